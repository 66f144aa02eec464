import type { Given, Needs } from '../kit/needs.ts';
import { MODES } from './params.ts';
import { retentionFacts } from './retention.ts';
import type { whoKnowsWhom } from './words/en.ts';

type Own = typeof whoKnowsWhom;

/** What this exhibit asks of the words. */
export const needs = {
  own: { predict: 'on pages', task: 'on pages' },
  parts: { glance: 'always', another: 'always', word: 'always', turning: 'on pages' },
  model: { modes: MODES, grades: 'always', facts: retentionFacts() },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
