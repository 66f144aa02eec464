import { describe, expect, it } from 'vitest';
import { ACTS } from '../../model/changes/index.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { wordsAtBuild } from '../words.ts';
import { alternative, announcement, broken, caption, outcome, reason } from './describe.ts';
import { findingsOf, findingsWith } from './findings.ts';
import { answerIn, PLACES } from './guesses.ts';
import { MODES_HERE } from './modes.ts';
import { MEANS, OTHERS, params, type State } from './params.ts';
import { marked, rowsOf } from './view.ts';
import { needs } from './words.ts';

const STATES: State[] = ACTS.flatMap((act) => MEANS.map((by) => ({ act, by, other: 'none' })));
const english = wordsAtBuild('who-can-change-what', needs, 'en');
const findings = findingsWith(english.samples, Object.keys(english.model.keys));
const rows = (act: State['act'], by: State['by'], other: State['other'] = 'none') =>
  rowsOf({ act, by, other }, findings, english.samples);
const came = (act: State['act'], by: State['by'], other: State['other'] = 'none') =>
  Object.fromEntries(rows(act, by, other).map(({ mode, cell }) => [mode, cell?.outcome]));

describe('what can be changed', () => {
  it('by whoever runs the server: what it seals itself, and not what the phones seal', () => {
    expect(came('alter', 'run-server')).toEqual({
      'telegram-group': 'unseen',
      'telegram-cloud': 'unseen',
      'telegram-secret': 'refused',
      'whatsapp-direct': 'refused',
      signal: 'refused',
      sms: 'no-way',
    });
    expect(came('delete', 'run-server')).toMatchObject({ 'telegram-group': 'unseen', 'whatsapp-direct': 'no-way' });
    expect(came('insert', 'run-server')).toMatchObject({
      'telegram-cloud': 'unseen',
      'whatsapp-direct': 'seen',
      sms: 'unseen',
    });
  });
  it('in one more way that is chosen: as in the one that has its keys where it has them', () => {
    expect(OTHERS).toContain('messenger-2016');
    for (const act of ACTS)
      for (const by of MEANS.filter((one) => one !== 'nothing')) {
        const found = came(act, by, 'messenger-2016');
        expect(Object.keys(found)).toEqual([...MODES_HERE.leading, 'messenger-2016']);
        expect(found['messenger-2016'], `${act} ${by}`).toBe(found['telegram-cloud']);
      }
  });
  it('in a frame: of those that lead, whatever its address asks for', () => {
    const few = findingsOf(findings, MODES_HERE.leading);
    const shown = rowsOf({ act: 'alter', by: 'run-server', other: 'messenger-2016' }, few, english.samples);
    expect(shown.map(({ mode }) => mode)).toEqual(MODES_HERE.leading);
    expect(shown.every(({ cell }) => cell !== undefined)).toBe(true);
  });
  it('by copying: nothing, anywhere', () => {
    for (const act of ACTS) expect(new Set(Object.values(came(act, 'take-disks')))).toEqual(new Set(['no-way']));
  });
  it('as in March 2017: a channel is emptied for everybody, and no server had to move', () => {
    const [channel] = rows('delete', 'seize-phone');
    expect(channel?.cell).toMatchObject({ outcome: 'unseen', because: 'administrator', on: ['sara', 'omid'] });
    expect(channel?.screens.sara[0]?.kind).toBe('gone');
  });
  it('shows what a phone read out of the bytes, and, of what it refused, the bytes', () => {
    for (const { cell, screens } of rows('alter', 'run-server')) {
      if (cell?.outcome === 'unseen') expect(screens.omid[0]?.text).toBe(english.samples.forged.alter);
      if (cell?.outcome === 'refused') expect(screens.omid[1]?.text).toMatch(/^([0-9a-f]{2} ){4}[0-9a-f]{2}$/);
      expect(screens.sara[0]?.text).toBe(english.samples.delivered);
    }
  });
});

it('does the task with the phone, and with nothing else', () => {
  for (const state of STATES)
    expect(broken(state, rows(state.act, state.by)), `${state.act} ${state.by}`).toBe(
      state.act === 'insert' && state.by === 'seize-phone',
    );
});

it('answers only what was asked, and nothing while it asks', () => {
  for (const state of STATES)
    for (const place of PLACES) {
      const row = rows(state.act, state.by).find(({ mode }) => mode === place);
      const answer = row && answerIn(english, state, row)?.answer;
      const expected = place === 'telegram-cloud' ? 'unseen' : 'no';
      expect(answer).toBe(state.act === 'alter' && state.by === 'run-server' ? expected : undefined);
    }
  expect(alternative(english, params.defaults, rows('alter', 'nothing'))).not.toContain(english.samples.forged.alter);
});

it('marks the words that are others', () => {
  expect(marked('Meet me at nine.', 'Meet me at six.').filter(({ other }) => other)).toEqual([
    { word: 'nine.', other: true },
  ]);
});

describe.each(LANGUAGES)('in %s', (lang) => {
  const words = wordsAtBuild('who-can-change-what', needs, lang);
  const found = findingsWith(words.samples, Object.keys(words.model.keys));
  it('tells every state, with no gap, and no two alike', () => {
    const said = STATES.map((state) => {
      const shown = rowsOf(state, found, words.samples);
      for (const { cell } of shown)
        if (cell)
          for (const one of [outcome(words, cell), reason(words, cell)])
            expect(one).not.toMatch(/[{}]|undefined|: \.| {2}/);
      return [caption(words, state), alternative(words, state, shown), announcement(words, state, shown)];
    });
    for (const at of [0, 1]) expect(new Set(said.map((one) => one[at])).size).toBe(STATES.length);
  });
  it('shows a sentence in which one word is another', () => {
    const { delivered, forged } = words.samples;
    expect(marked(forged.alter, delivered).filter(({ other }) => other)).toHaveLength(1);
  });
  it('names every way', () => {
    expect(MODES_HERE.fitting.every((mode) => words.model.modes[mode].name)).toBe(true);
  });
});

it('gives back the state that its address tells', () => {
  for (const state of STATES) expect(params.read(params.write(state))).toEqual(state);
});
