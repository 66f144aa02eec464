import type { ListedTraits } from '../mode.ts';
import { MODE_IDS, MODE_TRAITS, type ModeId } from './traits.ts';

/** The traits of a mode that is known by its id. */
export const traitsOf = (id: ModeId): ListedTraits => MODE_TRAITS[id];

/** The modes whose traits a question fits, in the order of all. */
export const modesThat = (fits: (traits: ListedTraits) => boolean): readonly ModeId[] =>
  MODE_IDS.filter((id) => fits(traitsOf(id)));

/**
 * Of some modes one of each kind, in their order. Two are of a kind where the named traits are the same; for a kind stands
 * the first that people have without choosing it, and where there is none the first.
 */
export function oneOfEach<Id extends ModeId>(
  ids: readonly Id[],
  apart: readonly (keyof ListedTraits)[],
): readonly Id[] {
  const kindOf = (id: Id): string => apart.map((trait) => String(traitsOf(id)[trait])).join();
  const usualFirst = [...ids.filter((id) => traitsOf(id).byDefault), ...ids];
  const standing = new Map(usualFirst.toReversed().map((id) => [kindOf(id), id]));
  return ids.filter((id) => standing.get(kindOf(id)) === id);
}

/** The modes as they were in the year of the order. */
export const THEN: readonly ModeId[] = modesThat(({ asOf }) => asOf <= 2016);

/** The modes as they are now: where one is told anew as of a later year, that one. */
export const NOW: readonly ModeId[] = MODE_IDS.filter(
  (id) => !MODE_IDS.some((other) => isAlike(id, other) && traitsOf(other).asOf > traitsOf(id).asOf),
);

/** The same way of writing as of the year of the order, or as of today; itself where it is told once only. */
export function asOf(era: 'then' | 'now', id: ModeId): ModeId {
  const alike = MODE_IDS.filter((other) => other === id || isAlike(id, other));
  const inOrder = alike.toSorted((a, b) => traitsOf(a).asOf - traitsOf(b).asOf);
  return (era === 'then' ? inOrder[0] : inOrder.at(-1)) ?? id;
}

/** The same way of writing, told as of two years. */
function isAlike(one: ModeId, other: ModeId): boolean {
  const [a, b] = [traitsOf(one), traitsOf(other)];
  return (['service', 'group', 'backup', 'byDefault'] as const).every((trait) => a[trait] === b[trait]);
}
