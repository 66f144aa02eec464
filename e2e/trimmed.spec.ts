import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const exhibit = (page: Page, id = 'move-the-server'): Locator => page.locator(`[data-exhibit="${id}"]`).first();
const shown = (page: Page, part: string): Locator => page.locator(`[data-part~="${part}"]:visible`);

async function open(page: Page, address: string, id?: string): Promise<void> {
  await page.goto(address);
  await expect(exhibit(page, id)).toHaveAttribute('data-live', 'true');
}

/** Everything that changes the picture of `move-the-server`, tried one after the other. */
async function tryToMove(page: Page): Promise<void> {
  const server = page.getByRole('button', { name: /^Telegram server/ });
  const [at, map] = [await server.boundingBox(), await page.locator('.stage').first().boundingBox()];
  if (!at || !map) throw new Error('no server to drag');
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  await page.mouse.move(map.x + map.width * 0.7, map.y + map.height * 0.5, { steps: 5 });
  await page.mouse.up();
  await server.press('Enter');
  await server.press('ArrowRight');
  const select = page.getByRole('combobox', { name: 'Where the data sits' }).or(page.locator('.drive select').first());
  await select.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('.drive button, .drive select').first().click({ force: true });
}

for (const [kind, address] of [
  ['page', 'exhibits/move-the-server/'],
  ['frame', 'embed/move-the-server/'],
] as const) {
  test(`on a ${kind}: what the address hides is never seen, and stays hidden while the exhibit changes`, async ({
    page,
  }) => {
    // Also before the script of the exhibit runs.
    await page.goto(`${address}?hide=title,scenarios,controls,guess,nonsense`);
    for (const part of ['title', 'scenarios', 'controls', 'guess']) await expect(shown(page, part)).toHaveCount(0);
    await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
    await expect(shown(page, 'caption')).toHaveCount(1);
    await page.getByRole('button', { name: /^Telegram server, now abroad/ }).press('Enter');
    await expect(page).toHaveURL(/data=in-country/);
    await expect(page).toHaveURL(/hide=title,scenarios,controls,guess,nonsense/);
    for (const part of ['title', 'scenarios', 'controls', 'guess']) await expect(shown(page, part)).toHaveCount(0);
  });

  test(`on a ${kind}: what the address locks is shown, and nothing changes it`, async ({ page }) => {
    await open(page, `${address}?lock=controls`);
    await expect(page.locator('.drive')).toBeVisible();
    await tryToMove(page);
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'before-order');
    expect(new URL(page.url()).search).toBe('?lock=controls');
    await expect(page.getByRole('button', { name: /^Telegram server, now abroad/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    // What was not locked goes on.
    await page.getByRole('button', { name: 'Next step' }).click();
    await expect(exhibit(page)).toHaveAttribute('data-scenario', 'data-moves');
  });
}

test('a press before the exhibit is alive is no way round a lock', async ({ page }) => {
  await page.goto('exhibits/move-the-server/?lock=controls,scenarios,message');
  const next = page.getByRole('button', { name: 'Next step' });
  await next.dispatchEvent('click');
  await expect(exhibit(page)).toHaveAttribute('data-live', 'true');
  await next.click({ force: true });
  const field = page.getByRole('textbox').first();
  const before = await field.inputValue();
  await field.pressSequentially('mine');
  await expect(field).toHaveValue(before);
  await expect(exhibit(page)).toHaveAttribute('data-scenario', 'before-order');
});

test('a hidden question is not asked: the answer stands at once', async ({ page }) => {
  await open(page, 'exhibits/exposure-table/?hide=guess', 'exposure-table');
  await expect(page.locator('[data-guess] fieldset')).toHaveCount(0);
});

test('on slides: a deck without its questions', async ({ page }) => {
  await page.goto('present/when-the-server-moves/?hide=guess,scenarios#/3');
  await expect(page.locator('section.present [data-exhibit]')).toHaveAttribute('data-live', 'true');
  await expect(page.locator('section.present [data-part="guess"]:visible')).toHaveCount(0);
});

test.describe('told of another country, and without brands', () => {
  const slips = (page: Page): Promise<(string | null)[]> =>
    page.locator('.slips [data-item]').evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')));

  for (const [lang, home, other, letter] of [
    ['', 'Iran', 'Brazil', 'Service A'],
    ['fa/', 'ایران', 'برزیل', 'سرویس الف'],
  ] as const)
    test(`${lang || 'en/'}an exhibit has the other name and outline, and the same verdicts`, async ({ page }) => {
      await open(page, `${lang}exhibits/move-the-server/keys-follow/`);
      const [before, outline] = [await slips(page), await page.locator('#map .map-country').getAttribute('d')];
      expect(before).toContain('readable');
      await open(page, `${lang}exhibits/move-the-server/keys-follow/?country=brazil&names=letters`);
      await expect(page.locator('.retold').first()).toContainText(other);
      const told = exhibit(page);
      await expect(told).toContainText(letter);
      expect(await told.evaluate((one) => one.textContent)).not.toContain(home);
      expect(
        await told.evaluate((one) =>
          [...one.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label')).join(' '),
        ),
      ).not.toContain(home);
      expect(await slips(page)).toEqual(before);
      expect(await page.locator('#map .map-country').getAttribute('d')).not.toBe(outline);
      // And it goes on so: the border is the other country's.
      await page.getByRole('button', { name: /^(Service A server|سرور سرویس الف)/ }).press('Enter');
      await expect(page).toHaveURL(/country=brazil/);
      expect(await told.evaluate((one) => one.textContent)).not.toContain(home);
    });

  test('a frame is, in a sandbox too, and asks for the words only then', async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, 'embed/move-the-server/?data=in-country&keys=in-country');
    const before = await slips(page);
    expect(before).toContain('readable');
    expect(asked.filter((path) => path.includes('elsewhere'))).toEqual([]);
    const told = new URL(
      'embed/move-the-server/?data=in-country&keys=in-country&country=brazil&names=letters',
      baseURL,
    );
    await page.route('**/a-blog/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><iframe sandbox="allow-scripts" src="${told.href}" width="900" height="900"></iframe>`,
      }),
    );
    await page.goto('a-blog/');
    const frame = page.frameLocator('iframe');
    const inside = frame.locator('[data-exhibit]');
    await expect(inside).toHaveAttribute('data-live', 'true');
    await expect(inside).toHaveAttribute('data-scenario', 'keys-follow');
    await expect(frame.locator('main')).toContainText('Brazil');
    await expect(inside).toContainText('Service A');
    await expect(frame.locator('main')).not.toContainText(/Iran|Telegram|WhatsApp/);
    const verdicts = await frame
      .locator('.slips [data-item]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict')));
    expect(verdicts).toEqual(before);
    await expect(frame.locator('[data-full]')).toHaveAttribute('href', /\?.*country=brazil&names=letters$/);
    expect(asked.filter((path) => path.includes('elsewhere'))).toHaveLength(1);
  });

  test('a lesson is, with its speaker’s view', async ({ page }) => {
    await page.goto('present/one-lesson/?country=india&names=letters#/3');
    const slide = page.locator('section.present');
    await expect(slide.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
    await expect(slide.locator('[data-exhibit]')).toContainText('India');
    const told = await page.locator('.slides').evaluate((all) => {
      const read = all.cloneNode(true) as HTMLElement;
      // Titles of sources are as they were given.
      for (const other of read.querySelectorAll('script, style, .slide-sources, [data-part="reasons"]')) other.remove();
      return read.textContent;
    });
    expect(told.match(/[^.]*(?:Telegram|WhatsApp|\bIran\b)[^.]*/g)).toBeNull();
    await page.goto('present/one-lesson/speaker/?country=india&names=letters#/3');
    await expect(page.locator('.retold')).toHaveCount(2);
    await expect(page.locator('.script:not([hidden])')).toContainText('Service A');
  });
});
