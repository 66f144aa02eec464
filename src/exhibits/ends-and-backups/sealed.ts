import { hex, openCase, realise, seededRandom, withoutHeader } from '../../cipher/index.ts';
import { ALL } from '../../cipher/formats/all.ts';
import type { ModeId } from '../../model/index.ts';
import { SEED } from '../kit/seed.ts';
import type { Way } from './params.ts';
import { guarded } from './precautions.ts';
import { COLUMNS, laneOf, MESSAGES, PLACEMENT, POWER, type SealedBytes } from './view.ts';

/** So many bytes fit the narrowest slip. */
const SHOWN_BYTES = 3;

/** The first encrypted bytes of every message that some way leaves sealed. Where one file holds several, they go on from slip to slip. */
export function sealedBytes(modes: readonly ModeId[]): SealedBytes {
  const drawn = realise(seededRandom(SEED), {}, ALL);
  const all: { [mode in ModeId]?: { [way in Way]?: string[] } } = {};
  for (const mode of modes)
    for (const column of COLUMNS) {
      if (laneOf(mode, column).marks.every(({ exposure }) => exposure.verdict !== 'sealed')) continue;
      const { items } = openCase(guarded(mode, column), PLACEMENT, [POWER[column.way]]).examine(drawn);
      const here = ((all[mode] ??= {})[column.way] ??= MESSAGES.map(() => ''));
      for (const [index, message] of MESSAGES.entries()) {
        const { ciphertext, format } = items[message] ?? {};
        if (!ciphertext || !format) continue;
        const bytes = withoutHeader({ kind: format, content: ciphertext }, ALL).subarray(index * SHOWN_BYTES);
        here[index] ||= hex(bytes.slice(0, SHOWN_BYTES)).replace(/..(?=.)/g, '$& ');
      }
    }
  return all;
}
