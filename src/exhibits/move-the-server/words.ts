import { REASONING, SITUATION, type Given, type Needs } from '../kit/needs.ts';
import type { moveTheServer } from './words/en.ts';

type Own = typeof moveTheServer;

/** What this exhibit asks of the words. */
export const needs = {
  own: { predict: 'on pages', panel: 'on pages' },
  parts: {
    glance: 'always',
    check: 'on pages',
    word: 'always',
    turning: 'on pages',
    another: 'on pages',
    ...SITUATION.parts,
    message: 'always',
    drawing: 'always',
    ...REASONING.parts,
    evidence: 'on its page',
  },
  model: {
    ...REASONING.model,
    ...SITUATION.model,
    facts: 'on pages',
  },
} as const satisfies Needs<Own>;

/** The words that it is given. */
export type ExhibitWords = Given<Own, typeof needs>;

/** The words of the story and of the task. */
export type PanelWords = Own['panel'];
