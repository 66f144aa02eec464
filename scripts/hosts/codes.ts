import type { Browser, Page } from 'puppeteer-core';
import type { Codes } from './host.ts';
import { SITUATION } from './look.ts';

const WAIT = { timeout: 30_000 };

/** What *Share this* and the guide give for an exhibit in one of its situations, and how many presses it took to have the first copied. */
export async function codesFrom(browser: Browser, site: string): Promise<{ codes: Codes; presses: number }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(`${site}exhibits/move-the-server/${SITUATION}/`);
  let presses = 0;
  const press = async (selector: string): Promise<void> => {
    const button = await page.waitForSelector(selector, WAIT);
    await button?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    await button?.click();
    presses++;
  };
  await page.mouse.move(600, 400);
  await page.waitForSelector('[data-exhibit][data-live="true"]', WAIT);
  await press('[data-exhibit] button.share');
  await press('dialog.sharing .offer button');
  // A browser without a window may refuse the clipboard: what would be in it stands in the page.
  const link = await page
    .waitForSelector('dialog.sharing pre', WAIT)
    .then((code) => code?.evaluate((one) => one.textContent));
  const took = presses;
  const code = async (offer: string): Promise<string> => {
    await press(`dialog.sharing input[value="${offer}"]`);
    return page.$eval('dialog.sharing pre', (one) => one.textContent);
  };
  const codes = {
    link: link ?? '',
    frame: await code('frame'),
    element: await code('element'),
    figure: await code('figure'),
  };
  return { codes: { ...codes, shortcode: await shortcodeFrom(page, site) }, presses: took };
}

/** The two pieces that the guide has for Hugo, the second for the situation of all other code. */
async function shortcodeFrom(page: Page, site: string): Promise<Codes['shortcode']> {
  await page.goto(`${site}embed/`);
  const all = await page.$$eval('[data-code]', (ones) => ones.map((one) => one.textContent));
  const file = all.find((one) => one.includes('{{ .Get'));
  const use = all.find((one) => one.startsWith('{{<'));
  await page.close();
  if (!file || !use) throw new Error('the guide has no shortcode for Hugo');
  return { file, use };
}
