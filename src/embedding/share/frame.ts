/** Waits until an exhibit's frame from this same site is alive and at rest, and gives its document. */
export async function settled(frame: HTMLIFrameElement): Promise<Document> {
  await new Promise<void>((come) => {
    const look = (): void => {
      if (frame.contentDocument?.querySelector('[data-exhibit][data-live="true"]')) come();
      else setTimeout(look, 50);
    };
    look();
  });
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame is gone');
  // What flies in has arrived.
  const moving = page.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
  await new Promise((drawn) => setTimeout(drawn, 60));
  return page;
}

/** What an exhibit's document says of its state. */
export function saidIn(page: Document): { caption: string; alternative: string } {
  const words = (selector: string): string => page.querySelector(selector)?.textContent.trim() ?? '';
  return { caption: words('.exhibit > .caption'), alternative: words('.exhibit > .alternative') };
}
