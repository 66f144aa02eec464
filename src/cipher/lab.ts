import { DATA_PLACEMENTS, KEY_PLACEMENTS, MODE_IDS, MODES, MOMENTS, POWERS } from '../model/index.ts';
import { ALL } from './formats/all.ts';
import { openCase } from './evidence.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { reportOf } from './report.ts';
import type { EvidenceReport } from './report-document.ts';

/** One mode under the lens: the evidence report of any case, with keys from a seed. For checking this project with other tools. */

/** What to look at. Strings come as they were typed: {@link runLab} checks them. */
export interface LabRequest {
  mode: string;
  /** Default: `in-country`, the order's demand. */
  data?: string | undefined;
  /** Default: `abroad`. */
  keys?: string | undefined;
  powers?: readonly string[] | undefined;
  /** At which moment the places are looked at. Default: `now`. */
  at?: string | undefined;
  /** The words of the message on its way. Every other text says its own id. Default: `in-flight`. */
  text?: string | undefined;
  /** The same seed gives the same bytes. Default: `1`. */
  seed?: string | undefined;
}

/** Thrown for a mode, placement, power or moment that does not exist. The message names those that do. */
export class LabError extends Error {}

function oneOf<T extends string>(what: string, known: readonly T[], typed: string): T {
  const found = known.find((one) => one === typed);
  if (!found) throw new LabError(`There is no ${what} "${typed}". There is: ${known.join(', ')}.`);
  return found;
}

const MOMENT_NAMES = Object.keys(MOMENTS) as (keyof typeof MOMENTS)[];

/** Carries the request out. Throws a {@link LabError} when it asks for something that does not exist. */
export function runLab(request: LabRequest): EvidenceReport {
  const mode = oneOf('mode', MODE_IDS, request.mode);
  const placement = {
    data: oneOf('placement of data', DATA_PLACEMENTS, request.data ?? 'in-country'),
    keys: oneOf('placement of keys', KEY_PLACEMENTS, request.keys ?? 'abroad'),
  };
  const powers = (request.powers ?? []).map((power) => oneOf('power', POWERS, power));
  const at = MOMENTS[oneOf('moment', MOMENT_NAMES, request.at ?? 'now')];
  const seed = request.seed ?? '1';
  const realisation = realise(seededRandom(seed), request.text === undefined ? {} : { 'in-flight': request.text }, ALL);
  return reportOf([{ mode, placement, powers, at, seed, ...openCase(MODES[mode], placement, powers) }], realisation);
}
