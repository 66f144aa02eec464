import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { messageOf } from '../../model/conversations/index.ts';
import { listOf } from '../kit/words.ts';
import { summary } from './describe.ts';
import type { State } from './params.ts';
import { nameOf } from './reasons.ts';
import type { Lane } from './view.ts';
import type { ExhibitWords } from './words.ts';

/** The scenario in which it is asked: nothing has been seized yet. */
export const ASKED_IN = 'nothing-seized';
/** One question for each row. */
export const PLACES = ['lane-0', 'lane-1'] as const;
export type Place = (typeof PLACES)[number];
export const ANSWERS = ['all', 'before', 'after', 'none'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What is true of a row, and why: the model's answer. Absent while no phone has been seized, which is what was asked about. */
export function answerIn(words: ExhibitWords, lane: Lane, state: State): { answer: Answer; why: string } | undefined {
  const { moment, seized } = state;
  if (moment === 0 || seized !== 'phone') return undefined;
  const [before, after] = [lane.opens.slice(0, moment).some(Boolean), lane.opens.slice(moment).some(Boolean)];
  const answer = lane.opens.every(Boolean) ? 'all' : before ? 'before' : after ? 'after' : 'none';
  return { answer, why: summary(words, lane, state) };
}

/** So many moments are an honest try. */
const TRIES = 3;

/**
 * Whether a seizure of the phone opens every message of the row whose keys change with each message. After an honest try,
 * why none does: the first message that stays sealed, and the keys that its derivation lacks.
 *
 * @param tried how many seizures were tried
 */
export function broken(
  words: ExhibitWords,
  lanes: readonly Lane[],
  { moment }: State,
  tried: number,
): { done: boolean; cannot?: string } {
  const lane = lanes.find(({ mode }) => mode === 'whatsapp-direct');
  if (!lane) return { done: false };
  const closed = lane.opens.findIndex((opens) => !opens) + 1;
  if (closed === 0) return { done: true };
  if (tried < TRIES || moment === 0) return { done: false };
  const keys = lane.world.knowledge.missingKeys(messageOf(closed).text)[0] ?? [];
  return {
    done: false,
    cannot: fill(words.panel?.task.cannot ?? '', {
      number: numeral(words.lang, closed),
      keys: listOf(words.lang, [...new Set(keys.map((key) => nameOf(words, key)))]),
    }),
  };
}
