import type { Given, Needs } from '../kit/needs.ts';
import type { messageJourney } from './words/en.ts';

type Own = typeof messageJourney;

/** What this exhibit asks of the words. */
export const needs = {
  own: { panel: 'on pages', why: 'on pages' },
  parts: {
    glance: 'always',
    check: 'on pages',
    word: 'always',
    turning: 'on pages',

    message: 'always',
    drawing: 'always',
    reasons: 'on pages',
    evidence: 'on its page',
  },
  model: {
    modes: 'always',
    verdicts: 'always',
    sides: 'always',
    places: 'always',
    keys: 'always',
    publicKeys: 'always',
    grades: 'on pages',
    facts: 'on pages',
    traces: 'on pages',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
