import jsQR from 'jsqr';
import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Locator } from '@playwright/test';
import { moveTheServer } from '../src/exhibits/move-the-server/words/en.ts';
import { beliefs as cards } from '../src/language/words/en/beliefs.ts';
import { presenting } from '../src/language/words/en/presenting.ts';
import { teachingTools as words } from '../src/language/words/en/teaching-tools.ts';
import { BELIEFS } from '../src/reading/teach/beliefs.ts';
import { ITEMS_ASKED, trueOf } from '../src/reading/teach/items.ts';
import { CARDS_DECK } from '../src/reading/teach/beliefs.ts';
import { expect, test } from './test.ts';

/** What a camera reads of a QR code on the screen. */
async function read(code: Locator): Promise<string | undefined> {
  const { data, info } = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** The chapters and the lessons, each with the folder that its page stands in. */
const DECKS = (['chapters', 'lessons'] as const).flatMap((kind) =>
  readdirSync(`content/${kind}/en`).map((file) => ({
    kind,
    id: file.replace(/\.mdx$/, ''),
    at: kind === 'lessons' ? 'teach' : kind,
  })),
);

test.describe('the page for pupils', () => {
  test('has no answer, no note and no outcome: not in the page, and not in what its exhibits are given', async ({
    request,
  }) => {
    for (const { kind, id, at } of DECKS)
      for (const lang of ['', 'fa/']) {
        const html = await (await request.get(`${lang}${at}/${id}/pupils/`)).text();
        const given = [...html.matchAll(/data-given="([^"]+)"/g)].map(([, address = '']) => address);
        const files = await Promise.all(given.map(async (address) => (await request.get(address)).text()));
        const everything = [html, ...files].join('\n').replaceAll('’', "'");
        const source = readFileSync(`content/${kind}/${lang ? 'fa' : 'en'}/${id}.mdx`, 'utf8');
        const told = [...source.matchAll(/<(Notes|Because)>([^]*?)<\/\1>/g)].flatMap(([, , text = '']) =>
          text
            .replace(/<Cite[^>]*>/g, '')
            .split(/<[^>]*>|\n/)
            .map((part) => part.trim().replaceAll('’', "'"))
            // What is shorter can be a part of what an exhibit calls something.
            .filter((part) => part.length > 40),
        );
        told.push(...[...source.matchAll(/ why="([^"]+)"/g)].map(([, why = '']) => why.replaceAll('’', "'")));
        expect(told.length, id).toBeGreaterThan(1);
        for (const sentence of told) expect(everything).not.toContain(sentence);
        expect(html).not.toMatch(/class="(choice right|because|because fragment|notes|answer)"/);
      }
  });

  test('of one exhibit has no sentence that tells what comes out, and keeps to what its address says', async ({
    page,
  }) => {
    const given: string[] = [];
    page.on('response', (response) => {
      if (/given|\.json/.test(response.url())) given.push(response.url());
    });
    await page.goto('exhibits/move-the-server/pupils/?data=in-country&lock=controls&hide=scenarios');
    const exhibit = page.locator('[data-exhibit="move-the-server"]');
    await expect(exhibit).toHaveAttribute('data-scenario', 'data-moves');
    await expect(page.locator('[data-part~="scenarios"]:visible')).toHaveCount(0);
    // The sheet for paper names controls that are there: what it says to press leads where it says.
    await page.goto('exhibits/move-the-server/pupils/');
    await expect(exhibit).toHaveAttribute('data-live', 'true');
    for (const row of await page.locator('[data-presses]').all()) {
      await exhibit.getByRole('link', { name: (await row.textContent())?.trim() ?? '', exact: true }).click();
      await expect(exhibit).toHaveAttribute('data-scenario', (await row.getAttribute('data-presses')) ?? '');
    }
    const everything = [
      await page.content(),
      ...(await Promise.all(given.map(async (address) => (await page.request.get(address)).text()))),
    ];
    for (const { caption } of Object.values(moveTheServer.scenarios).slice(1))
      expect(everything.join('\n')).not.toContain(caption);
  });

  test('is where the code on the last slide and in the guide leads, and works on a small phone', async ({ page }) => {
    const address = /\/teach\/one-lesson\/pupils\/$/;
    for (const [deck, there] of [
      ['keys-on-the-server', /\/chapters\/keys-on-the-server\/pupils\/$/],
      ['one-lesson', address],
    ] as const) {
      await page.goto(`present/${deck}/#/end`);
      await expect(page.locator('.slide.present .qr')).toBeVisible();
      await expect.poll(() => read(page.locator('.slide.present .qr'))).toMatch(there);
    }
    await page.goto('teach/one-lesson/');
    expect(await read(page.locator('.for-pupils .qr'))).toMatch(address);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('teach/one-lesson/pupils/');
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    // Exhibits live there as anywhere.
    const exhibit = page.locator('[data-exhibit="move-the-server"]');
    await exhibit.scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Next step' }).first().click();
    await expect(exhibit).toHaveAttribute('data-scenario', 'data-moves');
  });
});

test.describe('what pupils say', () => {
  test('counts hands until the window is closed, and sends nothing', async ({ page, context }) => {
    const more = (choice: string): string => presenting.vote.more.replace('{choice}', choice);
    await page.goto('teach/what-pupils-say/');
    const card = page.locator('li#somebody-always-can');
    const requests: string[] = [];
    // What keeps pages for later comes with a reader's first act, on every page.
    page.on('request', (request) => {
      if (!request.url().endsWith('/keep.js')) requests.push(request.url());
    });
    for (let hand = 0; hand < 3; hand++)
      await card.getByRole('button', { name: more(cards.agree), exact: true }).click();
    await card.getByRole('button', { name: more(cards.disagree), exact: true }).click();
    await card.locator('[data-choice="agree"] [data-fewer]').click();
    await expect(card.getByRole('status')).toHaveText('The class said: Agree 2 · Disagree 1.');
    await expect(card.locator('rect.filled')).toHaveAttribute('width', /^66\.6/);
    expect(requests).toEqual([]);
    await page.reload();
    await expect(card.getByRole('status')).toHaveText('The class said: Agree 2 · Disagree 1.');
    const other = await context.newPage();
    await other.goto('teach/what-pupils-say/');
    await expect(other.locator('li#somebody-always-can [data-choice="agree"] .count')).toHaveText('0');
  });

  test('is a deck that a clicker goes through: vote, exhibit, answer, study; nothing overflows', async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`present/${CARDS_DECK}/#/${BELIEFS[0]?.id}`);
    await expect(page.locator('.deck.ready')).toBeVisible();
    const exhibits = page.locator('[data-exhibit]');
    await expect(exhibits).toHaveCount(17);
    await expect(page.locator('[data-exhibit][data-live="true"]')).toHaveCount(17);
    // Where the clicker is, as one line: with the situation that its exhibit shows.
    const here = (): Promise<{ at: string; shown: string; step: string; over: number }> =>
      page.locator('.slides > .present').evaluate((slide) => {
        const step = slide.querySelector<HTMLElement>('.step.current')?.dataset['scenario'] ?? '';
        const shown = slide.querySelector<HTMLElement>('[data-exhibit]')?.dataset['scenario'] ?? '';
        const pressed = slide.querySelectorAll('.fragment.visible').length;
        return { at: `${slide.id} ${pressed}`, shown, step, over: slide.scrollHeight - slide.clientHeight };
      });
    // A hundred presses: looked at each frame or two, in ms.
    const often = { intervals: [30] };
    const vote = page.locator('.present [data-vote]');
    await vote.locator('[data-choice="agree"] [data-hand]').click();
    await expect(vote.getByRole('status')).toHaveText('The class said: Agree 1 · Disagree 0.');
    for (const { id, scenario, shows } of BELIEFS)
      for (const [at, step] of [
        [`${id} 0`, ''],
        ['', scenario],
        ...shows.map((one) => ['', one] as const),
        [`${id}-answer 0`, ''],
        [`${id}-answer 1`, ''],
      ] as const) {
        if (at === '') await expect.poll(here, often).toMatchObject({ shown: step, step });
        else await expect.poll(async () => (await here()).at, often).toBe(at);
        // What has just come takes its place within the next frames.
        const over = async (): Promise<number> => (await here()).over;
        await expect.poll(over, { message: `${id} ${step}`, ...often }).toBeLessThanOrEqual(1);
        await page.keyboard.press('PageDown');
      }
    await expect.poll(async () => (await here()).at).toBe('end 0');
    await page.goto(`present/${CARDS_DECK}/speaker/`);
    await expect(page.locator('.script')).toHaveCount(2 + 3 * BELIEFS.length);
  });

  test('leads for each of the seventeen to an exhibit that asks before it shows', async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto('teach/what-pupils-say/');
    await expect(page.locator('.beliefs > li')).toHaveCount(17);
    const addresses = new Set<string>();
    for (const { id } of BELIEFS) {
      const link = page.locator(`li#${id}`).getByRole('link', { name: cards.look.replace('{exhibit}', '') });
      addresses.add((await link.getAttribute('href')) ?? '');
    }
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.locator('[data-guess] :is(input, select, button)').first(), address).toBeVisible();
    }
  });
});

test('before and after: 25 sheets are counted, shown, copied, and gone with the page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('teach/before-and-after/');
  const truth = ITEMS_ASKED.map(trueOf);
  const fill = async (when: 'before' | 'after', right: number): Promise<void> => {
    await page.getByRole('radio', { name: words.probe[when], exact: true }).check();
    // Of each sheet only the first lines: the rest stays empty, as pupils leave it.
    for (const [line, answer] of truth.slice(0, 2).entries()) {
      const ticked = line < right ? answer : 'unsure';
      await page.locator(`[name="line-${line}"][value="${ticked}"]`).check();
    }
    await page.getByRole('button', { name: words.probe.count }).click();
  };
  for (let sheet = 0; sheet < 15; sheet++) await fill('before', sheet < 6 ? 1 : 0);
  for (let sheet = 0; sheet < 10; sheet++) await fill('after', 2);
  await expect(page.locator('[data-status]')).toHaveText('15 sheets before, 10 after.');
  const rows = page.locator('[data-result] tbody tr');
  await expect(rows.nth(0).locator('[data-cell]')).toHaveText(['6 / 15', '10 / 10']);
  await expect(rows.nth(1).locator('[data-cell]')).toHaveText(['0 / 15', '10 / 10']);
  await expect(rows.nth(0).locator('circle.after')).toHaveAttribute('cx', '97');
  await page.getByRole('button', { name: words.probe.copy }).click();
  await expect(page.locator('[data-copied]').last()).toHaveText(words.probe.copied);
  const table = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((row) => row.split('\t'));
  expect(table).toHaveLength(ITEMS_ASKED.length + 1);
  expect(table[1]?.slice(1)).toEqual(['15', '6', '9', '10', '10', '0']);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.locator('[data-result]')).toBeHidden();
});

test('a view is put together: parts, situation by hand, link, code, and as a pupil sees it', async ({ page }) => {
  await page.goto('teach/view/?exhibit=move-the-server');
  await page.getByRole('radio', { name: `${words.view.partNames.task}: ${words.view.as.hidden}` }).check();
  await page.getByRole('radio', { name: `${words.view.partNames.controls}: ${words.view.as.locked}` }).check();
  const link = page.locator('[data-link]');
  await expect(link).toHaveValue(/\/exhibits\/move-the-server\/before-order\/\?hide=task&lock=controls$/);
  const inside = page.frameLocator('[data-preview]');
  await expect(inside.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
  await inside.getByRole('button', { name: 'Next step' }).click();
  await expect(link).toHaveValue(/\/exhibits\/move-the-server\/\?data=in-country&hide=task&lock=controls$/);
  const address = await link.inputValue();
  expect(await read(page.locator('[data-qr]'))).toBe(address);
  // As a frame, and as a page for pupils: in the situation that was chosen, and told of another country.
  for (const [form, path] of [
    ['frame', '/embed/move-the-server/'],
    ['pupils', '/exhibits/move-the-server/pupils/'],
  ] as const) {
    await page.getByRole('radio', { name: words.view.forms[form], exact: true }).check();
    await page.getByLabel(words.view.situation).selectOption({ value: 'move-the-server/keys-follow' });
    await page.getByLabel(words.view.told).selectOption({ value: 'india' });
    await expect(link).toHaveValue(new RegExp(`${path}\\?data=in-country&keys=in-country&country=india&`));
    await expect(inside.locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'keys-follow');
    await expect(inside.locator('[data-exhibit]')).toContainText('India');
    await page.getByLabel(words.view.told).selectOption({ value: '' });
  }
  const pupil = await page.getByRole('link', { name: words.view.pupil }).getAttribute('href');
  await page.goto(pupil ?? '');
  await expect(page.locator('[data-exhibit]')).toHaveAttribute('data-scenario', 'keys-follow');
  await expect(page.locator('[data-part="task"]')).toBeHidden();
});
