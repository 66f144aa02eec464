import {
  exposureIn,
  wordBehind,
  worldsOf,
  type Exposure,
  type ModeId,
  type Placement,
  type Power,
  type Term,
  type Word,
  type World,
} from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import { modesOf } from './modes.ts';
import { ITEMS_HERE, type ItemHere, type State } from './params.ts';

/** What the powers yield of an item in a mode; `wanted` is the term that the item is, where the mode has it, `word` whose word the verdict takes. */
export interface Finding {
  exposure: Exposure;
  wanted: Term | undefined;
  word: Word | undefined;
}
type Findings = Readonly<Record<ItemHere, Finding>>;
/** The findings of each mode that is shown. */
export type Exposures = ReadonlyMap<ModeId, Findings>;

/** The runs of one mode. */
export const worldsIn = (mode: ModeId, placement: Placement, powers: readonly Power[]): World[] =>
  worldsOf(modeOf(mode), placement, powers);

/** What a state's powers yield in each mode of its fields, derived. */
export const exposuresIn = (state: Omit<State, 'share' | 'backups' | 'item'>): Exposures =>
  new Map(
    modesOf(state).map((mode) => {
      const worlds = worldsIn(mode, state, state.powers);
      const [plain] = worlds;
      return [
        mode,
        record(ITEMS_HERE, (item) => {
          const exposure = exposureIn(worlds, item);
          const wanted = plain?.narration.items[item];
          return { exposure, wanted, word: plain && wanted && wordBehind(plain, exposure, wanted) };
        }),
      ];
    }),
  );

/** @throws when the mode is in no field */
export function findingsOf(exposures: Exposures, mode: ModeId): Findings {
  const found = exposures.get(mode);
  if (!found) throw new Error(`the mode ${mode} is in no field`);
  return found;
}

const record = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;
