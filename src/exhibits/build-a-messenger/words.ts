import { REASONING, SITUATION, type Given, type Needs } from '../kit/needs.ts';
import type { buildAMessenger } from './words/en.ts';

type Own = typeof buildAMessenger;

/** What stands below its table and its choices. */
export const ON_PAGES = [
  'remaining',
  'picture',
  'custody',
  'told',
  'acts',
  'things',
  'otherWays',
  'healing',
  'proof',
] as const;

/** What this exhibit asks of the words. */
export const needs = {
  own: {
    predict: 'on pages',
    task: 'on pages',
    startNote: 'on pages',
    remaining: 'on pages',
    picture: 'on pages',
    custody: 'on pages',
    told: 'on pages',
    acts: 'on pages',
    things: 'on pages',
    otherWays: 'on pages',
    healing: 'on pages',
    proof: 'on pages',
    built: 'at build',
  },
  parts: {
    glance: 'always',
    check: 'on pages',
    word: 'always',
    ...SITUATION.parts,
    ...REASONING.parts,
  },
  model: {
    ...REASONING.model,
    ...SITUATION.model,
    facts: 'on pages',
  },
} as const satisfies Needs<Own>;

/** The words that it asks for. What a page is given differs in what modes are called: `built-words.ts`. */
export type WordsAsked = Given<Own, typeof needs>;
