import type { Place } from './place.ts';

/** Who speaks: the slides that the class sees, or the speaker's view. */
export type Speaker = 'slides' | 'speaker';

/** What the windows of one deck say to each other: where they are, or a question where the others are. */
export type Message =
  | { kind: 'at'; from: Speaker; place: Place; black: boolean }
  | { kind: 'ask'; from: Speaker }
  | { kind: 'bye'; from: Speaker };

/** Reads what another window sent. Anything else than a message is `undefined`: any page may post anything. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data) || (data['from'] !== 'slides' && data['from'] !== 'speaker')) return undefined;
  const { kind, from, place, black } = data;
  if (kind === 'ask' || kind === 'bye') return { kind, from };
  if (kind !== 'at' || !isRecord(place)) return undefined;
  const { slide, step } = place;
  if (!isIndex(slide) || !isIndex(step)) return undefined;
  return { kind, from, place: { slide, step }, black: black === true };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isIndex = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= -1;
