import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../language/languages.ts';
import { wordsAtBuild } from '../words.ts';
import {
  alternative,
  announcement,
  arrival,
  caption,
  cellOf,
  findings,
  servedSentence,
  storedSentence,
  type ExhibitWords,
} from './describe.ts';
import { params, type ScenarioId, type State } from './params.ts';
import { answerOf, OPTIONS, optionsOf, PLACES } from './prediction.ts';
import { kindsThatSee, viewOf } from './view.ts';
import { needs } from './words.ts';

const wordsIn = (lang: Language): ExhibitWords => wordsAtBuild('tunnel-and-block', needs, lang);
const words = wordsIn('en');
const state = (more: Partial<State>): State => ({ ...params.defaults, ...more });

/** What each caption claims, asked of the model in both modes that go over the internet. */
const CLAIMS: Record<ScenarioId, (of: State) => void> = {
  'open-line': (of) => {
    const view = viewOf(of);
    expect(view.arrives).toBe(true);
    expect(kindsThatSee(view, 'app')).toEqual(['provider', 'filter', 'border']);
    for (const { kind, seen } of view.stops)
      if (['provider', 'filter', 'border'].includes(kind)) expect(seen.words).toBe('sealed');
  },
  blocked: (of) => {
    const view = viewOf(of);
    expect(view.arrives).toBe(false);
    expect(view.stops.find(({ stops }) => stops)).toMatchObject({ kind: 'filter', stops: 'service' });
    expect(kindsThatSee(view, 'app')).toEqual(['provider', 'filter']);
  },
  'through-vpn': (of) => {
    const view = viewOf(of);
    expect(kindsThatSee(view, 'vpn')).toEqual(['provider', 'filter', 'border']);
    expect(kindsThatSee(view, 'app')).toEqual(['vpn']);
  },
  'app-blocked-with-vpn': (of) => {
    const view = viewOf(of);
    expect(view.arrives).toBe(true);
    expect(view.stops.find(({ kind }) => kind === 'filter')?.seen.addresses).toEqual(['sara', 'vpn']);
  },
  'stored-data': (of) => {
    const { stored } = viewOf(of);
    expect(of.data).toBe('in-country');
    expect(stored.map((row) => row.with)).toEqual(stored.map((row) => row.without));
    expect(stored.some((row) => row.with === 'readable')).toBe(true);
  },
};

describe('a caption', () => {
  it.each(params.ids)('says of %s what the model says', (id) => {
    for (const mode of ['telegram-cloud', 'whatsapp-direct'] as const) {
      const of = params.inScenario(id, state({ mode }));
      CLAIMS[id](of);
      expect(caption(words, of)).toBe(words.scenarios[id].caption);
    }
  });

  it('says of text messages that nothing here concerns them', () => {
    expect(caption(words, state({ mode: 'sms', tunnel: 'with', blocked: 'app' }))).toBe(words.describe.sms);
    const view = viewOf(state({ mode: 'sms', tunnel: 'with', blocked: 'app-and-vpn' }));
    expect(view.arrives).toBe(true);
    expect(kindsThatSee(view, 'words')).toEqual(['phone-company', 'records']);
  });

  it('names the switches of a situation of the reader’s own', () =>
    expect(caption(words, state({ tunnel: 'with', blocked: 'app-and-vpn' }))).toBe(
      'Telegram, default chat, a VPN abroad; blocked: the app and the VPN; servers abroad.',
    ));
});

describe('what is found', () => {
  const found = (of: State) =>
    Object.fromEntries(findings(words, of, viewOf(of)).map(({ asked, who }) => [asked, who]));

  it('names who sees what', () => {
    expect(found(state({}))).toEqual({
      app: 'The internet provider, the filter, and whoever taps the border',
      whom: 'Telegram',
      words: 'Telegram',
    });
    expect(found(state({ mode: 'whatsapp-direct', tunnel: 'with' }))).toMatchObject({
      app: 'The VPN’s operator',
      whom: 'WhatsApp',
      words: 'Nobody but the two phones',
    });
  });

  it('tells what stopped the message', () => {
    const of = (more: Partial<State>) => arrival(words, state(more), viewOf(state(more)));
    expect(of({})).toBe('The message arrives.');
    expect(of({ blocked: 'app' })).toContain('the address of Telegram');
    expect(of({ tunnel: 'with', blocked: 'app-and-vpn' })).toContain('the address of VPN');
  });

  it('tells that stored data is the same, and out of reach where it stands abroad', () => {
    expect(storedSentence(words, viewOf(state({ data: 'in-country' })))).toBe(words.stored.same);
    expect(storedSentence(words, viewOf(state({ data: 'abroad' })))).toBe(words.stored.outside);
    // A phone company's records stand in the country wherever the services' servers do.
    expect(storedSentence(words, viewOf(state({ mode: 'sms' })))).toBe(words.stored.same);
  });
});

it('tells the whole way in words, in both languages', () => {
  for (const lang of ['en', 'fa'] as const)
    for (const id of params.ids) {
      const own = wordsIn(lang);
      const of = params.inScenario(id);
      const said = `${alternative(own, of, viewOf(of))} ${announcement(own, of)}`;
      expect(said).toContain(own.stops.filter);
      expect(said).not.toMatch(/[{}]|undefined/);
      if (lang === 'fa') expect(said).not.toMatch(/[A-Za-z]/);
    }
});

it('says of a stretch that is not on a way that it is not', () => {
  expect(cellOf(words, state({}), undefined)).toBe('not on this way');
  const border = viewOf(state({ blocked: 'app' })).stops.find(({ kind }) => kind === 'border');
  expect(cellOf(words, state({}), border)).toBe('nothing passes');
});

describe('the guess', () => {
  const answers = (own: ExhibitWords, of: State) => PLACES.map((place) => answerOf(own, of, viewOf(of), place));

  it('is answered by the model, of a way through a VPN on which something arrives', () => {
    expect(answers(words, state({ tunnel: 'with' })).map((one) => one?.answer)).toEqual(['vpn', 'server']);
    for (const of of [
      state({}),
      state({ tunnel: 'with', blocked: 'app-and-vpn' }),
      state({ mode: 'sms', tunnel: 'with' }),
    ])
      expect(answers(words, of)).toEqual([undefined, undefined]);
  });

  it('gives its options and reasons without a gap', () => {
    for (const lang of ['en', 'fa'] as const) {
      const own = wordsIn(lang);
      const of = state({ tunnel: 'with' });
      expect(optionsOf(own, of).map(([id]) => id)).toEqual([...OPTIONS]);
      const said = [...optionsOf(own, of).map(([, name]) => name), ...answers(own, of).map((one) => one?.why)];
      expect(said.join(' ')).not.toMatch(/[{}]|undefined/);
      expect(servedSentence(own, of, viewOf(of))).not.toMatch(/[{}]|undefined|^$/);
    }
  });

  it('is told nothing of before: what is stored is left out, where both ways would stand', () => {
    const of = state({});
    expect(alternative(words, of, viewOf(of), true)).not.toContain('with one');
    expect(alternative(words, of, viewOf(of))).toContain('with one');
  });
});
