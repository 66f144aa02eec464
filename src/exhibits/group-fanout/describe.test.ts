import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { wordsAtBuild } from '../words.ts';
import { countsOf } from './counts.ts';
import {
  alternative,
  announcement,
  askedAlternative,
  caption,
  counted,
  limitSentences,
  noticeSentences,
  paysSentence,
  triedSentence,
} from './describe.ts';
import { findingsOf } from './findings.ts';
import { MODES_HERE } from './modes.ts';
import { params, type ScenarioId, type State } from './params.ts';
import { answerOf } from './prediction.ts';
import { limitsOf } from './sizes.ts';
import { reachOf, viewOf, type Lane } from './view.ts';
import { needs } from './words.ts';

const words = wordsAtBuild('group-fanout', needs, 'en');
const findings = findingsOf(words);
const view = (state: State) => viewOf(state, findings);
function lanesIn(scenario: ScenarioId): { telegram: Lane; whatsapp: Lane } {
  const [telegram, whatsapp] = view(params.inScenario(scenario)).lanes;
  if (!telegram || !whatsapp) throw new Error('there are two lanes');
  return { telegram, whatsapp };
}

describe('what the captions say', () => {
  it('holds for three people: sealed once in both, open at one server', () => {
    const { telegram, whatsapp } = lanesIn('small-group');
    expect(params.inScenario('small-group').members).toBe(3);
    expect([telegram.counts.sealed, whatsapp.counts.sealed]).toEqual([1, 1]);
    expect([telegram.opens, whatsapp.opens]).toEqual([true, false]);
    expect(reachOf(whatsapp.run)).toBe('none');
  });

  it('holds for 256: what WhatsApp allowed in 2016, and 255 to hand a key to', () => {
    expect(params.inScenario('large-group').members).toBe(limitsOf('whatsapp-group').then.most);
    expect(lanesIn('large-group').whatsapp.beyond).toEqual({ then: false, now: false });
    expect(lanesIn('large-group').whatsapp.counts).toMatchObject({ sealed: 1, keysHandedOutByOne: 255 });
    expect(words.scenarios['large-group'].caption).toContain(' 255 ');
  });

  it('holds for 5,000: what Telegram allowed, almost 25 million keys, and more than WhatsApp allows', () => {
    const { telegram, whatsapp } = lanesIn('five-thousand');
    expect(params.inScenario('five-thousand').members).toBe(limitsOf('telegram-group').then.most);
    expect(whatsapp.counts.keysHandedOut / 1e6).toBeCloseTo(25, 1);
    expect(whatsapp.counts.keysHandedOut).toBeLessThan(25e6);
    expect(telegram.beyond).toEqual({ then: false, now: false });
    expect(whatsapp.beyond).toEqual({ then: true, now: true });
    expect(limitSentences(words, whatsapp)).toContain('More than it can have');
  });

  it('holds for the added member: from then on, not before, and every phone shows it', () => {
    const { telegram, whatsapp } = lanesIn('ghost-member');
    expect(reachOf(whatsapp.run)).toBe('from-now');
    expect(whatsapp.run.recorded.verdict).toBe('sealed');
    expect([whatsapp.added, telegram.wanted]).toEqual([true, false]);
    expect(noticeSentences(words, whatsapp)[0]).toBe(words.model.traces['member-notice']);
    expect(noticeSentences(words, whatsapp)).toContain(words.notice.codesAgree);
  });

  it('holds for the cloud: old and new, nobody added, nothing shown', () => {
    const { telegram, whatsapp } = lanesIn('ghost-in-cloud');
    expect(reachOf(telegram.run)).toBe('all');
    expect([telegram.added, whatsapp.wanted, whatsapp.added]).toEqual([false, false, false]);
    expect(noticeSentences(words, telegram)).toEqual([words.notice.untouched]);
  });

  it('holds in both: the servers see who is in the group', () => {
    for (const { run } of view(params.defaults).lanes) expect(run.items['group-members'].verdict).toBe('readable');
  });
});

describe('the sentences', () => {
  it('can be said of every state, in both languages', () => {
    for (const lang of LANGUAGES)
      for (const ghost of ['none', ...MODES_HERE.fitting] as const)
        for (const members of [3, 100, 257, 1025, 5000]) {
          const own = wordsAtBuild('group-fanout', needs, lang);
          const state: State = { ...params.defaults, members, ghost };
          const all = [
            caption(own, state),
            alternative(own, state, view(state)),
            announcement(own, state, params.defaults, view(state)),
            paysSentence(own, members),
            ...view(state).lanes.map((lane) => limitSentences(own, lane)),
          ].join(' ');
          expect(all).not.toMatch(/[{}]|undefined|NaN/);
          if (lang === 'fa') expect(all).not.toMatch(/[0-9A-Za-z]/);
        }
  });

  it('write numbers as each language does', () => {
    expect(counted('en', 24_995_000)).toBe('24,995,000');
    expect(counted('fa', 5000)).toBe('۵٬۰۰۰');
  });

  it('tell a change of size by its numbers, and of a reader by what is read', () => {
    const before = params.defaults;
    const larger = { ...before, members: 100 };
    expect(announcement(words, larger, before, view(larger))).toContain('9,900 messages');
    const ghost = { ...before, ghost: 'whatsapp-group' } as const;
    expect(announcement(words, ghost, before, view(ghost))).toContain(words.model.verdicts['readable-by-attack']);
  });
});

describe('the guess', () => {
  it('is answered by what the model says of where somebody reads along', () => {
    const answers = (scenario: ScenarioId) => {
      const { telegram, whatsapp } = lanesIn(scenario);
      return [telegram, whatsapp].map((lane) => answerOf(lane)?.answer);
    };
    expect(answers('ghost-member')).toEqual(['all', 'from-now']);
    // Nobody is added there, so nothing is said of what a member who is would read.
    expect(answers('ghost-in-cloud')).toEqual(['all', undefined]);
    expect(answerOf(lanesIn('ghost-member').whatsapp)?.why).toContain('adds a member');
    expect(answerOf(lanesIn('ghost-member').telegram)?.why).toContain('opens');
  });

  it('is told nothing of before it is made', () => {
    for (const lang of LANGUAGES) {
      const own = wordsAtBuild('group-fanout', needs, lang);
      const said = `${caption(own, params.defaults)} ${askedAlternative(own, view(params.defaults))}`;
      for (const verdict of Object.values(own.model.verdicts)) expect(said).not.toContain(verdict);
      expect(said).not.toContain(own.people.service);
      expect(said).not.toMatch(/[{}]|undefined/);
    }
  });
});

it('says why an added member reads nothing that was delivered before', () => {
  const tried = triedSentence(words, lanesIn('ghost-member').whatsapp);
  expect(tried).toContain('deleted it');
  expect(tried).toContain('Missing: ');
  expect(countsOf('one-by-one', 100).sealed).toBe(99);
});
