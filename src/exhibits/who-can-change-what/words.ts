import type { Given, Needs } from '../kit/needs.ts';
import type { whoCanChangeWhat } from './words/en.ts';

type Own = typeof whoCanChangeWhat;

/** What this exhibit asks of the words. */
export const needs = {
  own: { panel: 'on pages', rests: 'on pages', story: 'on pages' },
  parts: { glance: 'always', another: 'on pages' },
  model: {
    modes: 'always',
    keys: 'always',
    facts: 'on pages',
    grades: 'on pages',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
