/**
 * Runs in a page: what of its text a reader cannot see whole, in words. It is cut off by something that hides what sticks out,
 * it lies beyond the edge of the window, or it sticks out of the box that is drawn around it.
 */
export function notSeen(): string[] {
  const TOLERANCE = 1.5;
  const found = new Set<string>();
  const nameOf = (element: Element): string => {
    const holder = element.closest('[data-exhibit]')?.getAttribute('data-exhibit');
    const own = `${element.tagName.toLowerCase()}${[...element.classList]
      .filter((name) => !name.startsWith('s-') && !name.startsWith('svelte-'))
      .map((name) => `.${name}`)
      .join('')}`;
    return holder ? `${holder} ${own}` : own;
  };
  const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 40);
  /** What is there for screen readers only, or is not to be seen now. */
  const known = new Map<Element, boolean>();
  const isHidden = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { width, height } = element.getBoundingClientRect();
    const { clipPath, position, visibility, opacity } = getComputedStyle(element);
    const own =
      visibility !== 'visible' ||
      opacity === '0' ||
      (width <= 1 && height <= 1) ||
      (position !== 'static' && /^inset\((?:50|100)%/.test(clipPath));
    const hidden = own || (element.parentElement !== null && isHidden(element.parentElement));
    known.set(element, hidden);
    return hidden;
  };
  const root = document.documentElement;
  const wider = root.scrollWidth - root.clientWidth;
  if (wider > 0) {
    const out = (element: Element): number => {
      const { left, right } = element.getBoundingClientRect();
      return Math.max(-left, right - root.clientWidth);
    };
    const all = [...document.querySelectorAll('body *')].filter(
      (one) => out(one) > 1 && !one.closest('svg *') && !one.closest('[data-exhibit] nav ol') && !isHidden(one),
    );
    const innermost = all.filter((one) => !all.some((other) => other !== one && one.contains(other)));
    found.add(`the page is too wide: ${[...new Set(innermost.map(nameOf))].slice(0, 3).join(', ')}`);
  }

  const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (!text.trim() || !parent || parent.closest('script, style, template, noscript, option, textarea, iframe'))
      continue;
    // Bytes are a strip that shows as many as there is room for.
    if (/^[0-9a-f]{2}(?: [0-9a-f]{2})+/.test(text.trim()) || isHidden(parent) || !parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // A label that is set narrower to fit stands otherwise than its letters would: a range tells of those.
    const label = parent.closest('text[textLength]');
    for (const line of label ? [label.getBoundingClientRect()] : range.getClientRects()) {
      if (line.width < 2 || line.height < 2) continue;
      let [stops, boxed] = [false, false];
      for (let one: Element | null = parent; one && one !== document.body && !stops; one = one.parentElement) {
        const style = getComputedStyle(one);
        const box = one.getBoundingClientRect();
        const out = Math.max(box.left - line.left, line.right - box.right);
        const [across, down] = [style.overflowX, style.overflowY];
        if (scrolls(across) || style.position === 'fixed') stops = true;
        else if (hides(across) && one.tagName !== 'foreignObject' && style.display !== 'inline') {
          // Letters reach over their lines: what is cut is only told where it is much.
          const above = hides(down) ? Math.max(box.top - line.top, line.bottom - box.bottom) : 0;
          if (out > TOLERANCE) found.add(`${nameOf(one)} cuts ${Math.round(out)} px of “${short(text)}”`);
          else if (above > line.height / 2) found.add(`${nameOf(one)} cuts “${short(text)}” above or below`);
          stops = true;
        } else if (
          !boxed &&
          box.width > 0 &&
          !(one instanceof SVGElement) &&
          style.display !== 'inline' &&
          style.display !== 'contents' &&
          (parseFloat(style.borderInlineStartWidth) > 0 ||
            !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor))
        ) {
          boxed = true;
          if (out > TOLERANCE) found.add(`“${short(text)}” sticks ${Math.round(out)} px out of ${nameOf(one)}`);
        }
      }
      const beyond = Math.max(-line.left, line.right - root.clientWidth);
      if (!stops && beyond > TOLERANCE) found.add(`“${short(text)}” lies ${Math.round(beyond)} px beyond the edge`);
    }
  }
  return [...found];
}

/** Runs in a page: whether all of its exhibits that are to be seen have come alive. */
export const allAlive = (): boolean =>
  [...document.querySelectorAll<HTMLElement>('[data-exhibit]')].every(
    (one) => !one.checkVisibility() || one.dataset['live'] === 'true',
  );

/** Runs in a page: acts as a reader who is there, and has every exhibit come. */
export function awaken(): void {
  dispatchEvent(new Event('pointermove'));
  for (const one of document.querySelectorAll('[data-exhibit]'))
    one.dispatchEvent(new Event('pointerover', { bubbles: true }));
}

/** Runs in a page: until what a change of its width brings has been drawn. A page that is too wide is given a second to become narrower. */
export async function settled(): Promise<void> {
  const root = document.documentElement;
  for (let frame = 0; frame < 3 || (frame < 60 && root.scrollWidth > root.clientWidth); frame++)
    await new Promise((drawn) => requestAnimationFrame(drawn));
}
