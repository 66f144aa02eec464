import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../language/languages.ts';
import { agreementOf } from './agreement.ts';
import { EXHIBITS } from './registry.ts';
import { content, NOT_WORDS, PLACES, rendered, saidIn } from './rendered.ts';
import { commonWords, type ExhibitId } from './words.ts';

/* Every exhibit in every situation, language and place, as the page holds it before any script runs. */

vi.mock('astro:content', () => content);
vi.stubEnv('SITE', 'https://example.org');

const inside = (html: string, className: string): string =>
  (new RegExp(`<p class="${className}[^"]*"[^>]*>(.*?)</p>`, 's').exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').trim();

const decoded = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe.each(Object.values(EXHIBITS))('$id', ({ id, scenarios, params }) => {
  it.each(LANGUAGES)('is complete in every situation and place in “%s”', async (lang) => {
    const common = commonWords(id, lang);
    for (const scenario of scenarios) {
      /** What is said where nothing is asked, and where a guess is: there, the answer is not. */
      const alternatives = { told: new Set<string>(), asked: new Set<string>() };
      for (const place of PLACES) {
        const html = await rendered(id, { lang, ...place, scenario });
        const where = `${id} ${scenario} ${lang} ${place.level}${place.whole ? ' (whole)' : ''}`;
        expect(saidIn(html), where).not.toMatch(NOT_WORDS);
        expect(html, where).toContain(`data-exhibit="${id}"`);
        expect(decoded(inside(html, 'caption')), where).toBe(common.scenarios[scenario]?.caption);
        const asks = /class="guess[^"]*\bneeds-script\b/.test(html);
        alternatives[asks ? 'asked' : 'told'].add(decoded(inside(html, 'alternative')));

        // In a frame nothing is asked, and all is told.
        if (place.level === 'embed' && !place.whole) {
          const state = params.inScenario(scenario);
          expect(agreementOf(id as ExhibitId, state, lang, html).faults, where).toEqual([]);
        }
        const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, digit]) => Number(digit));
        expect(levels, where).not.toContain(1);
        for (const [index, one] of levels.entries())
          expect(one, `${where}: headings ${levels.join()}`).toBeLessThanOrEqual((levels[index - 1] ?? 2) + 1);

        const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, one]) => one ?? '');
        expect(
          ids.filter((one, index) => ids.indexOf(one) !== index),
          where,
        ).toEqual([]);
        for (const [, labels] of html.matchAll(/\saria-(?:labelledby|describedby|controls)="([^"]+)"/g))
          for (const one of labels?.split(' ') ?? []) expect(ids, where).toContain(one);
      }
      // Where it stands changes nothing of what it says to whoever does not see it.
      for (const said of Object.values(alternatives)) {
        expect(said.size, `${id} ${scenario} ${lang}`).toBeLessThanOrEqual(1);
        for (const one of said) expect(one.length, `${id} ${scenario} ${lang}`).toBeGreaterThan(20);
      }
    }
  });
});
