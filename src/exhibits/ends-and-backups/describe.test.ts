import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import type { ModeId } from '../../model/index.ts';
import { wordsAtBuild } from '../words.ts';
import {
  alternative,
  announcement,
  besides,
  caption,
  how,
  laneSentence,
  outcome,
  reasonsIn,
  shows,
} from './describe.ts';
import { lanesWith, MODES_HERE } from './modes.ts';
import { DONE, params, type ScenarioId, type State } from './params.ts';
import { answerOf, ASKED, OPTIONS } from './prediction.ts';
import { laneOf, lanesOf } from './view.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('ends-and-backups', needs, 'en');
const laneIn = (id: ScenarioId, mode: ModeId) => laneOf(mode, params.inScenario(id));
const STATES: State[] = DONE.flatMap((way) =>
  (['off', 'on'] as const).flatMap((password) =>
    (['same', 'open'] as const).flatMap((sara) =>
      (['off', 'on'] as const).flatMap((timer) =>
        MODES_HERE.fitting.map((mode) => ({ way, password, sara, timer, mode })),
      ),
    ),
  ),
);

describe('what is said', () => {
  it('is complete in every state and language', () => {
    for (const lang of LANGUAGES) {
      const inLang = wordsAtBuild('ends-and-backups', needs, lang);
      for (const state of STATES) {
        const lanes = lanesOf(state);
        const lane = laneOf(state.mode, state);
        const said = [
          alternative(inLang, state, lanes),
          ...outcome(inLang, lanes),
          besides(inLang, lane),
          ...how(inLang, lane).map(({ text }) => text),
          ...reasonsIn(inLang, lane).flatMap(({ reasons }) => reasons.map(({ text }) => text)),
        ].join(' ');
        expect(said).not.toMatch(/undefined|[{}]/);
        expect(said).not.toMatch(/\b0 bytes/);
      }
    }
  });
  it('has the words of every fact and trace that a reason can name', () => {
    for (const lang of LANGUAGES) {
      const inLang = wordsAtBuild('ends-and-backups', needs, lang);
      for (const state of STATES) {
        const lane = laneOf(state.mode, state);
        const reasons = [...how(inLang, lane), ...reasonsIn(inLang, lane).flatMap((one) => one.reasons)];
        for (const { facts } of reasons) for (const { id } of facts) expect(inLang.model.facts, id).toHaveProperty(id);
      }
    }
  });
  it('tells each mode under one kind of yield', () => {
    for (const state of STATES) {
      const said = outcome(words, lanesOf(state)).join(' ');
      for (const mode of lanesWith(state.mode)) expect(said).toContain(words.model.modes[mode].name);
    }
  });
  it('tells an own situation without what does not bear on it', () => {
    expect(caption(words, { ...params.inScenario('plain-backup'), mode: 'signal' })).toBe(
      'The authority reaches the host of the backups. Sara does with her backup as Omid does.',
    );
  });
  it('announces the lane where only that changed, and otherwise what the way yields', () => {
    const state = params.inScenario('login-code');
    const other: State = { ...state, mode: 'signal' };
    expect(announcement(words, other, state, lanesOf(other))).toContain('Signal: only what comes.');
    const guarded: State = { ...state, password: 'on' };
    expect(announcement(words, guarded, state, lanesOf(guarded))).toContain('None of the messages: Telegram');
  });
});

/** What the captions claim, held against the lanes. */
describe('the captions are true', () => {
  const open = (id: ScenarioId) => lanesOf(params.inScenario(id)).filter(({ yields }) => yields === 'all');
  it('of the login code', () => {
    expect(open('login-code').map(({ mode }) => mode)).toEqual(['telegram-cloud']);
    for (const mode of ['whatsapp-direct', 'signal'] as const) {
      const lane = laneIn('login-code', mode);
      expect(lane.yields).toBe('coming');
      expect(lane.traces.some((trace) => trace.startsWith('key-'))).toBe(true);
    }
  });
  it('of the second password', () => {
    for (const lane of lanesOf(params.inScenario('second-password')))
      expect(lane.mode === 'sms' ? lane.yields : lane.refused && lane.yields).toBe(
        lane.mode === 'sms' ? 'coming' : 'nothing',
      );
  });
  it('of the phone', () => {
    expect(open('phone-seized')).toHaveLength(MODES_HERE.leading.length);
  });
  it('of the backups', () => {
    const openBackup = laneIn('plain-backup', 'whatsapp-cloud-backup');
    expect(openBackup).toMatchObject({ yields: 'all', attacked: undefined });
    expect(shows(words, openBackup)).toBe('No sign in the app.');
    const sealed = laneIn('end-to-end-backup', 'whatsapp-e2e-backup');
    expect(sealed.marks.map(({ exposure }) => exposure.verdict)).toEqual(['sealed', 'sealed', 'sealed', 'sealed']);
    expect(laneIn('other-side', 'whatsapp-e2e-backup').yields).toBe('all');
  });
});

/** What the limits claim: that a defence makes no difference to another way. */
it('each defence does nothing against the ways that the limits name', () => {
  for (const mode of MODES_HERE.fitting) {
    for (const way of ['phone', 'backup'] as const)
      expect(laneOf(mode, { way, password: 'on', sara: 'same', timer: 'off' }).yields).toBe(
        laneOf(mode, { way, password: 'off', sara: 'same', timer: 'off' }).yields,
      );
    expect(laneOf(mode, { way: 'phone', password: 'off', sara: 'same', timer: 'off' }).yields).toBe('all');
  }
  const sealed = laneIn('login-code', 'whatsapp-e2e-backup');
  expect(sealed.yields).toBe(laneIn('login-code', 'whatsapp-direct').yields);
});

describe('the reasons', () => {
  it('tell of the attack once, and then why each message fares as it does', () => {
    const lane = laneIn('login-code', 'whatsapp-direct');
    expect(how(words, lane)[0]?.text).toContain('registers his number on a phone of its own');
    const [delivered, photo, coming] = reasonsIn(words, lane);
    expect(delivered).toMatchObject({ items: ['stored-text'], verdict: 'absent' });
    expect(photo).toMatchObject({ items: ['stored-media'], verdict: 'absent' });
    expect(coming?.verdict).toBe('readable-by-attack');
    expect(JSON.stringify([delivered, coming])).not.toContain('registers his number');
  });
  it('tell who holds a sealed backup, and whose key is missing', () => {
    const [all] = reasonsIn(words, laneIn('end-to-end-backup', 'whatsapp-e2e-backup'));
    expect(all?.reasons.map(({ text }) => text).join(' ')).toBe(
      'The backup host holds it under seal. Missing: the key of the backup. It is held by Omid’s phone.',
    );
  });
  it('tell that the other side has not sealed her backup', () => {
    const [all] = reasonsIn(words, laneIn('other-side', 'whatsapp-e2e-backup'));
    expect(all?.reasons.flatMap(({ facts }) => facts.map(({ id }) => id))).toContain('whatsapp-backup-optional');
  });
  it('tell what comes besides messages', () => {
    expect(besides(words, laneIn('login-code', 'telegram-secret'))).toContain('Omid’s address book');
    expect(laneSentence(words, laneIn('login-code', 'telegram-secret'))).toContain('a new device listed');
  });
});

it('answers the guess from the model, of a caught login code alone', () => {
  const answers = (id: ScenarioId) =>
    ASKED.map((mode) => answerOf(words, params.inScenario(id), laneIn(id, mode))?.answer);
  expect(answers('login-code')).toEqual(['all', 'coming', 'coming']);
  for (const id of ['before', 'second-password', 'phone-seized'] as const)
    expect(answers(id)).toEqual([undefined, undefined, undefined]);
  for (const option of OPTIONS) expect(words.predict.options).toHaveProperty(option);
  expect(answerOf(words, params.inScenario('login-code'), laneIn('login-code', 'telegram-cloud'))?.why).toContain(
    'login code',
  );
});

it('begins before anything is done, where no way yields anything', () => {
  for (const { yields, attacked, refused } of lanesOf(params.defaults))
    expect([yields, attacked, refused]).toEqual(['nothing', undefined, undefined]);
});
