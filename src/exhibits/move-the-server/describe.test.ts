import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../cipher/index.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { CHAT, DATA_PLACEMENTS, KEY_PLACEMENTS, POWERS } from '../../model/index.ts';
import { wordsAtBuild } from '../words.ts';
import { because } from '../kit/because.ts';
import { modeOf } from '../kit/modes.ts';
import { alternative, announcement, caption, itemsOf, note, textsOf, unstamp, type Verdicts } from './describe.ts';
import { leavesPhonesAlone, params, type State } from './params.ts';

const { defaults: DEFAULT, ids: SCENARIO_IDS, inScenario } = params;
import { answerOf, questionIn } from './prediction.ts';
import { SCENES } from './story.ts';
import { casesOf, verdictsOf, wordIn } from './cases.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('move-the-server', needs, 'en');
const verdicts = (state: State): Verdicts =>
  verdictsOf(state.modes.map((mode) => ({ mode, ...openCase(modeOf(mode), state, state.powers) })));

const wordsOf =
  (state: State): Parameters<typeof alternative>[3] =>
  (mode, item) => {
    const one = casesOf(state).find((each) => each.mode === mode);
    return one && wordIn(one, item);
  };

describe('what the exhibit says', () => {
  it('says something complete of every scenario in every language', () => {
    for (const lang of LANGUAGES)
      for (const id of SCENARIO_IDS) {
        const state = { ...inScenario(id), modes: ['telegram-cloud', 'whatsapp-direct', 'sms'] as const };
        const said = alternative(wordsAtBuild('move-the-server', needs, lang), state, verdicts(state), wordsOf(state));
        expect(said).not.toMatch(/undefined|\{|\}/);
        for (const mode of state.modes)
          expect(said).toContain(wordsAtBuild('move-the-server', needs, lang).model.modes[mode].name);
      }
  });

  it('says whose word a verdict takes', () => {
    const said = (lang: 'en' | 'fa'): string => {
      const state = inScenario('data-moves');
      return alternative(wordsAtBuild('move-the-server', needs, lang), state, verdicts(state), wordsOf(state));
    };
    expect(said('en')).toContain('sealed (by the company’s own word)');
    expect(said('en')).toContain('readable (by our assumption)');
    expect(said('fa')).toContain('(به گفتهٔ خود شرکت)');
    expect(said('fa')).toContain('(بنا بر فرض ما)');
  });

  it('announces only what changed', () => {
    const [before, after] = [inScenario('data-moves'), inScenario('keys-follow')];
    const said = announcement(words, after, verdicts(before), verdicts(after));
    expect(said).toContain('Telegram, default chat: the message already delivered is now readable.');
    expect(said).not.toContain('WhatsApp');
    expect(announcement(words, before, verdicts(before), verdicts(before))).toContain(words.describe.unchanged);
  });

  it('tells who holds the key in each lane', () => {
    expect(note(words, DEFAULT, 'telegram-cloud')).toContain('Telegram holds the key');
    expect(note(words, DEFAULT, 'whatsapp-direct')).toBe(words.note.ends);
    expect(note(words, DEFAULT, 'sms')).toBe(words.note.none);
  });

  it('describes a situation of the reader’s own', () => {
    expect(caption(words, { ...DEFAULT, powers: [] })).toContain('The authority does nothing');
  });

  it('leaves out items that no mode has', () => expect(itemsOf(verdicts(DEFAULT))).not.toContain('group-members'));

  it('gives each message a time, so that the same words are never the same bytes', () => {
    const texts = textsOf(words, 'hello');
    expect(texts[CHAT.delivered.id]).not.toBe(texts[CHAT.onTheWay.id]);
    expect(unstamp(texts[CHAT.delivered.id] ?? '')).toEqual({ time: '20:58', words: 'hello' });
    expect(unstamp(textsOf(words, '  ')[CHAT.delivered.id] ?? '').words).toBe(words.emptyMessage);
    expect(unstamp('line\nline').words).toBe('line\nline');
  });
});

describe('the reasons', () => {
  const reasons = (
    state: State,
    mode: 'telegram-cloud' | 'whatsapp-direct',
    item: 'stored-text' | 'in-flight' | 'future-text',
  ): string => {
    const { worlds, exposures } = openCase(modeOf(mode), state, state.powers);
    const exposure = exposures[item];
    const wanted = worlds[0]?.narration.items[item];
    if (!exposure || !wanted) throw new Error(`${mode} has no ${item}`);
    return because(words, mode, wanted, exposure, 100)
      .map(({ text }) => text)
      .join(' ');
  };

  it('follow the derivation: the disk, the key store, the opening', () => {
    expect(reasons(inScenario('keys-follow'), 'telegram-cloud', 'stored-text')).toBe(
      'The Telegram disk in Iran holds it under seal. The Telegram key store in Iran holds the storage key. With the storage key the seal opens.',
    );
  });

  it('name the missing key and who holds it', () => {
    expect(reasons(inScenario('data-moves'), 'telegram-cloud', 'stored-text')).toContain(
      'It is held by the Telegram key store abroad',
    );
    expect(reasons(inScenario('copies-in-both'), 'telegram-cloud', 'stored-text')).toContain('only in halves');
    expect(reasons(inScenario('data-moves'), 'whatsapp-direct', 'in-flight')).toContain('Omid’s phone');
  });

  it('name the erasure, the attack and what would show it', () => {
    expect(reasons(inScenario('keys-follow'), 'whatsapp-direct', 'stored-text')).toContain('deleted it');
    const attack = reasons(inScenario('server-run'), 'whatsapp-direct', 'future-text');
    expect(attack).toContain('calls it Omid’s');
    expect(attack).toContain('Comparing security codes would show it');
  });

  it('answer the guess from the model, in the state that it is about and in no other', () => {
    const reader = questionIn('before-order', undefined, false);
    const answers = (state: State, question = reader): (string | undefined)[] =>
      DEFAULT.modes.map((mode) => question && answerOf(words, mode, state, question)?.answer);
    expect(answers(inScenario('keys-follow'))).toEqual(['readable', 'absent']);
    expect(answers(inScenario('data-moves'))).toEqual([undefined, undefined]);
    expect(SCENARIO_IDS.filter((id) => questionIn(id, undefined, false))).toEqual(['before-order', 'data-moves']);
    // A class is asked about what the next press shows: of a server that the state runs, about tomorrow's message.
    expect(questionIn('copies-in-both', undefined, true)).toBeUndefined();
    const next = questionIn('data-moves', 'server-run', true);
    expect(answers(inScenario('server-run'), next)).toEqual(['readable', 'readable']);
    expect(answers(inScenario('data-moves'), next)).toEqual([undefined, undefined]);
  });
});

describe('the story', () => {
  it.each(SCENES.map((scene) => [scene.id, scene] as const))(
    'says of %s what the model says',
    (_id, { scenario, states }) => {
      const found = verdicts(inScenario(scenario));
      for (const [mode, item, verdict] of states ?? []) expect(found[mode]?.[item], `${mode} ${item}`).toBe(verdict);
    },
  );

  it('has a caption for every scene and takes about a minute', () => {
    expect(SCENES.map(({ id }) => id)).toEqual(Object.keys(words.panel.story.scenes));
    const minutes = SCENES.reduce((sum, { lasts }) => sum + lasts, 0) / 60_000;
    expect(minutes).toBeGreaterThan(0.8);
    expect(minutes).toBeLessThan(1.2);
  });
});

describe('the task', () => {
  it('cannot be done: no placement and no power that leaves the phones alone opens WhatsApp’s delivered message', () => {
    const allowed = POWERS.filter((power) => leavesPhonesAlone({ powers: [power] }));
    for (const data of DATA_PLACEMENTS)
      for (const keys of KEY_PLACEMENTS)
        for (const powers of [allowed, ...allowed.map((power) => [power])])
          expect(openCase(modeOf('whatsapp-direct'), { data, keys }, powers).exposures['stored-text']?.verdict).toMatch(
            /^(absent|sealed)$/,
          );
  });
});
