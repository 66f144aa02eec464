import type { Given, Needs } from '../kit/needs.ts';
import type { timeline } from './words/en.ts';

type Own = typeof timeline;

/** What this exhibit asks of the words. */
export const needs = {
  own: { predict: 'on pages', task: 'on pages' },
  parts: { glance: 'always' },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
