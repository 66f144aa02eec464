import type { Given, Needs } from '../kit/needs.ts';
import type { tryEveryKey } from './words/en.ts';

type Own = typeof tryEveryKey;

/** What this exhibit asks of the words. */
export const needs = {
  own: { panel: 'on pages', how: 'on pages' },
  parts: { glance: 'always', message: 'always', evidence: 'on its page' },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
