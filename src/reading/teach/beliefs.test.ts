import { describe, expect, it } from 'vitest';
import { EXHIBITS } from '../../exhibits/registry.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { wordsIn } from '../../language/words.ts';
import { BELIEFS, isRead, verdictIn } from './beliefs.ts';
import { ITEMS_ASKED, trueOf } from './items.ts';

describe('what pupils say', () => {
  it('is each of the seventeen, told in every language in two sentences', () => {
    expect(BELIEFS.length).toBe(17);
    expect(new Set(BELIEFS.map(({ id }) => id)).size).toBe(17);
    for (const lang of LANGUAGES) {
      const { each } = wordsIn('beliefs', lang);
      expect(Object.keys(each)).toEqual(BELIEFS.map(({ id }) => id));
      for (const { says, answer, study } of Object.values(each)) {
        expect(says.length).toBeGreaterThan(8);
        expect(answer.match(/[.?!؟](?= |$)/g)?.length, answer).toBe(2);
        expect(study.length).toBeGreaterThan(20);
      }
    }
  });

  it.each(BELIEFS.flatMap(({ id, cases }) => cases.map((one) => [id, one.mode, one.item, one] as const)))(
    '%s predicts of %s, %s what the model does not say',
    (_id, _mode, _item, one) => expect(isRead(verdictIn(one)) ? 'read' : 'not-read').not.toBe(one.believed),
  );

  it('is met in a situation that its exhibit has', () => {
    for (const { id, exhibit, scenario, shows } of BELIEFS) {
      expect(EXHIBITS[exhibit]?.scenarios, id).toEqual(expect.arrayContaining([scenario, ...shows]));
      expect(shows, id).not.toContain(scenario);
    }
  });
});

describe('the questionnaire', () => {
  it('asks after each of the seventeen, and after nothing else', () => {
    const asked = new Set(ITEMS_ASKED.flatMap(({ asks }) => asks));
    expect([...asked].toSorted()).toEqual(BELIEFS.map(({ id }) => id).toSorted());
  });

  it('asks no line twice, and has as many of one answer as of the other, within two', () => {
    expect(new Set(ITEMS_ASKED.map(({ who, mode, item }) => `${who} ${mode} ${item}`)).size).toBe(ITEMS_ASKED.length);
    const yes = ITEMS_ASKED.filter((one) => trueOf(one) === 'yes').length;
    expect(Math.abs(yes - (ITEMS_ASKED.length - yes))).toBeLessThanOrEqual(2);
  });
});
