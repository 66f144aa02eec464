import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../cipher/random.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { wordsAtBuild } from '../words.ts';
import { timeOf } from './amounts.ts';
import { alternative, caption, changed, expectation, machinesIn, outcome, targetIn } from './describe.ts';
import { countIn, rateIn, timeIn, written } from './numbers.ts';
import { LEAST_MACHINES, MOST_MACHINES, params } from './params.ts';
import { answerAt, answerOf, broken } from './guesses.ts';
import { Run, type Standing } from './run.ts';
import { expected, TARGETS } from './view.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('try-every-key', needs, 'en');
const persian = wordsAtBuild('try-every-key', needs, 'fa');
const speed = { rate: 120_000, from: 'reference' } as const;
const ready = new Run('Tomorrow at five.', 8, () => () => undefined, seededRandom('describe')).now;
const found: Standing = { ...ready, phase: 'found', tried: 40_000, ms: 333, opened: 'Tomorrow at five.' };

describe('amounts in words', () => {
  it('writes digits and separators of the language', () => {
    expect([written('en', 65_536), written('fa', 65_536), written('fa', 0.27)]).toEqual(['65,536', '۶۵٬۵۳۶', '۰٫۲۷']);
    expect(rateIn(words, 119_876)).toBe('120,000');
    expect(countIn(persian, 2 ** 40).spoken).toBe('۱٫۱ تریلیون');
  });

  it('reads powers of ten out, and gives their parts to the eye', () => {
    expect(timeIn(words, timeOf(6e71))).toEqual({
      spoken: '2 times 10 to the power of 64 years',
      power: { before: '', mantissa: '2', ten: '10', exponent: '64', after: ' years' },
    });
    expect(countIn(words, 2 ** 80)).toEqual({
      spoken: '10 to the power of 24',
      power: { before: '', ten: '10', exponent: '24', after: '' },
    });
  });
});

describe('what the exhibit says', () => {
  it('says something complete in every state and language', () => {
    for (const lang of LANGUAGES)
      for (const id of params.ids)
        for (const run of [
          ready,
          { ...found, phase: 'running' as const },
          { ...found, phase: 'stopped' as const },
          found,
        ])
          for (const from of ['reference', 'measured'] as const) {
            const said = alternative(wordsAtBuild('try-every-key', needs, lang), params.inScenario(id), run, {
              rate: 9000,
              from,
            });
            expect(said).not.toMatch(/undefined|NaN|Infinity|\{|\}/);
            if (lang === 'fa') expect(said.replace('Tomorrow at five.', '')).not.toMatch(/[A-Za-z0-9]/);
          }
  });

  it('tells the scale row by row', () => {
    const said = alternative(words, params.inScenario('the-scale'), ready, speed);
    for (const target of TARGETS) expect(said).toContain(targetIn(words, target));
    expect(said).toContain(
      '128 bits: 3 times 10 to the power of 38 possibilities; 4 times 10 to the power of 25 years',
    );
    expect(said).toContain('ten billion machines');
  });

  it('tells the end of a run, in the words that were opened', () => {
    expect(outcome(words, found)).toBe('Found after 40,000 keys, in 0.33 seconds. The message says: Tomorrow at five.');
    expect(outcome(words, { ...found, ms: 0.2 })).toContain('in less than a thousandth of a second');
    expect(expectation(words, 16, speed)).toContain('0.27 seconds at 120,000 keys a second');
  });

  it('has numbers in its captions that are so', () => {
    const count = { 'eight-bits': 8, 'sixteen-bits': 16, 'twenty-four-bits': 24 } as const;
    for (const [id, bits] of Object.entries(count))
      for (const one of [words, persian])
        expect(caption(one, params.inScenario(id as keyof typeof count))).toContain(written(one.lang, 2 ** bits));
    expect(caption(words, { ...params.defaults, bits: 20 })).toContain('20 bits. That leaves 1,048,576 keys');
  });

  it('announces what changed', () => {
    const before = params.defaults;
    expect(changed(words, { ...before, bits: 20 }, { ...before, bits: 21 }, speed)).toBe(
      '20 bits missing: 1,048,576 keys.',
    );
    expect(changed(words, params.inScenario('the-scale'), before, speed)).toBe(words.scenarios['the-scale'].caption);
    const scale = params.inScenario('the-scale');
    expect(changed(words, { ...scale, machines: 12 }, scale, speed)).toContain('one trillion machines');
  });

  it('has words for every number of machines', () => {
    const all = Array.from({ length: MOST_MACHINES - LEAST_MACHINES + 1 }, (_, i) =>
      machinesIn(words, i + LEAST_MACHINES),
    );
    expect(all[0]).toBe('one thousand');
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^\S.* \S+$/);
  });
});

describe('the guess', () => {
  it('is answered from the speed', () => {
    expect(answerAt(words, speed).answer).toBe('beyond');
    expect(answerAt(words, speed).why).toContain('half of them on average');
  });

  it('has a true answer for every machine that there could be', () => {
    for (let rate = 1; rate < 1e15; rate *= 3)
      for (const bits of [16, 24, 128]) {
        const seconds = expected(2 ** bits, rate);
        if (answerOf(seconds) === 'beyond') expect(seconds).toBeGreaterThan(13.8e9 * 366 * 86_400);
      }
  });

  it('leads to a task that as many machines as can be set do not do', () => {
    const scale = params.inScenario('the-scale');
    expect(broken(words, speed, scale)).toEqual({ done: false });
    expect(broken(words, speed, { ...scale, machines: 12 }).cannot).toContain('years');
    expect(broken(words, { ...speed, rate: 1e12 }, { ...scale, machines: 12 })).toEqual({ done: true });
  });
});
