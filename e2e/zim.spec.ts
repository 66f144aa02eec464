import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';

/** A ZIM file is made by `npm run pack`, where its tools are installed. Kiwix's own server shows it here, as its reader would. */
const FILE = 'dist/files/who-holds-the-key.zim';
const missing = !existsSync(FILE) || spawnSync('kiwix-serve', ['--version']).error !== undefined;
test.skip(missing, 'no ZIM file (npm run pack), or no kiwix-serve (Debian: kiwix-tools)');

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}

test('Kiwix shows the site: pages, exhibits alive, slides', async ({ page }) => {
  const port = await freePort();
  const server = spawn('kiwix-serve', ['--address', '127.0.0.1', '--port', String(port), '--nosearchbar', FILE]);
  const strange: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).port !== String(port))
      strange.push(request.url());
  });
  try {
    // Kiwix's server has changed its addresses once.
    let root = '';
    await expect
      .poll(async () => {
        for (const folder of ['content/', '']) {
          const one = `http://127.0.0.1:${port}/${folder}who-holds-the-key/`;
          const found = await page.request.get(`${one}index.html`).then(
            (answer) => answer.ok(),
            () => false,
          );
          if (found) root = one;
        }
        return root;
      })
      .not.toBe('');
    const at = (path: string): string => root + path;
    for (const lang of ['', 'fa/']) {
      for (const path of ['index.html', 'chapters/the-order/index.html', 'exhibits/key-check/index.html']) {
        await page.goto(at(lang + path));
        await expect(page.locator('h1').first()).toBeVisible();
        await page.locator('[data-exhibit]').first().dispatchEvent('pointerover');
        await expect(page.locator('[data-exhibit]').first()).toHaveAttribute('data-live', 'true');
      }
      await page.goto(at(`${lang}present/one-lesson/index.html`));
      await page.keyboard.press('PageDown');
      await expect(page.locator('.slides > section.present')).toBeVisible();
    }
    expect(strange).toEqual([]);
  } finally {
    server.kill();
  }
});
