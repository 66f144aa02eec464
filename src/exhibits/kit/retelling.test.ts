import { describe, expect, it } from 'vitest';
import { OUTLINES, geography } from '../../drawing/geography.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { EXHIBIT_WORDS } from '../all-words.ts';
import { SLOTS, sideOf } from '../move-the-server/view.ts';
import { partWords } from '../words.ts';
import { modelWords } from './model-words.ts';
import { countryPairs, retoldText, retoldWords, servicePairs } from './retelling.ts';

/** What the timeline tells happened where it happened: it is told of no other country. */
const exhibits = Object.entries(EXHIBIT_WORDS).filter(([id]) => id !== 'timeline');
const placeholders = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];
const strings = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : words && typeof words === 'object' ? Object.values(words).flatMap(strings) : [];

describe.each(LANGUAGES)('told in %s', (lang) => {
  const { elsewhere } = partWords('elsewhere', lang);
  const { home, countries } = elsewhere;
  const ids = Object.keys(countries) as (keyof typeof countries)[];

  it.each(exhibits)(
    'of another country %s says nothing of Iran, and as much as before of the model',
    (_id, everywhere) => {
      const words = { ...everywhere[lang], model: modelWords(lang) };
      for (const id of ids) {
        const told = retoldWords(words, { pairs: countryPairs(elsewhere, id), leaveOut: [home.name] });
        expect(strings(told).filter((text) => text.includes(home.name))).toEqual([]);
        expect(told.model.verdicts).toEqual(words.model.verdicts);
        const [before, after] = [strings(words), strings(told)];
        expect(after).toHaveLength(before.length);
        after.forEach((text, at) => text && expect(placeholders(text)).toEqual(placeholders(before[at] ?? '')));
      }
    },
  );

  it('with letters names no service', () => {
    const pairs = servicePairs(elsewhere);
    const told = strings(retoldWords(modelWords(lang).modes, { pairs }));
    for (const [name] of pairs) expect(told.filter((text) => text.includes(name))).toEqual([]);
  });

  it('leaves out what has happened, and keeps what is only said', () => {
    const retelling = { pairs: countryPairs(elsewhere, 'india'), leaveOut: [home.name] };
    expect(retoldText(`${home.name} 2016.`, retelling)).toBe('');
    expect(retoldText(`${home.name}.`, retelling)).toBe(`${countries.india.name}.`);
    expect(retoldWords({ facts: { one: `${home.name}.` } }, retelling)).toEqual({ facts: { one: '' } });
  });
});

describe('another outline', () => {
  it.each(Object.keys(OUTLINES) as (keyof typeof OUTLINES)[])('of %s has inside what stands inside', (id) => {
    const { ring, country } = geography(id);
    expect(country.length).toBeGreaterThan(100);
    for (const { abroad, 'in-country': inside } of [SLOTS.server, SLOTS.key]) {
      expect(sideOf(abroad, ring)).toBe('abroad');
      expect(sideOf(inside, ring)).toBe('in-country');
    }
    for (const phone of [SLOTS['sara-phone'], SLOTS['omid-phone'], SLOTS.adversary])
      expect(sideOf(phone, ring)).toBe('in-country');
  });
});
