import { openCase, realise, seededRandom } from '../../cipher/index.ts';
import { ALL } from '../../cipher/formats/all.ts';
import { reportOf } from '../../cipher/report.ts';
import type { EvidenceReport } from '../../cipher/report-document.ts';
import { SEED } from '../kit/seed.ts';
import { lanesWith } from './modes.ts';
import type { State } from './params.ts';
import { guarded } from './precautions.ts';
import { PLACEMENT, powersOf } from './view.ts';

/** The evidence of what the lanes show, with the bytes that stand on the cards. */
export function reportHere(state: State): EvidenceReport {
  const powers = powersOf(state.way);
  const cases = lanesWith(state.mode).map((id) => ({
    ...openCase(guarded(id, state), PLACEMENT, powers),
    mode: id,
    placement: PLACEMENT,
    powers,
    seed: SEED,
  }));
  return reportOf(cases, realise(seededRandom(SEED), {}, ALL));
}
