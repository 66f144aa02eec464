import { openCase } from '../../cipher/index.ts';
import { reportOf } from '../../cipher/report.ts';
import type { EvidenceReport } from '../../cipher/report-document.ts';
import { honest, MODES_HERE, PLACEMENT, POWERS_HERE, realisedWith, SEED, type Samples } from './findings.ts';
import { GROUPS, type State } from './params.ts';

/** The evidence of what is read of both groups, with the bytes that stand on the cards. */
export function reportHere(samples: Samples, { ghost }: State): EvidenceReport {
  const cases = GROUPS.map((id) => ({
    ...openCase(ghost === id ? MODES_HERE[id] : honest(MODES_HERE[id]), PLACEMENT, POWERS_HERE),
    mode: id,
    placement: PLACEMENT,
    powers: POWERS_HERE,
    seed: SEED,
  }));
  return reportOf(cases, realisedWith(samples));
}
