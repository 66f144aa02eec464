import { know, stepsOf, type Knowledge } from './deduction.ts';
import type { Exposure, World } from './exposure.ts';
import { MOMENTS, type Grade, type HeldTerm, type Holding } from './narration.ts';
import { isStorageKey } from './protocols/store.ts';
import { carries, type Term } from './terms.ts';

/**
 * What a verdict takes on somebody's word, so that it can be asked what comes of it if the word is not true.
 *
 * - `open-disk`: that the service's disk is sealed under a key of its own. Turned round, all lies open on it.
 * - `sealed-disk`: that it is not. Turned round, it is sealed so.
 * - `kept`: that the service has deleted what it had. Turned round, it has kept it.
 */
export type Turn = 'open-disk' | 'sealed-disk' | 'kept';

/** Whose word it is: the service's own, in its documents, or ours, because nobody has said. */
export interface Word {
  turn: Turn;
  whose: 'operator' | 'ours';
}

/**
 * Whose word stands behind an exposure, if somebody's does: what nobody outside has looked at, and without which the verdict
 * would be another. Of what only opens when the service's own key is at hand too, the word is shown all the same.
 *
 * @param plain the run in which everybody keeps to the protocol, first of those that the exposure was worked out in
 */
export function wordBehind(plain: World, exposure: Exposure, wanted: Term): Word | undefined {
  const saidBy = (turn: Turn, grade: Grade | undefined): Word | undefined => {
    if (grade === 'assumed') return { turn, whose: 'ours' };
    // That it has something, no service would say if it were not so.
    return grade === 'documented' && turn !== 'sealed-disk' ? { turn, whose: 'operator' } : undefined;
  };
  const onDisk = diskOf(plain);
  if (exposure.verdict === 'absent') {
    const reached = new Set(plain.held.flatMap(({ holding }) => (onDisk(holding) ? [holding.place] : [])));
    const erased = plain.narration.events.find(
      (event) =>
        event.kind === 'erase' && event.at <= MOMENTS.now && reached.has(event.place) && carries(event.term, wanted),
    );
    return saidBy('kept', erased?.fact.grade);
  }
  if (exposure.verdict === 'readable') {
    const rests = stepsOf(exposure.because).flatMap((step) =>
      step.rule === 'held' && isOpenByGuess(plain, step) ? [step.holding] : [],
    )[0];
    return rests && !knownWithoutDisk(plain).derive(wanted) ? saidBy('sealed-disk', rests.event.fact.grade) : undefined;
  }
  const sealed = plain.held.filter((one) => isSealedAtRest(plain, one));
  if (sealed.length === 0 || !knownWithDisk(plain).derive(wanted)) return undefined;
  const its = sealed.find(({ term }) => carries(term, wanted)) ?? sealed[0];
  return saidBy('open-disk', its?.holding.event.fact.grade);
}

/** Tells what lies on a disk of the service's from what was caught on a line, or lies elsewhere. */
function diskOf({ narration }: World): (holding: Holding) => boolean {
  const disks = new Set(narration.places.flatMap(({ id, kind }) => (kind === 'disk' ? [id] : [])));
  return ({ place, wireTo }) => wireTo === undefined && disks.has(place);
}
const isSealedAtRest = (plain: World, { term, holding }: HeldTerm): boolean =>
  term.kind === 'seal' && isStorageKey(term.key) && diskOf(plain)(holding);
const isOpenByGuess = (plain: World, one: HeldTerm): boolean =>
  one.holding.event.fact.grade === 'assumed' && diskOf(plain)(one.holding) && !isSealedAtRest(plain, one);

/** Works something out once for each run: every cell of a column asks. */
function once(make: (plain: World) => readonly HeldTerm[]): (plain: World) => Knowledge<Holding> {
  const made = new WeakMap<World, Knowledge<Holding>>();
  return (plain) => {
    const knowledge = made.get(plain) ?? know(make(plain));
    made.set(plain, knowledge);
    return knowledge;
  };
}
const knownWithDisk = once((plain) =>
  plain.held.map((one) =>
    isSealedAtRest(plain, one) && one.term.kind === 'seal' ? { ...one, term: one.term.body } : one,
  ),
);
const knownWithoutDisk = once((plain) => plain.held.filter((one) => !isOpenByGuess(plain, one)));
