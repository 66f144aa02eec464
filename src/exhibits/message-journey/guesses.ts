import { sentencesAt, type ExhibitWords } from './describe.ts';
import type { Lane, LaneStop } from './lanes.ts';
import { reasonsOf } from './reasons.ts';

/** The scenario in which it is asked: the message has just left Sara's phone, and nothing further on shows yet. */
export const ASKED_IN = 'whole-way';
/** One question for each lane. */
export const PLACES = ['lane-0', 'lane-1'] as const;
export type Place = (typeof PLACES)[number];
export type Answer = 'words' | 'bytes';

/** What lies on the machine in the middle, and why: the model's answer. Absent where an observer does not see it. */
export function answerIn(words: ExhibitWords, lane: Lane): { answer: Answer; why: string } | undefined {
  const at = lane.stops.find(({ id }) => id === 'server');
  if (!at || at.sees === 'fog') return undefined;
  return { answer: at.sees, why: sentencesAt(words, lane, at).join(' ') };
}

/** While it is asked, what lies beyond the line that the message is on shows nowhere. */
export const hides = (lane: Lane, at: LaneStop, stop: LaneStop): boolean =>
  lane.stops.indexOf(stop) > lane.stops.indexOf(at);

/**
 * Whether some observer reads WhatsApp's message on its way. After an honest try, with the eyes of the service or of the
 * authority, why not: what the derivation lacks.
 */
export function broken(words: ExhibitWords, lanes: readonly Lane[]): { done: boolean; cannot?: string } {
  const lane = lanes.find(({ mode }) => mode === 'whatsapp-direct');
  if (!lane?.observer || !lane.gets) return { done: false };
  if (lane.gets.words.verdict === 'readable') return { done: true };
  if (lane.observer !== 'authority' && lane.observer !== 'service') return { done: false };
  const reasons = reasonsOf(words, lane, 'words', 0);
  return { done: false, cannot: reasons.map(({ text }) => text).join(' ') };
}
