import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { wordsAtBuild } from '../words.ts';
import { alternative, bothFields, caption, chatsSentence, dotSentence, groupSentence, openPart } from './describe.ts';
import { PUBLISHED } from './findings.ts';
import { exposuresIn } from './exposures.ts';
import { ITEMS_HERE, params, PEOPLE, type ScenarioId, type State } from './params.ts';
import { answerIn, ANSWERS } from './prediction.ts';
import { fieldsOf, type Field } from './view.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('weight-of-a-default', needs, 'en');
const fieldsIn = (state: State): [Field, Field] => fieldsOf(state, exposuresIn(state)) as [Field, Field];
const inScenario = (id: ScenarioId): [Field, Field] => fieldsIn(params.inScenario(id));

describe('the captions', () => {
  it('claim what the model derives', () => {
    const opened = (id: ScenarioId): number[] => inScenario(id).map((field) => field.opened['stored-text']);
    expect(opened('no-one')).toEqual([PEOPLE, 0]);
    // “the other 19 million”, “the other ten million”
    expect(opened('few-choose')).toEqual([19_000_000, 0]);
    expect(opened('half-choose')).toEqual([10_000_000, 0]);
    expect(opened('by-default')).toEqual([0, 0]);
  });

  it('“looks like the right one” is so: the same dots', () => {
    const [left, right] = inScenario('by-default');
    expect(left.marks).toEqual(right.marks);
    for (const id of ['no-one', 'few-choose', 'half-choose'] as const) {
      const [optional, byDefault] = inScenario(id);
      expect(optional.marks).not.toEqual(byDefault.marks);
    }
  });

  it('tell a situation of the reader’s own', () => {
    const own = caption(words, { ...params.defaults, share: 25, keys: 'abroad', powers: [] });
    expect(own).toContain('25 in 1,000');
    expect(own).toContain('the service’s keys abroad');
    expect(own).toContain('does nothing');
  });
});

describe('what is said', () => {
  it('tells of how many people the order opens what', () => {
    expect(bothFields(words, inScenario('few-choose'), 'stored-text')).toBe(
      'Default: the service’s keys. The authority reads the stored chats of 19 million of 20 million. ' +
        'Default: the phones’ keys. The authority reads the stored chats of none of the 20 million.',
    );
    expect(bothFields(words, inScenario('few-choose'), 'who-talks-to-whom')).not.toContain('none');
  });

  it('says of sealed chats that they are sealed: with the keys abroad the disks alone open nothing', () => {
    const [optional] = fieldsIn({ ...params.defaults, share: 50, keys: 'abroad' });
    expect(optional.groups.map((group) => groupSentence(words, 'optional', group, 'stored-text'))).toEqual([
      '19 million in default chats: Sealed (by the company’s own word).',
      '1 million in secret chats: No copy (by our assumption).',
    ]);
  });

  it('is complete in every scenario, item and language', () => {
    for (const lang of LANGUAGES)
      for (const id of params.ids)
        for (const item of ITEMS_HERE) {
          const inLang = wordsAtBuild('weight-of-a-default', needs, lang);
          const said = [
            alternative(inLang, inScenario(id), item),
            dotSentence(inLang),
            chatsSentence(inLang, params.inScenario(id).share),
            ...PUBLISHED.map((finding) => openPart(inLang, finding)),
          ];
          expect(said.join(' ')).not.toMatch(/undefined|NaN|\{|\}/);
        }
  });

  it('does not make more of a finding than it is', () => {
    const [survey] = PUBLISHED;
    expect(survey && openPart(words, survey)).toBe('What this leaves open: fewer than 50 in 100, and not how many.');
  });
});

describe('the guess', () => {
  it('is answered by the model, and every answer can be given', () => {
    for (const lang of LANGUAGES) {
      const inLang = wordsAtBuild('weight-of-a-default', needs, lang);
      expect(answerIn(inLang, 'optional').answer).toBe('most');
      expect(answerIn(inLang, 'default').answer).toBe('all');
      for (const id of ['optional', 'default'] as const) expect(answerIn(inLang, id).why).not.toMatch(/[{}]|undefined/);
      expect(Object.keys(inLang.predict.options)).toEqual(Object.keys(ANSWERS));
    }
  });

  it('asks in each field what it does not show at first', () => {
    const [optional, byDefault] = inScenario('no-one');
    expect(optional.opened['stored-text']).toBe(ANSWERS.all);
    expect(byDefault.opened['stored-text']).toBe(ANSWERS.none);
  });

  it('and its task can be done: with the disks abroad nobody has to choose', () => {
    const abroad: State = { ...params.inScenario('no-one'), data: 'abroad', keys: 'abroad' };
    for (const { opened } of fieldsIn(abroad)) expect(opened['stored-text']).toBe(0);
  });
});
