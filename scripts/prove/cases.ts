import { seededRandom } from '../../src/cipher/index.ts';
import { turned } from '../../src/model/protocols/turned.ts';
import { wordBehind } from '../../src/model/word.ts';
import {
  DATA_PLACEMENTS,
  exposureIn,
  ITEMS,
  KEY_PLACEMENTS,
  MODES,
  POWERS,
  worldsOf,
  type Item,
  type Mode,
  type Placement,
  type Power,
} from '../../src/model/index.ts';

/** One case of the model: what these powers yield of one item, in one mode, under one placement. */
export interface Asked {
  mode: Mode;
  placement: Placement;
  powers: readonly Power[];
  item: Item;
}

export const nameOf = ({ mode, placement, powers, item }: Asked): string =>
  `${mode.id} data=${placement.data} keys=${placement.keys} powers=${powers.join('+') || 'none'} ${item}`;

const SETS = POWERS.reduce<Power[][]>((sets, power) => [...sets, ...sets.map((set) => [...set, power])], [[]]);

/** Every case there is. */
export const allCases = (): Asked[] =>
  Object.values(MODES).flatMap((mode) =>
    DATA_PLACEMENTS.flatMap((data) =>
      KEY_PLACEMENTS.flatMap((keys) =>
        SETS.flatMap((powers) => {
          const placement = { data, keys };
          const { items } = mode.narrate(placement);
          return ITEMS.filter((item) => items[item]).map((item) => ({ mode, placement, powers, item }));
        }),
      ),
    ),
  );

/** Most powers in a case of the sample: with more of them nearly everything is readable. */
const FEW = 3;

/** Some of them, from each mode and each small number of powers as many, the same ones every time. */
export function sampleOf(cases: readonly Asked[], perMode: number): Asked[] {
  const random = seededRandom('cases for the prover');
  const drawn = (below: number): number => new DataView(random(4).buffer).getUint32(0) % below;
  return Object.values(MODES).flatMap((mode) =>
    Array.from({ length: FEW + 1 }, (_, most) => {
      const left = cases.filter((one) => one.mode === mode && one.powers.length === most);
      const many = Math.min(Math.ceil(perMode / (FEW + 1)), left.length);
      return Array.from({ length: many }, () => left.splice(drawn(left.length), 1)).flat();
    }).flat(),
  );
}

/** Of some cases those that take something on somebody's word, as they would be if it were not true. */
export function turnedRound(cases: readonly Asked[]): Asked[] {
  const others = new Map<string, Mode>();
  return cases.flatMap(({ mode, placement, powers, item }) => {
    const worlds = worldsOf(mode, placement, powers);
    const [plain] = worlds;
    const wanted = plain?.narration.items[item];
    const word = plain && wanted && wordBehind(plain, exposureIn(worlds, item), wanted);
    if (!word) return [];
    const called = `${mode.id} ${word.turn}`;
    const other = others.get(called) ?? turned(mode, word.turn);
    others.set(called, other);
    return [{ mode: other, placement, powers, item }];
  });
}
