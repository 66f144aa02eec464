import { SITUATION, type Given, type Needs } from '../kit/needs.ts';
import type { weightOfADefault } from './words/en.ts';

type Own = typeof weightOfADefault;

/** What its reasons need of the model's words: only pages give them. */
export const REASONED = ['modes', 'sides', 'places', 'keys', 'publicKeys', 'traces', 'grades'] as const;

/** What this exhibit asks of the words. */
export const needs = {
  own: { predict: 'on pages', task: 'on pages', panel: 'on pages' },
  parts: {
    glance: 'always',
    check: 'on pages',
    word: 'always',
    turning: 'on pages',
    another: 'on pages',
    ...SITUATION.parts,
    reasons: 'on pages',
    attacks: 'on pages',
  },
  model: {
    modes: 'always',
    verdicts: 'always',
    ...SITUATION.model,
    sides: 'on pages',
    places: 'on pages',
    keys: 'on pages',
    publicKeys: 'on pages',
    grades: 'on pages',
    traces: 'on pages',
    facts: 'on pages',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
