import { fill } from '../../language/fill.ts';
import { because, type Reason, type ReasonWords } from '../kit/because.ts';
import { hasAll } from '../kit/has-all.ts';
import { placeName } from '../kit/words.ts';
import type { ExhibitWords } from './describe.ts';
import { ASKED, type Asked, type Lane } from './lanes.ts';

/** An observer looks on, and does nothing. */
const NO_ATTACK: ReasonWords['attack'] = {};

/** Why an observer gets of one thing what he gets; `bytes` is the length of what stayed sealed. */
export function reasonsOf(words: ExhibitWords, lane: Lane, asked: Asked, bytes = 0): Reason[] {
  const exposure = lane.gets?.[asked];
  const { why, model } = words;
  // A frame leaves the reasons to the exhibit's own page.
  if (!exposure || !why || !hasAll(model, ['traces'])) return [];
  return because({ ...words, model, why, attack: NO_ATTACK }, lane.mode, ASKED[asked], exposure, bytes);
}

/** Why an observer can, or cannot, tell that Sara uses this service. */
export function telltaleOf(words: ExhibitWords, lane: Lane): string {
  const server = lane.stops.find(({ id }) => id === 'server')?.stop;
  const place = server?.kind === 'place' ? placeName(words, lane.mode, server.place.id) : '';
  return fill(words.gets.by[lane.telltale ?? 'nothing'], { place });
}
