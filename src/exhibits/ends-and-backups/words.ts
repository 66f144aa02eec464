import type { Given, Needs } from '../kit/needs.ts';
import type { endsAndBackups } from './words/en.ts';

type Own = typeof endsAndBackups;

/** What this exhibit asks of the words. */
export const needs = {
  own: { predict: 'on pages', task: 'on pages', panel: 'on pages' },
  parts: {
    glance: 'always',
    another: 'on pages',
    check: 'on pages',
    reasons: 'always',
    attacks: 'always',
    evidence: 'on its page',
  },
  model: {
    modes: 'always',
    items: 'always',
    powers: ['intercept-sms', 'seize-phone', 'reach-backup'],
    verdicts: 'always',
    sides: 'always',
    places: 'always',
    keys: 'always',
    publicKeys: 'always',
    grades: 'always',
    traces: 'always',
    facts: 'always',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;
