import { fill } from '../../language/fill.ts';
import { because, type Reason, type ReasonWords } from '../kit/because.ts';
import { hasAll } from '../kit/has-all.ts';
import { placeName } from '../kit/words.ts';
import type { Exposure, Mode, ModeId } from '../../model/index.ts';
import type { Then } from '../kit/turned-round.ts';
import type { ExhibitWords } from './describe.ts';
import { ASKED, sightIn, type Asked, type Lane, type Situation } from './lanes.ts';

/** An observer looks on, and does nothing. */
const NO_ATTACK: ReasonWords['attack'] = {};

/** Why an observer gets of one thing what he gets; `bytes` is the length of what stayed sealed. */
export function reasonsOf(words: ExhibitWords, lane: Lane, asked: Asked, bytes = 0): Reason[] {
  const exposure = lane.gets?.[asked];
  return exposure ? told(words, lane.mode, asked, exposure, bytes) : [];
}

function told(words: ExhibitWords, mode: ModeId, asked: Asked, exposure: Exposure, bytes = 0): Reason[] {
  const { why, model } = words;
  // A frame leaves the reasons to the exhibit's own page.
  if (!why || !hasAll(model, ['traces'])) return [];
  return because({ ...words, model, why, attack: NO_ATTACK }, mode, ASKED[asked], exposure, bytes);
}

/**
 * The same in a way of sending that was turned round.
 * @throws where nobody looks
 */
export function sightThen(words: ExhibitWords, mode: Mode, situation: Situation, asked: Asked): Then {
  if (situation.observer === 'nobody') throw new Error('nobody looks');
  const { world, exposure } = sightIn(mode, situation, asked, situation.observer);
  return {
    verdict: exposure.verdict,
    reasons: told(words, mode.id as ModeId, asked, exposure),
    worlds: [world],
    wanted: ASKED[asked],
  };
}

/** Why an observer can, or cannot, tell that Sara uses this service. */
export function telltaleOf(words: ExhibitWords, lane: Lane): string {
  const server = lane.stops.find(({ id }) => id === 'server')?.stop;
  const place = server?.kind === 'place' ? placeName(words, lane.mode, server.place.id) : '';
  return fill(words.gets.by[lane.telltale ?? 'nothing'], { place });
}
