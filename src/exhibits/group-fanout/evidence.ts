import { MODES } from '../../model/index.ts';
import { openCase } from '../../cipher/index.ts';
import { reportOf } from '../../cipher/report.ts';
import type { EvidenceReport } from '../../cipher/report-document.ts';
import { honest, PLACEMENT, POWERS_HERE, realisedWith, SEED, type Samples } from './findings.ts';
import { groupsWith } from './modes.ts';
import type { State } from './params.ts';

/** The evidence of what is read of both groups, with the bytes that stand on the cards. */
export function reportHere(samples: Samples, { ghost, other }: State): EvidenceReport {
  const cases = groupsWith(other).map((id) => ({
    ...openCase(ghost === id ? MODES[id] : honest(MODES[id]), PLACEMENT, POWERS_HERE),
    mode: id,
    placement: PLACEMENT,
    powers: POWERS_HERE,
    seed: SEED,
  }));
  return reportOf(cases, realisedWith(samples));
}
