import type { Given, Needs } from '../kit/needs.ts';
import type { moveTheServer } from './words/en.ts';

type Own = typeof moveTheServer;

/** What this exhibit asks of the words. */
export const needs = {
  own: { predict: 'on pages', panel: 'on pages' },
  parts: {
    glance: 'always',
    check: 'on pages',
    another: 'on pages',
    placements: 'always',
    authority: 'always',
    message: 'always',
    drawing: 'always',
    reasons: 'always',
    attacks: 'always',
    evidence: 'on its page',
  },
  model: {
    modes: 'always',
    items: 'always',
    verdicts: 'always',
    sides: 'always',
    places: 'always',
    keys: 'always',
    publicKeys: 'always',
    grades: 'always',
    traces: 'always',
    powers: 'always',
    powersExplained: 'on pages',
    facts: 'on pages',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;

/** The words of the story and of the task. */
export type PanelWords = Own['panel'];
