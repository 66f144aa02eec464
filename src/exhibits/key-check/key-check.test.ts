import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { wordsAtBuild } from '../words.ts';
import { codesOf, sameGroups, type Codes } from './codes.ts';
import { alternative, broken, noticeOf, outcome, seenOf } from './describe.ts';
import { firstPicture, realised } from './first.ts';
import { answerAt, PLACES } from './guesses.ts';
import { MODES_HERE } from './modes.ts';
import { OF_2013, COMPARISONS, NOTICES, params, SERVERS, type App, type State } from './params.ts';
import { pictureOf } from './picture.ts';
import { runOf, runsOf } from './runs.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('key-check', needs, 'en');
const realisation = realised('hello there');
const picture = (state: Pick<State, 'app' | 'server'>) => pictureOf(runOf(state), realisation);

function codes(app: App, server: State['server']): Codes {
  const steps = codesOf(app, runOf({ app, server }).narration, realisation);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const APPS: readonly App[] = [...MODES_HERE.fitting, OF_2013];

describe('the exchange', () => {
  it.each(APPS)('is read by nobody but the phones while the server keeps to the protocol (%s)', (app) => {
    const { sara, omid, read, sealed, missing, codesDiffer } = picture({ app, server: 'honest' });
    expect([sara.other.digits, omid.other.digits]).toEqual([omid.own.digits, sara.own.digits]);
    expect(read).toBeUndefined();
    expect(sealed?.bytes).toBeGreaterThan(50);
    expect(missing.length).toBeGreaterThan(0);
    expect(codesDiffer).toBe(false);
    expect(omid.has).toBe(true);
  });

  it.each(APPS)('is read by the server when it hands out its own keys, and still arrives (%s)', (app) => {
    const { sara, omid, read, missing } = picture({ app, server: 'false-key' });
    expect([sara.own.owner, sara.other.owner, omid.own.owner, omid.other.owner]).toEqual([
      'sara',
      'server',
      'omid',
      'server',
    ]);
    expect(read).toBe('hello there');
    expect(missing).toEqual([]);
    expect(omid.has).toBe(true);
  });
});

describe('the codes', () => {
  it.each(APPS)('are the same exactly when the model says so (%s)', (app) => {
    for (const server of SERVERS) {
      const { sara, omid } = codes(app, server);
      const same = sameGroups(sara, omid).every(Boolean);
      expect(same).toBe(!picture({ app, server }).codesDiffer);
    }
  });

  it('are 60 digits for WhatsApp, and Telegram’s picture of 144 squares for secret chats', () => {
    expect(codes('whatsapp-direct', 'honest').sara).toMatchObject({ kind: 'digits' });
    expect(codes('whatsapp-direct', 'honest').sara.groups.join('')).toMatch(/^\d{60}$/);
    const picture = codes('telegram-secret', 'honest').sara;
    expect(picture.kind === 'picture' && picture.squares.length).toBe(144);
  });

  it('show nothing in the secret chat of 2013: the same on both phones with the server in between', () => {
    expect(picture({ app: 'telegram-2013', server: 'false-key' }).codesDiffer).toBe(false);
    expect(picture({ app: 'telegram-secret', server: 'false-key' }).codesDiffer).toBe(true);
  });
});

describe('what is said', () => {
  const seen = (state: Partial<State>) => {
    const whole = { ...params.defaults, ...state };
    return seenOf(whole, picture(whole));
  };
  it('follows from model and state', () => {
    expect(seen({})).toBe('never');
    expect(seen({ compare: 'after' })).toBe('clean');
    expect(seen({ server: 'false-key' })).toBe('nobody');
    expect(seen({ server: 'false-key', compare: 'after' })).toBe('code');
    expect(seen({ server: 'false-key', compare: 'before' })).toBe('early');
    expect(seen({ server: 'false-key', notice: 'on' })).toBe('notice');
    expect(seen({ server: 'false-key', compare: 'after', app: 'telegram-2013' })).toBe('blind');
  });

  it('knows the notice only where the app has one and a key has changed', () => {
    const notice = (state: Partial<State>) => {
      const whole = { ...params.defaults, ...state };
      return noticeOf(whole, picture(whole));
    };
    expect(notice({ notice: 'on' })).toBe('unchanged');
    expect(notice({ server: 'false-key' })).toBe('off');
    expect(notice({ server: 'false-key', notice: 'on' })).toBe('shown');
    expect(notice({ server: 'false-key', notice: 'on', app: 'telegram-secret' })).toBe('noneInApp');
  });

  it('is complete in every state and language', () => {
    for (const lang of LANGUAGES)
      for (const app of APPS)
        for (const server of SERVERS)
          for (const compare of COMPARISONS)
            for (const notice of NOTICES) {
              const state = { app, server, compare, notice };
              const said = alternative(wordsAtBuild('key-check', needs, lang), state, picture(state));
              expect(said).not.toMatch(/undefined|\{|\}/);
            }
  });

  it('tells the missing key', () => {
    expect(outcome(words, params.defaults, picture(params.defaults))[1]).toContain('the key of this one message');
  });

  it('answers the guess from the model, and only what was asked about', () => {
    const answers = (state: Partial<State>) => {
      const whole = { ...params.defaults, ...state };
      return PLACES.map((place) => answerAt(place, words, whole, picture(whole))?.answer);
    };
    expect(answers({})).toEqual([undefined, undefined, undefined]);
    expect(answers({ server: 'false-key' })).toEqual(['yes', 'yes', 'no']);
    expect(answers({ server: 'false-key', notice: 'on' })).toEqual(['yes', 'yes', undefined]);
  });

  it('has a task that can be done only in the app of 2013, and says with which key missing', () => {
    const task = (state: Partial<State>) => {
      const whole = { ...params.defaults, ...state };
      return broken(words, whole, picture(whole));
    };
    expect(task({ server: 'false-key' })).toEqual({ done: false });
    expect(task({ server: 'false-key', compare: 'after' }).cannot).toContain('the key of this one message');
    expect(task({ app: 'telegram-secret', server: 'false-key', compare: 'after' }).cannot).toContain('lacks');
    expect(task({ app: 'telegram-2013', server: 'false-key', compare: 'after' })).toEqual({ done: true });
  });

  it('brings with the page what the ciphers would say again', () => {
    const first = firstPicture(words, params.inScenario('codes-compared'));
    const same = ({ sara, omid }: Codes) => sameGroups(sara, omid).every(Boolean);
    expect(first['false-key'].picture.read).toBe(words.message);
    expect(same(first['false-key'].codes)).toBe(false);
    expect(first.honest.picture.read).toBeUndefined();
    expect(same(first.honest.codes)).toBe(true);
    expect(runsOf('whatsapp-direct').attacked.attack).toBe('run-server');
  });
});
