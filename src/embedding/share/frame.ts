/**
 * Waits until an exhibit's frame from this same site is alive and at rest, and gives its document.
 * @param before the document that it had until it was sent elsewhere: that one is not waited for
 */
export async function settled(frame: HTMLIFrameElement, before: Document | null): Promise<Document> {
  await new Promise<void>((come) => {
    const look = (): void => {
      const now = frame.contentDocument;
      if (now !== before && now?.querySelector('[data-exhibit][data-live="true"]')) come();
      else setTimeout(look, 50);
    };
    look();
  });
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame is gone');
  // What flies in has arrived.
  const moving = page.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  // In a document that is left meanwhile nothing ever arrives.
  const late = new Promise((come) => setTimeout(come, MOST));
  await Promise.race([Promise.allSettled(moving.map(({ finished }) => finished)), late]);
  await quiet(page.body);
  return page;
}

/** In milliseconds: so long nothing changes where all has come; and so long is waited at most. */
const STILL = 200;
const MOST = 5000;

/** Waits until nothing changes any more: verdicts and bytes come a little after the state that they are of. */
const quiet = (root: HTMLElement): Promise<void> =>
  new Promise((come) => {
    const end = (): void => {
      watch.disconnect();
      come();
    };
    let timer = setTimeout(end, STILL);
    const watch = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, STILL);
    });
    watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(end, MOST);
  });

/** What an exhibit's document says of its state. */
export function saidIn(page: Document): { caption: string; alternative: string } {
  const words = (selector: string): string => page.querySelector(selector)?.textContent.trim() ?? '';
  return { caption: words('.exhibit > .caption'), alternative: words('.exhibit > .alternative') };
}

/** Whether a frame shows the state that it was asked for: it carries fewer modes of messaging than a page. */
export const shows = (page: Document, state: string): boolean =>
  (page.querySelector<HTMLAnchorElement>('[data-full]')?.href ?? '').endsWith(state);
