import AxeBuilder from '@axe-core/playwright';
import { readdirSync } from 'node:fs';
import { EXHIBITS } from '../src/exhibits/registry.ts';
import { expect, looking as test } from './test.ts';

const PAGES = [
  '',
  'chapters/',
  'chapters/the-order/',
  'chapters/when-the-server-moves/',
  'exhibits/',
  'exhibits/move-the-server/',
  'exhibits/move-the-server/server-run/',
  'chapters/the-ways-round/',
  'chapters/what-happened-next/',
  'sources/',
  'glossary/',
  'how-we-know/',
  'changes/',
  'reading-the-reports/',
  'reading-the-reports/where-from/',
  'search/',
  'embed/',
  'embed/move-the-server/',
  'present/the-order/',
  'present/the-order/speaker/',
  'teach/',
  'teach/one-lesson/',
  'teach/one-lesson/sheet/',
  'teach/one-lesson/pupils/',
  'teach/what-pupils-say/',
  'teach/before-and-after/',
  'teach/cards/',
  'teach/view/',
  'take/',
  'nowhere/',
];

/** Long pages, made of the same parts as others: axe takes a quarter of a minute for one, so in one language. */
const ONLY_IN_ENGLISH = [
  'sources/',
  'how-we-know/',
  'chapters/the-order/',
  'chapters/when-the-server-moves/',
  'exhibits/move-the-server/server-run/',
  'teach/one-lesson/',
];
const ONLY_IN_PERSIAN = ['reading-the-reports/', 'chapters/the-ways-round/', 'chapters/what-happened-next/', 'embed/'];

/**
 * One theme for each language: light in English, dark in Persian. Most pages are looked at in both, and every exhibit by
 * itself and in its frame in one: they share their parts.
 */
const SOME = [
  {
    lang: '',
    colorScheme: 'light',
    paths: [
      ...PAGES.filter((path) => !ONLY_IN_PERSIAN.includes(path)),
      ...Object.keys(EXHIBITS).map((id) => `exhibits/${id}/`),
    ],
  },
  {
    lang: 'fa/',
    colorScheme: 'dark',
    paths: [
      ...PAGES.filter((path) => !ONLY_IN_ENGLISH.includes(path)),
      ...Object.keys(EXHIBITS).map((id) => `embed/${id}/`),
    ],
  },
] as const;

/** When everything is asked for: every page that was built, in both themes; named situations have pages of their own. */
const all = (): { lang: string; colorScheme: 'light' | 'dark'; paths: string[] }[] => {
  const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && !name.startsWith('files'))
    .map((name) => name.slice(0, -'index.html'.length));
  return (['light', 'dark'] as const).map((colorScheme) => ({ lang: '', colorScheme, paths: [...paths, 'nowhere/'] }));
};
const LOOKED_AT = process.env['FULL'] ? all() : SOME;

for (const { lang, colorScheme, paths } of LOOKED_AT)
  for (const path of new Set(paths))
    test(`axe finds nothing at /${lang}${path}, ${colorScheme}; it keeps nothing, and does not scroll sideways at 320 pixels`, async ({
      page,
    }) => {
      test.info().annotations.push({ type: 'looked: axe', description: `/${lang}${path} ${colorScheme}` });
      await page.emulateMedia({ colorScheme });
      await page.goto(lang + path);
      // Of a deck, one slide shows, as soon as it is one. Exhibits stand in the page as it was served.
      const isDeck = /^(?:fa\/)?present\/(?!.*speaker)/.test(lang + path);
      if (isDeck) await expect(page.locator('.deck.ready')).toBeVisible();
      for (const island of await page.locator(isDeck ? '.present [data-exhibit]' : '[data-exhibit]').all()) {
        await island.scrollIntoViewIfNeeded();
        await expect(island).toHaveAttribute('data-live', 'true');
      }
      const { violations } = await new AxeBuilder({ page })
        // Nothing is told of what is in order, and no second page is opened to tell it: a quarter of the time.
        .options({ resultTypes: ['violations'] })
        .setLegacyMode()
        // What stands in frames is looked at by itself.
        .exclude('iframe')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      // The speaker's clock outlives its page, so that a lesson's time is not lost.
      const stored = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
      if (path.includes('/speaker/')) await page.evaluate(() => localStorage.clear());
      else expect(stored).toEqual([]);
      // Slides are as wide as the room that they are shown in.
      if (path.replace('fa/', '').startsWith('present')) return;
      await page.setViewportSize({ width: 320, height: 640 });
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(overflow).toBeLessThanOrEqual(0);
      // What stands side by side on a wide screen may stand below each other on a phone, too near for a finger.
      // Asked of the axe that stands in the page from above: to bring it anew takes as long as to ask it.
      const near = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: (where: object, what: object) => Promise<Awaited<ReturnType<AxeBuilder['analyze']>>> };
        };
        const { violations } = await axe.run(
          { exclude: [['iframe']] },
          { resultTypes: ['violations'], runOnly: ['target-size'] },
        );
        return violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
      });
      expect(near).toEqual([]);
    });

/** Where verdicts are drawn, and what has one: each exhibit in a state in which it has several. */
const MARKED = [
  ['move-the-server', '?modes=telegram-secret,whatsapp-direct&powers=compel-operator', '.slip'],
  ['exposure-table', '?data=in-country&powers=run-server,take-disks', '[data-verdict]'],
  ['build-a-messenger', '?data=in-country&powers=take-disks,tap-network', '[data-verdict]'],
  ['ends-and-backups', '?way=company', 'td[data-verdict] > *'],
  ['seized-key', '?moment=10', '.cards .message'],
  ['group-fanout', '?members=30&ghost=whatsapp-group', '.card'],
] as const;

/** Runs in the page: of each verdict that shows, what sets it apart without a colour: edges and patterns. */
function drawn(selector: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const one of document.querySelectorAll(`[data-exhibit] :is(${selector})`)) {
    const verdict = ['readable', 'readable-by-attack', 'sealed', 'absent'].find((name) => one.classList.contains(name));
    if (!verdict || !one.checkVisibility() || found[verdict]) continue;
    found[verdict] = [null, '::before', '::after']
      .flatMap((part) => {
        const style = getComputedStyle(one, part);
        const edges = ['block-start', 'inline-start', 'block-end', 'inline-end'].map((side) =>
          style.getPropertyValue(`border-${side}-style`),
        );
        return [...edges, style.outlineStyle, style.backgroundImage.includes('gradient') ? 'pattern' : 'plain'];
      })
      .join(' ');
  }
  return found;
}

for (const [id, query, selector] of MARKED)
  test(`forced colours keep every verdict apart in words, edges and patterns: ${id}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`exhibits/${id}/${query}`);
    await expect(page.locator('[data-exhibit]')).toHaveAttribute('data-live', 'true');
    const verdicts = async () => Object.keys(await page.evaluate(drawn, selector));
    await expect.poll(verdicts).toEqual(expect.arrayContaining(['readable', 'sealed']));
    const looks = await page.evaluate(drawn, selector);
    expect(new Set(Object.values(looks)).size, JSON.stringify(looks, null, 1)).toBe(Object.keys(looks).length);
    if (id !== 'move-the-server') return;
    // Whose word it is may stand beside it.
    for (const verdict of [/^Readable(?! after)/, /^Readable after an attack/, /^No copy/])
      await expect(page.locator('[data-outcome]').getByText(verdict).first()).toBeVisible();
  });
