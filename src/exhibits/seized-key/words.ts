import type { Given, Needs } from '../kit/needs.ts';
import type { seizedKey } from './words/en.ts';

type Own = typeof seizedKey;

/** What this exhibit asks of the words. */
export const needs = {
  own: { panel: 'on pages' },
  parts: {
    glance: 'always',
    another: 'on pages',
    check: 'on pages',
    message: 'always',
    drawing: 'always',
    evidence: 'on pages',
  },
  model: { modes: 'always', verdicts: 'always', grades: 'always', facts: 'always' },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
