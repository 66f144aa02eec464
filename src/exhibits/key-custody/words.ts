import type { Given, Needs } from '../kit/needs.ts';
import type { keyCustody } from './words/en.ts';

type Own = typeof keyCustody;

/** What this exhibit asks of the words. */
export const needs = {
  own: { panel: 'on pages', chooseOne: 'on pages', rows: 'on pages' },
  parts: { glance: 'always', placements: 'on pages', another: 'on pages' },
  model: {
    modes: 'always',
    items: 'always',
    verdicts: 'always',
    sides: 'always',
    places: 'always',
    grades: 'always',
    facts: 'on pages',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
