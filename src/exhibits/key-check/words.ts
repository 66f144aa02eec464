import type { Given, Needs } from '../kit/needs.ts';
import type { keyCheck } from './words/en.ts';

type Own = typeof keyCheck;

/** What this exhibit asks of the words. */
export const needs = {
  own: { panel: 'on pages' },
  parts: { glance: 'always', another: 'on pages', message: 'always', drawing: 'always', evidence: 'on its page' },
  model: { modes: 'always', keys: 'always' },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
