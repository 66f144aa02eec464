import { expect, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Files that people pass on: opened from a disk, as they will be, with nothing to ask. */
export const FILES = 'dist/files';
export const SITE = process.env['SITE_URL'] ?? 'https://who-holds-the-key.example';
/** Where the site stands at its address. */
const BASE = `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Opens a file from the disk. Whatever it then asks for, besides itself, is a fault. */
export async function open(page: Page, path: string, own: (url: string) => boolean = () => false): Promise<string[]> {
  const asked: string[] = [];
  const address = pathToFileURL(resolve(path)).href;
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && url.split(/[?#]/)[0] !== address && !own(url)) asked.push(url);
  });
  await page.goto(address);
  await expect(page.locator('html')).not.toHaveClass(/waking/);
  return asked;
}

/** Makes every exhibit of a page come alive, one after another, as a reader who scrolls does. */
export async function wakeAll(page: Page): Promise<number> {
  const exhibits = page.locator('[data-exhibit]');
  // All of them come with the page that they stand in.
  await expect(exhibits.first()).toBeAttached();
  const count = await exhibits.count();
  for (let at = 0; at < count; at++) {
    await exhibits.nth(at).scrollIntoViewIfNeeded();
    await exhibits.nth(at).dispatchEvent('pointerover');
    await expect(exhibits.nth(at)).toHaveAttribute('data-live', 'true');
  }
  return count;
}

/** Where links of the page on the screen lead that lead nowhere: within the file, and to the site as it was built. An exhibit's own are its business. */
export async function brokenLinks(page: Page, within: (href: string) => Promise<boolean>): Promise<string[]> {
  const links = await page.locator('a[href]').evaluateAll((all) => {
    const others = all.filter((link) => !link.closest('[data-exhibit]') || !link.getAttribute('href')?.startsWith('#'));
    return [...new Set(others.map((link) => link.getAttribute('href') ?? ''))];
  });
  const broken: string[] = [];
  for (const href of links) {
    if (/^(?:mailto|data|blob):/.test(href)) continue;
    if (href.startsWith(SITE)) {
      const path = decodeURI(new URL(href).pathname);
      const file = join('dist', path.slice(BASE.length));
      if (!path.startsWith(BASE) || !existsSync(file.endsWith('/') ? join(file, 'index.html') : file))
        broken.push(href);
    } else if (!/^https?:/.test(href) && !(await within(href))) broken.push(href);
  }
  return broken;
}
/** Whether a link leads to a place of the page itself, or to another state of it. */
export const anchorOf = (page: Page) => async (href: string) =>
  href === '#' ||
  href.startsWith('?') ||
  (await page.locator(`[id="${decodeURIComponent(href.slice(1))}"]`).count()) > 0;
