import { REASONING, type Given, type Needs } from '../kit/needs.ts';
import type { endsAndBackups } from './words/en.ts';

type Own = typeof endsAndBackups;

/** What this exhibit asks of the words. */
export const needs = {
  own: { predict: 'on pages', task: 'on pages', panel: 'on pages' },
  parts: {
    glance: 'always',
    another: 'on pages',
    check: 'on pages',
    word: 'always',
    turning: 'on pages',
    ...REASONING.parts,
    evidence: 'on its page',
  },
  model: {
    ...REASONING.model,
    powers: ['intercept-sms', 'seize-phone', 'reach-backup'],
    facts: 'always',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
