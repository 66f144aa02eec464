import {
  build,
  differenceOf,
  PRESET_IDS,
  PRESETS,
  remarksOn,
  type Choice,
  type PresetId,
  type Remark,
} from '../../model/build/index.ts';
import {
  carries,
  exposureIn,
  holdingsAt,
  ITEMS,
  know,
  MOMENTS,
  worldsOf,
  type Exposure,
  type Item,
  type Mode,
  type Narration,
  type Place,
  type Power,
  type Term,
  type Verdict,
  type World,
} from '../../model/index.ts';
import { choicesIn, type State } from './params.ts';

/** One row of the table: what the powers yield of an item. */
export interface Cell {
  item: Item;
  exposure: Exposure;
  /** The term that the item is, where this messenger has it. */
  wanted: Term | undefined;
}

/** The runs of a situation. */
export const worldsIn = (state: State, powers: readonly Power[] = state.powers): World[] =>
  worldsOf(build(choicesIn(state)), state, powers);

/** What a situation yields of every item. */
export function cellsOf(state: State, powers: readonly Power[] = state.powers): Cell[] {
  const worlds = worldsIn(state, powers);
  const items = worlds[0]?.narration.items ?? {};
  return ITEMS.map((item) => ({ item, exposure: exposureIn(worlds, item), wanted: items[item] }));
}

/** Whether the order, carried out in full, opens nothing of it. */
export const opensNothing = (state: State): boolean =>
  state.data === 'in-country' &&
  state.keys === 'in-country' &&
  (['take-disks', 'compel-keys'] as const).every((power) => state.powers.includes(power)) &&
  cellsOf(state).every(({ exposure }) => !exposure.verdict.startsWith('readable'));

/** The verdicts that are other than before, with what they were. */
export function changedSince(before: readonly Cell[], after: readonly Cell[]): ReadonlyMap<Item, Verdict> {
  const was = new Map(before.map(({ item, exposure }) => [item, exposure.verdict]));
  return new Map(
    after.flatMap(({ item, exposure }) => {
      const verdict = was.get(item);
      return verdict && verdict !== exposure.verdict ? [[item, verdict] as const] : [];
    }),
  );
}

export const modeOf = (state: State): Mode => build(choicesIn(state));

/** The run in which nobody attacks. */
export function narrationOf(state: State): Narration {
  const [plain] = worldsOf(modeOf(state), state, []);
  if (!plain) throw new Error('a built messenger has a run');
  return plain.narration;
}

/** The choices in which this differs from the real mode that it is held against. */
export const differing = (state: State): Choice[] => differenceOf(choicesIn(state), PRESETS[state.from].choices);

/** The real modes that have exactly these choices. */
export const likeIn = (state: State): PresetId[] =>
  PRESET_IDS.filter((id) => differenceOf(choicesIn(state), PRESETS[id].choices).length === 0);

export const remarks = (state: State): Partial<Record<Choice, Remark>> => remarksOn(choicesIn(state));

/** What lies at a place at the moment of the authority: whether it can be read there, with what is there. */
export interface Box {
  place: Place;
  things: readonly { item: Item; verdict: 'readable' | 'sealed' }[];
}

/** Every place that holds something, at the moment at which the authority comes. */
export function boxesOf(narration: Narration): Box[] {
  return narration.places.map((place) => {
    const held = holdingsAt(narration, place.id, MOMENTS.now);
    const knowledge = know(held);
    const things = ITEMS.flatMap((item): Box['things'] => {
      const wanted = narration.items[item];
      if (!wanted) return [];
      if (knowledge.derive(wanted)) return [{ item, verdict: 'readable' }];
      return held.some(({ term }) => carries(term, wanted)) ? [{ item, verdict: 'sealed' }] : [];
    });
    return { place, things };
  });
}

/** What each of the ways round yields of this messenger, where the placement puts it: the items that lie open to it. */
export function openTo(state: State, power: Power): { item: Item; attack: boolean }[] {
  return cellsOf(state, [power]).flatMap(({ item, exposure: { verdict } }) =>
    verdict === 'readable' || verdict === 'readable-by-attack' ? [{ item, attack: verdict !== 'readable' }] : [],
  );
}
