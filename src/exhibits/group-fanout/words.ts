import type { Given, Needs } from '../kit/needs.ts';
import type { groupFanout } from './words/en.ts';

type Own = typeof groupFanout;

/** What this exhibit asks of the words. */
export const needs = {
  own: { predict: 'on pages', task: 'on pages', samples: 'on its page', sealedSenderKey: 'at build' },
  parts: {
    glance: 'always',
    another: 'on pages',
    check: 'on pages',
    word: 'always',
    turning: 'on pages',
    reasons: 'at build',
    attacks: 'at build',
    evidence: 'on its page',
  },
  model: {
    modes: 'always',
    powers: ['run-server'],
    verdicts: 'always',
    grades: 'always',
    traces: 'always',
    facts: 'on pages',
    sides: 'at build',
    places: 'at build',
    keys: 'at build',
    publicKeys: 'at build',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
