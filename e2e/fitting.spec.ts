import { heightOf } from '../src/exhibits/heights.ts';
import { EXHIBITS } from '../src/exhibits/registry.ts';
import { LANGUAGES, ORIGINAL } from '../src/language/languages.ts';
import { expect, looking as test } from './test.ts';

/*
 * In somebody else's page a frame is as high as its code says, or as it asks for; WordPress cuts at a thousand pixels. One
 * document goes through all its situations, and each through all widths: nothing is loaded twice.
 */

const WIDTHS = [320, 360, 390, 480, 560, 640, 650, 720, 800];
const FULL = process.env['FULL'] === '1';

for (const [at, { id, scenarios }] of Object.values(EXHIBITS).entries())
  for (const lang of LANGUAGES.filter((_, index) => FULL || (at + index) % 2 === 0))
    test(`${id} (${lang}) fits into its height at every width, and nothing is too wide`, async ({ page }) => {
      await page.goto(`${lang === ORIGINAL ? '' : `${lang}/`}embed/${id}/`);
      const exhibit = page.locator(`[data-exhibit="${id}"]`);
      await expect(exhibit).toHaveAttribute('data-live', 'true');
      const faults: string[] = [];
      for (const scenario of scenarios) {
        await exhibit
          .locator('nav ol a')
          .nth(scenarios.indexOf(scenario))
          .evaluate((link: HTMLElement) => link.click());
        await expect(exhibit).toHaveAttribute('data-scenario', scenario);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const { height, across } = await page.evaluate(async () => {
            for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
            const { documentElement: root } = document;
            return { height: Math.ceil(root.getBoundingClientRect().height), across: root.scrollWidth };
          });
          if (height > heightOf(id)) faults.push(`${scenario} at ${width}: ${height} pixels high`);
          if (across > width) faults.push(`${scenario} at ${width}: ${across} pixels wide`);
        }
      }
      expect(faults).toEqual([]);
    });
