import type { Verdict } from '../../model/index.ts';
import type { Who } from '../lesson/draw-sheet.ts';
import { isRead } from '../teach/beliefs.ts';
import type { ASKED_MODES } from '../teach/items.ts';

type Mode = (typeof ASKED_MODES)[number];

/** A row of a grid: one who may read, and a box for each way of writing. */
export interface GridRow {
  who: Who;
  boxes: readonly { mode: Mode; verdict: Verdict; answer: 'yes' | 'no' }[];
}

/** The rows and columns of a `<Grid>`, from the attributes that the plugins of mdx/ have checked and given. @throws where a box has no verdict */
export function gridRows({ who, modes, answers }: Record<'who' | 'modes' | 'answers', string>): {
  rows: GridRow[];
  modes: Mode[];
} {
  const columns = modes.trim().split(/\s+/) as Mode[];
  const verdicts = answers.split(' ') as Verdict[];
  const rows = (who.trim().split(/\s+/) as Who[]).map((one, row) => ({
    who: one,
    boxes: columns.map((mode, column) => {
      const verdict = verdicts[row * columns.length + column];
      if (!verdict) throw new Error(`<Grid> was given ${verdicts.length} verdicts: ${one} in ${mode} has none`);
      return { mode, verdict, answer: isRead(verdict) ? ('yes' as const) : ('no' as const) };
    }),
  }));
  return { rows, modes: columns };
}
