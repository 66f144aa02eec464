import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { CONVERSATION_IDS, conversationIn, LAST, messageOf, ROW, SEIZED } from '../../model/conversations/index.ts';
import { wordsAtBuild } from '../words.ts';
import { alternative, announcement, caption, cardLabel, momentText, summary, textsOf, whyTitle } from './describe.ts';
import { params, type State } from './params.ts';
import { answerIn, broken } from './guesses.ts';
import { reasonsFor } from './reasons.ts';
import { laneOf, type Lane } from './view.ts';
import { needs } from './words.ts';

const lanesOf = ({ modes, seized, moment }: State): Lane[] => modes.map((mode) => laneOf(mode, seized, moment));
const words = wordsAtBuild('seized-key', needs, 'en');
const summaryOf = (mode: Lane['mode'], state: State): string =>
  summary(words, laneOf(mode, state.seized, state.moment), state);
const reasons = (state: State, mode: Lane['mode'], number: number): string =>
  reasonsFor(words, laneOf(mode, state.seized, state.moment), state.seized, state.moment, messageOf(number), 90)
    .map(({ text }) => text)
    .join(' ');

describe('what the exhibit says', () => {
  it('says something complete of every situation in every language', () => {
    for (const lang of LANGUAGES) {
      const inLanguage = wordsAtBuild('seized-key', needs, lang);
      for (const modes of [CONVERSATION_IDS.slice(0, 2), CONVERSATION_IDS.slice(1)])
        for (const seized of SEIZED)
          for (const moment of [0, ...ROW.map(({ number }) => number)]) {
            const state = { modes, seized, moment, message: 0 };
            const lanes = lanesOf(state);
            const all = [
              alternative(inLanguage, state, lanes),
              announcement(inLanguage, state, lanes),
              momentText(inLanguage, moment),
            ];
            for (const lane of lanes)
              for (const message of ROW) {
                all.push(
                  cardLabel(inLanguage, message, lane.opens[message.number - 1] ?? false),
                  whyTitle(inLanguage, message),
                );
                for (const { text, facts } of reasonsFor(inLanguage, lane, seized, moment, message, 90)) {
                  all.push(text);
                  for (const { id } of facts) expect(inLanguage.model.facts[id] ?? id, id).not.toBe(id);
                }
              }
            for (const said of all) expect(said).not.toMatch(/undefined|\{|\}|(?<!pre)-key\b|-key-/);
          }
    }
  });

  it('sums up what opens', () => {
    const heals = params.inScenario('key-heals');
    expect(summaryOf('telegram-cloud', heals)).toMatch(/^All 20 messages open/);
    expect(summaryOf('whatsapp-direct', heals)).toBe(
      'Messages 7 to 11 open. Those before stay sealed: keys erased. From 12 on sealed again: a fresh exchange.',
    );
    expect(summaryOf('whatsapp-direct', params.inScenario('cloud-key'))).toBe(
      'All 20 messages stay sealed. The service has no key to them.',
    );
    expect(summaryOf('whatsapp-direct', { ...heals, moment: LAST })).toContain('Their keys had all been erased.');
    expect(summaryOf('whatsapp-direct', { ...heals, moment: 19 })).toMatch(/^Message 20 opens\./);
    expect(summaryOf('telegram-secret', params.inScenario('secret-chat'))).toMatch(/^Messages 8 to 14 open/);
  });

  it('never speaks of one stretch where there are two', () => {
    for (const mode of CONVERSATION_IDS)
      for (const seized of SEIZED)
        for (const { number } of ROW)
          expect(laneOf(mode, seized, number).opens.map(Number).join('')).toMatch(/^0*1*0*$/);
  });

  it('has a caption for a situation of the reader’s own, with its date in the reader’s calendar', () => {
    const own = { ...params.inScenario('key-heals'), moment: 13 };
    expect(caption(words, own)).toBe('Just after message 13, on 21 May, the keys in Omid’s phone are seized.');
    expect(caption(wordsAtBuild('seized-key', needs, 'fa'), own)).toContain('۱ خرداد');
    expect(caption(words, params.inScenario('key-heals'))).toBe(words.scenarios['key-heals'].caption);
  });

  it('puts the reader’s words in the last message, and says so when there are none', () => {
    expect(textsOf(words, 'hello')['message-20']).toBe('hello');
    expect(textsOf(words, ' ')['message-20']).toBe(words.emptyMessage);
    expect(words.texts).toHaveLength(LAST);
  });
});

describe('the reasons', () => {
  const heals = params.inScenario('key-heals');

  it('follow the derivation of what opens', () => {
    expect(reasons(heals, 'whatsapp-direct', 7)).toBe(
      'Recorded on the line between Sara’s phone and the WhatsApp server: 90 bytes, sealed. Seized in Omid’s phone: the chain key. From that follows the key of this one message. With the key of this one message the seal opens.',
    );
    expect(reasons(heals, 'whatsapp-direct', 9)).toContain('the private key of the running exchange');
    expect(reasons(params.inScenario('cloud-key'), 'telegram-cloud', 3)).toContain('Seized in the Telegram server');
  });

  it('say when a key was erased, and when one was yet to come', () => {
    expect(reasons(heals, 'whatsapp-direct', 3)).toContain('was erased on 9 May, with message 3');
    expect(reasons(heals, 'whatsapp-direct', 12)).toContain('came into being only on 17 May, with message 9');
    expect(reasons(params.inScenario('secret-chat'), 'telegram-secret', 2)).toContain(
      'was erased on 17 May, with message 8',
    );
    expect(reasons(params.inScenario('nothing-seized'), 'whatsapp-direct', 2)).toContain('Nothing was seized.');
    expect(reasons(params.inScenario('cloud-key'), 'whatsapp-direct', 2)).toContain('The service never has it.');
  });

  it('answer the guess from the model, and only once a phone was seized', () => {
    const answers = (state: State) => lanesOf(state).map((lane) => answerIn(words, lane, state)?.answer);
    expect(answers(params.inScenario('key-heals'))).toEqual(['all', 'after']);
    expect(answers(params.inScenario('nothing-seized'))).toEqual([undefined, undefined]);
    expect(answers(params.inScenario('cloud-key'))).toEqual([undefined, undefined]);
  });

  it('have a task that no seizure does, and tell which key is missing after an honest try', () => {
    for (const { number } of ROW) {
      const state = { ...params.defaults, moment: number };
      expect(broken(words, lanesOf(state), state, 1)).toEqual({ done: false });
      expect(broken(words, lanesOf(state), state, 3).cannot).toContain('stays sealed: the ');
    }
    for (const mode of CONVERSATION_IDS) expect(conversationIn(mode).id).toBe(mode);
  });
});
