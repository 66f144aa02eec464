import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, MODE_IDS, type ModeId } from '../../model/index.ts';
import { wordsAtBuild } from '../words.ts';
import {
  alternative,
  around,
  caption,
  chosenSentence,
  holdingReason,
  making,
  opened,
  opensInShort,
  point,
  spanOf,
  travel,
} from './describe.ts';
import { opensMessages, type KeyGroup } from './groups.ts';
import { params, type ScenarioId, type State } from './params.ts';
import { answerOf, broken } from './guesses.ts';
import type { Role } from './roles.ts';
import { viewOf, type View } from './view.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('key-custody', needs, 'en');
const everywhere = (id: ScenarioId): View[] =>
  DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => viewOf({ ...params.inScenario(id), data, keys })));
const groupIn = (view: View, role: Role): KeyGroup => {
  const found = view.groups.find((one) => one.role === role);
  if (!found) throw new Error(`no ${role}`);
  return found;
};
const isPhone = (id: string): boolean => id.endsWith('phone');
const holdersOfOpening = ({ groups }: View): string[] =>
  groups
    .filter(opensMessages)
    .flatMap(({ holdings }) => holdings.flatMap(({ place, as }) => (as === 'open' ? [place.id] : [])));

describe('the captions are true of their scenarios, wherever servers and keys stand', () => {
  it('Telegram’s default: keys that open messages stay in the service’s machines from set-up to the end', () => {
    for (const { bands } of everywhere('telegram-cloud')) {
      const lives = bands
        .filter(({ place }) => place.kind === 'server' || place.kind === 'key-store')
        .flatMap(({ rows }) => rows.flatMap(({ strong, segments }) => (strong ? segments : [])));
      expect(lives.some(({ from, end, as }) => from < 0.19 && end === 'kept' && as === 'open')).toBe(true);
    }
  });
  it('WhatsApp: on the two phones only, and a message key for one message', () => {
    for (const view of everywhere('whatsapp-direct')) {
      expect(new Set(holdersOfOpening(view))).toEqual(new Set(['sara-phone', 'omid-phone']));
      const message = groupIn(view, 'message');
      for (const key of message.keys) expect(key.opens).toHaveLength(1);
      for (const { spans } of message.holdings) for (const { span } of spans) expect(span.to?.at).toBe(span.from.at);
    }
  });
  it('a secret chat: on the two phones only, a new key for the old one, and the photo’s stays', () => {
    for (const view of everywhere('telegram-secret')) {
      expect(new Set(holdersOfOpening(view))).toEqual(new Set(['sara-phone', 'omid-phone']));
      const chat = groupIn(view, 'secret-chat');
      for (const { spans, facts } of chat.holdings) {
        expect(spans[0]?.span.to?.event.at).toBe(spans[1]?.span.from.event.at);
        expect(facts.map(({ id }) => id)).toContain('telegram-secret-chat-rekeying');
      }
      for (const { as, spans } of groupIn(view, 'file').holdings)
        if (as === 'open') expect(spans.every(({ span }) => span.to === undefined)).toBe(true);
    }
  });
  it('a plain backup: the same message keys, and a copy that needs none at the host', () => {
    for (const view of everywhere('plain-backup')) {
      const messages = (one: View): unknown =>
        groupIn(one, 'message').holdings.map(({ place, spans }) => [place.id, spans.length]);
      expect(messages(view)).toEqual(messages(viewOf(params.inScenario('whatsapp-direct'))));
      expect(view.yesterday.open).toContain('backup-host@abroad');
    }
  });
  it('a sealed backup: keys made and kept on the phones, Omid’s also in the vault, under a seal of his password’s', () => {
    for (const view of everywhere('end-to-end-backup')) {
      const backup = groupIn(view, 'backup');
      expect(backup.madeAt.map(({ id }) => id)).toEqual(['sara-phone', 'omid-phone']);
      for (const { place, as, spans } of backup.holdings) {
        expect(as).toBe(isPhone(place.id) ? 'open' : 'sealed');
        if (as === 'sealed') expect(place.kind).toBe('key-store');
        expect(spans.every(({ span }) => span.to === undefined)).toBe(true);
      }
      expect(groupIn(view, 'password').around).toEqual(['backup']);
      expect(view.yesterday.open.every(isPhone)).toBe(true);
    }
  });
});

describe('what is said of each role is so', () => {
  const group = (mode: ModeId, role: Role): KeyGroup => groupIn(viewOf({ ...params.defaults, mode }), role);
  it('of the authorisation key, that both keep it and that it opens what was recorded', () => {
    const { holdings, opens } = group('telegram-cloud', 'authorisation');
    const open = holdings.filter(({ as }) => as === 'open');
    expect(open.map(({ place }) => place.kind)).toEqual(['phone', 'phone', 'server']);
    expect(open.every(({ spans }) => spans.every(({ span }) => !span.to))).toBe(true);
    expect(opens).toContain('stored-text');
  });
  it('of the line key, that end-to-end seals hold underneath', () => {
    for (const mode of ['whatsapp-direct', 'signal'] as const) {
      expect(opensMessages(group(mode, 'line'))).toBe(false);
    }
  });
  it('of identity and pre-keys, that they only help', () => {
    for (const role of ['identity', 'signed-pre-key', 'one-time-pre-key', 'session'] as const) {
      expect(group('whatsapp-direct', role)).toMatchObject({ opens: [], opensUnderneath: [] });
      expect(group('whatsapp-direct', role).helpsOpen).toContain('stored-text');
    }
  });
  it('of the vault’s secret, that it opens no backup without the password', () => {
    expect(group('whatsapp-e2e-backup', 'vault-share')).toMatchObject({ opens: [], opensUnderneath: [] });
  });
});

describe.each(LANGUAGES)('in %s', (lang) => {
  const here = wordsAtBuild('key-custody', needs, lang);
  const states = MODE_IDS.flatMap((mode) => [
    { ...params.defaults, mode },
    { ...params.defaults, mode, data: 'both' as const, keys: 'split' as const },
  ]);

  it('every sentence can be made of every state', () => {
    for (const state of states) {
      const view = viewOf(state);
      const all = [caption(here, state), point(here, state, view), alternative(here, state, view)];
      for (const group of view.groups) {
        all.push(chosenSentence(here, state, group), opensInShort(here, group), here.about[group.role]);
        all.push(making(here, state, group), travel(here, state, view, group), around(here, state, group));
        for (const holding of group.holdings) {
          const { from, to } = spanOf(here, holding);
          all.push(from, to, holdingReason(here, state, holding).text);
        }
        for (const { items } of opened(here, group)) expect(items.length).toBeGreaterThan(0);
      }
      for (const one of all) expect(one).not.toMatch(/undefined|NaN|@|\{/);
    }
  });
});

describe('what is said', () => {
  const state: State = { ...params.defaults, key: 'storage' };
  it('names who has a key to yesterday’s message', () => {
    expect(point(words, state, viewOf(state))).toContain('Telegram key store');
    const direct = { ...state, mode: 'whatsapp-direct' } as const;
    expect(point(words, direct, viewOf(direct))).toContain('No place holds a key');
    const sms = { ...state, mode: 'sms' } as const;
    expect(point(words, sms, viewOf(sms))).toContain('records');
  });
  it('says how a key travels', () => {
    const view = viewOf(state);
    expect(travel(words, state, view, groupIn(view, 'storage'))).toContain('only under a seal');
    expect(travel(words, state, view, groupIn(view, 'authorisation'))).toBe(words.sent.never);
  });
  it('gives each holding the facts that it rests on', () => {
    for (const { groups } of MODE_IDS.map((mode) => viewOf({ ...state, mode })))
      for (const { holdings } of groups) for (const { facts } of holdings) expect(facts.length).toBeGreaterThan(0);
  });
});

it('answers the guess with what the model says of the chat that was asked about, and no other', () => {
  const answer = (mode: ModeId) => answerOf(words, { ...params.defaults, mode }, viewOf({ ...params.defaults, mode }));
  expect(answer('whatsapp-direct')?.answer).toBe('nobody');
  expect(answer('telegram-cloud')).toBeUndefined();
});

it('has a task that a plain backup does, and no chat without one', () => {
  const done = (mode: ModeId) => broken(mode, viewOf({ ...params.defaults, mode }));
  expect(done('whatsapp-cloud-backup')).toBe(true);
  for (const mode of ['telegram-cloud', 'sms', 'whatsapp-direct', 'whatsapp-e2e-backup'] as const)
    expect(done(mode)).toBe(false);
});
