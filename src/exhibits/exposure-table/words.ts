import type { Given, Needs } from '../kit/needs.ts';
import type { exposureTable } from './words/en.ts';

type Own = typeof exposureTable;

/** What this exhibit asks of the words. */
export const needs = {
  own: { panel: 'on pages' },
  parts: {
    glance: 'always',
    check: 'on pages',

    placements: 'always',
    authority: 'always',
    reasons: 'always',
    attacks: 'always',
  },
  model: {
    modes: 'always',
    items: 'always',
    verdicts: 'always',
    sides: 'always',
    places: 'always',
    keys: 'always',
    publicKeys: 'always',
    grades: 'always',
    traces: 'always',
    powers: 'always',
    powersExplained: 'on pages',
    facts: 'always',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
