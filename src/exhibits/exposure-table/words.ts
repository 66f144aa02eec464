import { REASONING, SITUATION, type Given, type Needs } from '../kit/needs.ts';
import type { exposureTable } from './words/en.ts';

type Own = typeof exposureTable;

/** What this exhibit asks of the words. */
export const needs = {
  own: { panel: 'on pages', quarters: 'on pages' },
  parts: {
    glance: 'always',
    check: 'on pages',
    word: 'always',
    turning: 'on pages',
    ...SITUATION.parts,
    ...REASONING.parts,
  },
  model: {
    ...REASONING.model,
    ...SITUATION.model,
    facts: 'always',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
