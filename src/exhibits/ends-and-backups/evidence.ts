import { openCase, realise, seededRandom } from '../../cipher/index.ts';
import '../../cipher/formats/all.ts';
import { reportOf, type EvidenceReport } from '../../cipher/report.ts';
import { SEED } from '../kit/seed.ts';
import { modeOf } from './modes.ts';
import { MODES_HERE, type State } from './params.ts';
import { PLACEMENT, powersOf } from './view.ts';

/** The evidence of what the lanes show, with the bytes that stand on the cards. */
export function reportHere(state: State): EvidenceReport {
  const powers = powersOf(state.way);
  const cases = MODES_HERE.map((id) => ({
    ...openCase(modeOf(id, state), PLACEMENT, powers),
    mode: id,
    placement: PLACEMENT,
    powers,
    seed: SEED,
  }));
  return reportOf(cases, realise(seededRandom(SEED)));
}
