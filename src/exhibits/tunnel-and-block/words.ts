import type { Given, Needs } from '../kit/needs.ts';
import { ITEMS_HERE } from './params.ts';
import type { tunnelAndBlock } from './words/en.ts';

type Own = typeof tunnelAndBlock;

/** What this exhibit asks of the words. */
export const needs = {
  own: { predict: 'on pages', task: 'on pages' },
  parts: { glance: 'always', another: 'on pages', word: 'always', turning: 'on pages' },
  model: { modes: 'always', items: ITEMS_HERE, verdicts: 'always', grades: 'always' },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
