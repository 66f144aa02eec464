import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { exposureIn, ITEMS, MODE_IDS, MODES, worldsOf, type Power } from '../../model/index.ts';
import { readTptp, readVerifpal } from '../../model/witness/read.test-support.ts';
import { needs } from '../exposure-table/words.ts';
import { wordsAtBuild } from '../words.ts';
import { because } from './because.ts';
import { factsIn, verdictIn, type Checkable } from './check.ts';
import { forProver, forVerifpal, quotable } from './check-files.ts';

const ADDRESS = 'https://example.org/exhibits/exposure-table/?cell=sms.contacts';
const SETS: Power[][] = [[], ['take-disks'], ['run-server', 'intercept-sms'], ['seize-phone']];

function cases(lang: (typeof LANGUAGES)[number]): Checkable[] {
  const words = wordsAtBuild('exposure-table', needs, lang);
  return MODE_IDS.flatMap((mode) =>
    SETS.flatMap((powers) => {
      const worlds = worldsOf(MODES[mode], { data: 'in-country', keys: 'abroad' }, powers);
      return ITEMS.flatMap((item) => {
        const wanted = worlds[0]?.narration.items[item];
        if (!wanted) return [];
        const exposure = exposureIn(worlds, item);
        return {
          name: `${mode}-${item}`,
          item: words.model.items[item],
          mode: words.model.modes[mode].name,
          situation: 'So it is.',
          ...verdictIn(words.model.powers, exposure),
          reasons: because(words, mode, wanted, exposure),
          worlds,
          wanted,
        };
      });
    }),
  );
}
const ENGLISH = cases('en');

describe('what is offered for other tools', () => {
  it('is a TPTP file about every run, with the command and the answer that decide it', () => {
    for (const one of ENGLISH) {
      const { file, content, command, answer } = forProver(one, 'A sentence.');
      expect(readTptp(content).at(-1)?.role).toBe('conjecture');
      for (const { attack } of one.worlds) expect(content).toContain(`'${attack ?? 'plain'}'`);
      expect(command.endsWith(` ${file}`)).toBe(true);
      expect(content).toContain(`% Decide it with: ${command}`);
      expect(answer).toBe(one.verdict.startsWith('readable') ? 'SZS status Theorem' : 'SZS status CounterSatisfiable');
    }
  });
  it('is a Verifpal model of the run that decides', () => {
    for (const one of ENGLISH) {
      const { content, answer } = forVerifpal(one, 'A sentence.');
      expect(readVerifpal(content).handed.length).toBeGreaterThan(0);
      expect(answer.endsWith(one.verdict.startsWith('readable') ? 'fail' : 'pass')).toBe(true);
      const [other] = one.worlds.filter(({ attack }) => attack !== one.attack?.power);
      if (other) expect(content).toContain(`The others, in the TPTP file:`);
    }
  });
});

describe.each(LANGUAGES)('the sentence to quote, in %s', (lang) => {
  const { check } = wordsAtBuild('exposure-table', needs, lang);
  if (!check) throw new Error('a page is given these words');
  const quotes = (lang === 'en' ? ENGLISH : cases(lang)).map((one) => ({
    one,
    quote: quotable({ lang, check }, one, ADDRESS),
  }));

  it('names what it is about, and where it stands, and fills every gap', () => {
    for (const { one, quote } of quotes) {
      for (const part of [one.item, one.mode, one.situation, ADDRESS]) expect(quote).toContain(part);
      expect(quote).not.toMatch(/[{}]|undefined| {2}/);
    }
  });
  it('says another thing for another verdict, and of an attack what was done and whether it shows', () => {
    const of = (verdict: string) => quotes.find(({ one }) => one.verdict === verdict);
    const said = ['readable', 'sealed', 'absent', 'readable-by-attack'].map((verdict) =>
      of(verdict)?.quote.replaceAll(/“.*?”|«.*?»/g, ''),
    );
    expect(new Set(said).size).toBe(4);
    const attacked = of('readable-by-attack');
    const attack = attacked?.one.attack;
    expect(attacked?.quote).toContain(attack?.called ?? 'nothing');
    expect(attacked?.quote).toContain(check.shows[attack?.shows ? 'yes' : 'no']);
  });
});

it('counts each fact once', () => {
  const one = ENGLISH.find(({ reasons }) => reasons.length > 1);
  expect(factsIn([...(one?.reasons ?? []), ...(one?.reasons ?? [])])).toEqual(factsIn(one?.reasons ?? []));
});
