/** What was found of one control. */
export interface Finding {
  control: string;
  /** What changed in the outcome, as a reader reads it. */
  changed: string[];
  /** What of it cannot be seen, and why. */
  faults: string[];
}

/**
 * Runs in the page. Works every control of an exhibit once, each scrolled into view as a reader would: from the
 * exhibit's top, and no further than the control needs. What changes inside `[data-outcome]` must then be seen: inside
 * the window, uncut, uncovered, and not tiny.
 *
 * @param root the selector of the exhibit
 * @param seen the selector of the part of the window that shows it, such as the slides above their bar; the window itself
 *   where empty
 * @param most so many controls, evenly chosen; all where undefined
 * @param apart a selector of further controls that are left alone
 */
export async function operateAll({
  root,
  seen,
  most,
  apart,
}: {
  root: string;
  seen?: string;
  most?: number;
  apart?: string;
}): Promise<Finding[]> {
  const found = document.querySelector<HTMLElement>(root);
  if (!found) throw new Error(`no ${root}`);
  const exhibit: HTMLElement = found;
  const CONTROLS =
    'button, [role=button], [role=slider], [role=radio], input:not([type=hidden]), select, textarea, nav a[href]';
  /** What is no control of the picture: the guess itself, the task, folded and explaining parts, files, and passing it on. */
  const APART = [
    '[data-guess], [data-task], [data-explains], details:not([open]) > :not(summary), [data-evidence], [aria-haspopup=dialog]',
    apart,
  ]
    .filter(Boolean)
    .join();

  const shown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const nameOf = (element: Element): string => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((l) => l.textContent) : [];
    const legend = element.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const name = element.getAttribute('aria-label') ?? (labels.join(' ').trim() || element.textContent);
    return `${legend.trim()} ${element.localName} “${name.trim().replace(/\s+/g, ' ').slice(0, 40)}”`.trim();
  };
  const controls = (): Element[] =>
    [...exhibit.querySelectorAll(CONTROLS)].filter(
      (element) => shown(element) && !element.closest(APART) && !element.matches(':disabled, [aria-disabled=true]'),
    );
  const box = (): DOMRect => {
    const part = seen ? document.querySelector(seen) : undefined;
    return part?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  };
  const frame = (): Promise<void> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

  /** As a reader comes to it: the exhibit's top first, then only as far as the control needs. */
  function comeTo(control: Element): void {
    if (seen) return;
    window.scrollTo({ top: exhibit.getBoundingClientRect().top + scrollY - 8, behavior: 'instant' });
    const { bottom, top } = (control.closest('label') ?? control).getBoundingClientRect();
    const past = bottom - innerHeight + 8;
    if (past > 0) window.scrollBy({ top: Math.min(past, top - 8), behavior: 'instant' });
  }

  function work(control: Element): void {
    if (control instanceof HTMLSelectElement) {
      control.selectedIndex = (control.selectedIndex + 1) % control.options.length;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (
      control instanceof HTMLTextAreaElement ||
      (control instanceof HTMLInputElement && control.type === 'text')
    ) {
      // Back and forth, so that it can be done again and again.
      control.value = control.value.endsWith('x') ? control.value.slice(0, -1) : `${control.value}x`;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (control instanceof HTMLInputElement && control.type === 'range') {
      const { min, max } = control;
      control.value = control.value === max ? min : max;
      for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
    } else if (control.getAttribute('role') === 'slider') {
      for (const key of ['ArrowRight', 'ArrowDown'])
        control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    } else if (control instanceof HTMLElement) control.click();
    else control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  /** Until nothing has changed for a while: bytes and codes come a moment later. */
  async function settle(changed: Set<Node>): Promise<void> {
    const end = performance.now() + 2500;
    for (let quiet = 0, count = -1; quiet < 4 && performance.now() < end;) {
      await new Promise((done) => setTimeout(done, 12));
      quiet = changed.size === count ? quiet + 1 : 0;
      count = changed.size;
    }
    // What moves is judged where it comes to rest. Not what moves for ever.
    const moving = exhibit
      .getAnimations({ subtree: true })
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.race([
      Promise.allSettled(moving.map(({ finished }) => finished)),
      new Promise((done) => setTimeout(done, 1500)),
    ]);
    await frame();
  }

  /** The pieces of text, and of drawing without text, in what changed. */
  function piecesOf(changed: Set<Node>): { text: string; rects: DOMRect[]; element: Element }[] {
    const leaves = new Set<Node>();
    for (const node of changed) {
      if (!node.isConnected) continue;
      if (node.nodeType === Node.TEXT_NODE) leaves.add(node);
      else if (node instanceof Element) {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) leaves.add(walker.currentNode);
      }
    }
    return [...leaves].flatMap((node) => {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (
        !element ||
        !text ||
        !shown(element) ||
        element.closest('.spoken, .alternative, .visually-hidden, [data-explains]')
      )
        return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      return rects.length > 0 ? [{ text, rects, element }] : [];
    });
  }

  function faultsOf({ text, rects, element }: { text: string; rects: DOMRect[]; element: Element }): string[] {
    const faults: string[] = [];
    const view = box();
    // Only for those who hear it.
    for (let up: Element | null = element; up && up !== exhibit; up = up.parentElement)
      if (getComputedStyle(up).clipPath.startsWith('inset(50')) return [];
    // Of bytes it matters that they are bytes: they may end in an ellipsis.
    if (element.matches('.bytes')) {
      const { left, right } = element.getBoundingClientRect();
      rects = rects.map(
        (one) =>
          new DOMRect(
            Math.max(left, one.left),
            one.top,
            Math.min(right, one.right) - Math.max(left, one.left),
            one.height,
          ),
      );
    }
    const said = `“${text.slice(0, 40)}”`;
    const far = Math.max(
      ...rects.map((one) =>
        Math.max(one.bottom - view.bottom, view.top - one.top, one.right - view.right, view.left - one.left),
      ),
    );
    if (far > 1) return [`${said} is ${Math.round(far)} px outside`];
    for (let up: Element | null = element; up && up !== exhibit.parentElement; up = up.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(up);
      const edge = up.getBoundingClientRect();
      const cut = Math.max(
        ...rects.flatMap((one) => [
          overflowY === 'visible' ? 0 : Math.max(one.bottom - edge.bottom, edge.top - one.top) - one.height * 0.3,
          overflowX === 'visible' ? 0 : Math.max(one.right - edge.right, edge.left - one.left),
        ]),
      );
      if (cut > 1.5) faults.push(`${said} is cut by ${Math.round(cut)} px`);
    }
    const [first] = rects;
    if (first) {
      const over = document.elementFromPoint(first.left + first.width / 2, first.top + first.height / 2);
      if (over && !element.contains(over) && !over.contains(element) && !over.closest('svg, label') && over !== element)
        faults.push(`${said} is under a ${over.localName}.${over.classList[0] ?? ''}`);
      if (first.height < 8) faults.push(`${said} is ${first.height.toFixed(1)} px high`);
    }
    return faults;
  }

  const findings: Finding[] = [];
  const done = new Set<string>();
  const all = controls().length;
  const every = most ? Math.max(1, Math.ceil(all / most)) : 1;
  for (let turn = 0; turn < 80; turn++) {
    const next = controls().find((control) => !done.has(nameOf(control)));
    if (!next) break;
    const control = nameOf(next);
    done.add(control);
    if (turn % every !== 0 || (next instanceof HTMLInputElement && next.type === 'radio' && next.checked)) continue;
    comeTo(next);
    const outcomes = [...exhibit.querySelectorAll('[data-outcome]')];
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        if (!at?.closest('[data-outcome]') || at.closest('[data-guess], [data-task]')) continue;
        if (type === 'characterData') changed.add(target);
        for (const added of addedNodes) changed.add(added);
      }
    });
    observer.observe(exhibit, { subtree: true, childList: true, characterData: true });
    work(next);
    await settle(changed);
    observer.disconnect();
    const pieces = piecesOf(changed);
    findings.push({
      control,
      changed: pieces.map(({ text }) => text),
      faults: [...(outcomes.length === 0 ? ['there is no outcome'] : []), ...pieces.flatMap(faultsOf)],
    });
  }
  return findings;
}
