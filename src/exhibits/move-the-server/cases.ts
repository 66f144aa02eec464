import {
  POWERS,
  situated,
  wordBehind,
  type Item,
  type ModeId,
  type Narration,
  type Situated,
  type Word,
} from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import { toggled } from '../kit/toggled.ts';
import type { Verdicts } from './describe.ts';
import type { State } from './params.ts';

/** A case together with the mode that it is about. */
export interface ModeCase extends Situated {
  mode: ModeId;
}

/** The runs of a case. */
export const narrationsOf = ({ worlds }: ModeCase): Narration[] => worlds.map(({ narration }) => narration);

/** Whose word the verdict on an item takes, if anybody's. */
export function wordIn({ worlds: [plain], exposures }: ModeCase, item: Item): Word | undefined {
  const exposure = exposures[item];
  const wanted = plain?.narration.items[item];
  return plain && exposure && wanted && wordBehind(plain, exposure, wanted);
}

/** Cases worked out before: a reader goes back and forth between few. */
const known = new Map<string, ModeCase>();

function caseOf(mode: ModeId, { data, keys, powers }: State): ModeCase {
  const key = [mode, data, keys, ...powers].join();
  const one = known.get(key) ?? { mode, ...situated(modeOf(mode), { data, keys }, powers) };
  known.set(key, one);
  return one;
}
/** The cases of a state, one for each of its modes. */
export const casesOf = (state: State): readonly ModeCase[] => state.modes.map((mode) => caseOf(mode, state));

/** Works out ahead what follows when something is carried over, or with one more power, or one less. One case a step. */
export function* nextTo(state: State): Generator {
  const near = [
    ...(['abroad', 'in-country'] as const).flatMap((side) => [{ data: side }, { keys: side }]),
    ...POWERS.map((power) => ({ powers: toggled(POWERS, state.powers, power) })),
  ];
  for (const change of near) for (const mode of state.modes) yield caseOf(mode, { ...state, ...change });
}

/** The verdicts of some cases, by mode and item. */
export const verdictsOf = (cases: readonly ModeCase[]): Verdicts =>
  Object.fromEntries(
    cases.map(({ mode, exposures }) => [
      mode,
      Object.fromEntries(Object.entries(exposures).map(([item, { verdict }]) => [item, verdict])),
    ]),
  );
