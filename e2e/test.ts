import { test as base, expect, type ConsoleMessage, type Page, type Request } from '@playwright/test';

/**
 * Every test fails when a page logs an error, breaks the content security policy, throws, or asks another host for
 * anything at all.
 */
export const test = base.extend<{ clean: undefined }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      const onConsole = (message: ConsoleMessage): void => {
        if (message.type() === 'error' && !message.text().includes('status of 404')) faults.push(message.text());
      };
      const onError = (error: Error): void => void faults.push(error.message);
      const onRequest = (request: Request): void => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith('http') && host !== new URL(baseURL ?? '').host) faults.push(`asked ${request.url()}`);
      };
      // Exhibits come alive when a reader does anything at all: this one moves the pointer.
      await page.addInitScript(() =>
        addEventListener('load', () => setTimeout(() => dispatchEvent(new Event('pointermove')))),
      );
      page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
      await use(undefined);
      page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * For tests that only look at pages: one page for all tests of a worker, so that what pages share is loaded once. Such a
 * test finds the page as the one before it left it, but for size, media and address; it may set no options.
 */
export const looking = test.extend<{ page: Page }, { shared: Page }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport } = project.use;
      const context = await browser.newContext({ ...(baseURL && { baseURL }), ...(viewport && { viewport }) });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ shared, viewport }, use) => {
    if (viewport) await shared.setViewportSize(viewport);
    await shared.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none', media: null });
    await use(shared);
    await shared.goto('about:blank');
  },
});
/** Runs in the page: until it has been idle often enough to have done what it does only when idle. Such work takes turns. */
export async function nothingToDo(): Promise<void> {
  for (let turn = 0; turn < 25; turn++) await new Promise((come) => requestIdleCallback(come, { timeout: 200 }));
}

/** Runs in the page: until what moves towards an end has come to it, and the frame after that is drawn. */
export async function atRest(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
  for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
}
export { expect };
