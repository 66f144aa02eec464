import type { KeyPlacement, ModeId, Placement, Power, Verdict } from '../../model/index.ts';
import { tableOf } from './view.ts';

/** Where the data stands, and where the keys: the two questions of which the four quarters are the answers. */
export const SIDES = ['abroad', 'in-country'] as const;
export type Side = (typeof SIDES)[number];

/** The two ways of keeping keys that the quarters compare: with the service, and at the ends. */
export const COMPARED = ['telegram-cloud', 'whatsapp-direct'] as const satisfies readonly ModeId[];

export interface Quarter {
  id: string;
  data: Side;
  keys: Side;
  /** Of a delivered message, in each of the compared modes. */
  verdicts: readonly { mode: ModeId; verdict: Verdict }[];
}

/** The four cases under some powers, row by row: the data abroad first. */
export function quartersOf(powers: readonly Power[]): readonly Quarter[] {
  return SIDES.flatMap((data) =>
    SIDES.map((keys) => {
      const table = tableOf(COMPARED, { data, keys }, powers);
      return {
        id: quarterOf({ data, keys }),
        data,
        keys,
        verdicts: COMPARED.map((mode) => ({
          mode,
          verdict: table.get(mode)?.get('stored-text')?.exposure.verdict ?? 'absent',
        })),
      };
    }),
  );
}

/** The name of the quarter that a placement is in; that of none for copies or halves on both sides. */
export const quarterOf = ({ data, keys }: Placement | { data: Side; keys: KeyPlacement }): string => `${data} ${keys}`;
