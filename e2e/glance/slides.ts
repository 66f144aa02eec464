/** Runs in the page. What does not fit a slide, and what on it is too small to be read. */
export function slideFaults({ slide, sizes }: { slide: string; sizes: boolean }): string[] {
  const section = document.querySelector<HTMLElement>(slide);
  if (!section) throw new Error(`no ${slide}`);
  const faults: string[] = [];
  const over = section.scrollHeight - section.clientHeight;
  if (over > 1) faults.push(`the slide is ${over} px too high`);
  if (section.scrollWidth - section.clientWidth > 1) faults.push('the slide is too wide');
  if (!sizes) return faults;
  const tiny = new Map<string, string>();
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (!element || !text || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.spoken, .alternative, .visually-hidden, .notes, script, style, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const { width, height } = range.getBoundingClientRect();
    if (width < 2 || height < 2) continue;
    const scale =
      element instanceof SVGGraphicsElement
        ? Math.hypot(element.getScreenCTM()?.a ?? 1, element.getScreenCTM()?.b ?? 0)
        : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    const least = element.closest('[data-small], .bytes, sup') ? 18 : 24;
    if (size < least - 0.2) tiny.set(`${size.toFixed(1)} px, not ${least}`, text.slice(0, 30));
  }
  for (const [size, text] of tiny) faults.push(`“${text}” is ${size}`);
  return faults;
}

/** Runs in the page. What a task that is put to a class hides of the exhibit, and what of it cannot be read. */
export function taskFaults({ slide, sizes }: { slide: string; sizes: boolean }): string[] {
  const task = document.querySelector<HTMLElement>(`${slide} .task:popover-open`);
  const exhibit = task?.closest('[data-exhibit]');
  if (!task || !exhibit) throw new Error(`no task on ${slide}`);
  const { top, bottom } = task.getBoundingClientRect();
  const faults =
    top < 0 || bottom > innerHeight || task.scrollHeight > task.clientHeight + 1 ? ['the task is cut'] : [];
  if (sizes && parseFloat(getComputedStyle(task).fontSize) < 23.8) faults.push('the task is under 24 px');
  const walker = document.createTreeWalker(exhibit, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (!element || !text || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.task, .spoken, .alternative, .visually-hidden, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const { top: at, height } = range.getBoundingClientRect();
    if (height > 4 && at < bottom - 1) faults.push(`the task lies over “${text.slice(0, 30)}”`);
  }
  return faults;
}

/** What a note states, by the ids that exhibits mark their places with. */
export interface Stated {
  modes: string[];
  items: string[];
  verdict: string;
}

/**
 * Runs in the page. Of what a note states: what has its place on the screen once nothing changes any more (what real bytes
 * yield comes a moment after the picture), uncut, and with the same verdict where the place tells one.
 */
export async function placesSeen({ root, stated }: { root: string; stated: Stated[] }): Promise<boolean[]> {
  const exhibit = document.querySelector(root);
  const view = document.querySelector('.slides')?.getBoundingClientRect();
  if (!exhibit || !view) throw new Error(`no ${root}`);
  await new Promise<void>((settled) => {
    const QUIET = 250;
    let waiting = setTimeout(settled, QUIET);
    new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(settled, QUIET);
    }).observe(exhibit, { subtree: true, childList: true, characterData: true, attributeFilter: ['data-verdict'] });
  });
  const marked = (name: string, values: string[]): string => values.map((value) => `[data-${name}~="${value}"]`).join();
  const seen = (place: HTMLElement): boolean => {
    const { top, bottom, left, right, height } = place.getBoundingClientRect();
    return (
      place.checkVisibility({ visibilityProperty: true }) &&
      height > 4 &&
      Math.max(bottom - view.bottom, view.top - top, right - view.right, view.left - left) <= 1
    );
  };
  return stated.map(({ modes, items, verdict }) =>
    [...exhibit.querySelectorAll<HTMLElement>(`:is(${marked('item', items)})`)].some(
      (place) =>
        place.closest(`:is(${marked('mode', modes)})`) &&
        seen(place) &&
        (place.dataset['verdict'] ?? verdict) === verdict,
    ),
  );
}
