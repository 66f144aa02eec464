import {
  exposureIn,
  MODES,
  worldsOf,
  type Exposure,
  type ModeId,
  type Placement,
  type Power,
  type Verdict,
  type Word,
  wordBehind,
} from '../../model/index.ts';

/** Where the data stands, and where the keys: the two questions of which the four quarters are the answers. */
export const SIDES = ['abroad', 'in-country'] as const;
type Side = (typeof SIDES)[number];

/** The two ways of keeping keys that the quarters compare: with the service, and at the ends. */
const COMPARED = ['telegram-cloud', 'whatsapp-direct'] as const satisfies readonly ModeId[];
/** The one that the task asks about: with its keys at the ends. */
export const TRIED = COMPARED[1];

export interface Quarter {
  id: string;
  data: Side;
  keys: Side;
  /** Of a delivered message, in each of the compared modes. */
  verdicts: readonly { mode: ModeId; verdict: Verdict; word: Word | undefined }[];
}

/** The four cases under some powers, row by row: the data abroad first. */
export const quartersOf = (powers: readonly Power[]): readonly Quarter[] =>
  SIDES.flatMap((data) =>
    SIDES.map((keys) => ({
      id: quarterOf({ data, keys }),
      data,
      keys,
      verdicts: COMPARED.map((mode) => {
        const [exposure, plain, wanted] = found(mode, { data, keys }, powers);
        return { mode, verdict: exposure.verdict, word: plain && wanted && wordBehind(plain, exposure, wanted) };
      }),
    })),
  );

/** What some powers get of a delivered message. */
export const deliveredIn = (mode: ModeId, placement: Placement, powers: readonly Power[]): Exposure =>
  found(mode, placement, powers)[0];

function found(mode: ModeId, placement: Placement, powers: readonly Power[]) {
  const worlds = worldsOf(MODES[mode], placement, powers);
  const [plain] = worlds;
  return [exposureIn(worlds, 'stored-text'), plain, plain?.narration.items['stored-text']] as const;
}

/** The name of the quarter that a placement is in; that of none for copies or halves on both sides. */
export const quarterOf = ({ data, keys }: Placement): string => `${data} ${keys}`;
