import type { Item, ModeId, Verdict } from '../../model/index.ts';
import type { PanelWords } from './words.ts';
import type { ScenarioId } from './params.ts';

/** The id of a scene: its caption stands in the catalogue. */
export type SceneId = keyof PanelWords['story']['scenes'];

/** One scene of the story: what it shows, and what its caption states of it. */
export interface Scene {
  id: SceneId;
  scenario: ScenarioId;
  /** How long it stands, in milliseconds. */
  lasts: number;
  /** The slip that the caption speaks of. */
  lit?: Item;
  /** What the caption says of who can read what: the tests hold it against the model. */
  states?: readonly (readonly [mode: ModeId, item: Item, verdict: Verdict])[];
}

/** The whole story, in about a minute. */
export const SCENES: readonly Scene[] = [
  {
    id: 'before',
    scenario: 'before-order',
    lasts: 8000,
    states: [
      ['telegram-cloud', 'stored-text', 'absent'],
      ['whatsapp-direct', 'in-flight', 'absent'],
    ],
  },
  { id: 'order', scenario: 'before-order', lasts: 7000 },
  {
    id: 'data',
    scenario: 'data-moves',
    lasts: 10_000,
    lit: 'stored-text',
    states: [
      ['telegram-cloud', 'stored-text', 'sealed'],
      ['whatsapp-direct', 'stored-text', 'absent'],
      ['whatsapp-direct', 'in-flight', 'sealed'],
    ],
  },
  {
    id: 'keys',
    scenario: 'keys-follow',
    lasts: 11_000,
    lit: 'stored-text',
    states: [
      ['telegram-cloud', 'stored-text', 'readable'],
      ['whatsapp-direct', 'stored-text', 'absent'],
    ],
  },
  {
    id: 'people',
    scenario: 'keys-follow',
    lasts: 8000,
    lit: 'who-talks-to-whom',
    states: [
      ['telegram-cloud', 'who-talks-to-whom', 'readable'],
      ['whatsapp-direct', 'who-talks-to-whom', 'readable'],
    ],
  },
  {
    id: 'server',
    scenario: 'server-run',
    lasts: 11_000,
    lit: 'future-text',
    states: [['whatsapp-direct', 'future-text', 'readable-by-attack']],
  },
  { id: 'yours', scenario: 'before-order', lasts: 5000 },
];
