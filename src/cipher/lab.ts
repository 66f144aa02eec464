import {
  DATA_PLACEMENTS,
  holdingsAt,
  ITEMS,
  KEY_PLACEMENTS,
  MODE_IDS,
  MOMENTS,
  POWERS,
  type Item,
  type Term,
  type Verdict,
  type World,
} from '../model/index.ts';
import { hex } from './bytes.ts';
import { openCase, type ShownCodes } from './evidence.ts';
import { show, shortName, type Part } from './parts.ts';
import { seededRandom } from './random.ts';
import { realise, type Realisation } from './realise.ts';

/**
 * One mode under the lens: every place with what it holds and every wire with what crossed it, as real bytes, each with
 * the term that it is. For checking this project with other tools: all keys are in the report.
 */

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

/** The bytes of one term. `hex` leaves out this project's own labels: of a protocol's message it is the message itself. */
export interface LabBytes {
  term: string;
  kind: string;
  hex: string;
  /** Named ranges of `hex`, counted in bytes. */
  parts: readonly Part[];
  /** Of a tuple: what stands in it. */
  contains?: LabBytes[];
  /**
   * Of a ciphertext: the key that it is under, and what is inside. There the body stands after five bytes, the wire
   * format's tag and length, where an app would have its own; in MTProto both are a TL `bytes`.
   */
  key?: LabBytes;
  body?: LabBytes;
}

/** What one run of the mode leaves and sends. */
export interface LabRun {
  /** The power that changed this run, or null when everybody kept to the protocol. */
  attack: string | null;
  places: { id: string; side: string; holds: LabBytes[] }[];
  wires: { at: string; from: string; to: string; wire: string; sent: LabBytes }[];
}

export interface LabReport {
  mode: string;
  placement: { data: string; keys: string };
  powers: readonly string[];
  at: string;
  seed: string;
  runs: LabRun[];
  /** What the powers yield: the model's verdict, the words that really came out of the bytes, and whether both tell the same. */
  verdicts: Partial<Record<Item, { verdict: Verdict; recovered?: string; agrees: boolean }>>;
  securityCodes: ShownCodes | null;
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
export function runLab(request: LabRequest): LabReport {
  const mode = oneOf('mode', MODE_IDS, request.mode);
  const placement = {
    data: oneOf('placement of data', DATA_PLACEMENTS, request.data ?? 'in-country'),
    keys: oneOf('placement of keys', KEY_PLACEMENTS, request.keys ?? 'abroad'),
  };
  const powers = (request.powers ?? []).map((power) => oneOf('power', POWERS, power));
  const at = oneOf('moment', MOMENT_NAMES, request.at ?? 'now');
  const seed = request.seed ?? '1';
  const realisation = realise(seededRandom(seed), request.text === undefined ? {} : { 'in-flight': request.text });

  const { worlds, examine } = openCase(mode, placement, powers);
  const found = examine(realisation);
  const verdicts: LabReport['verdicts'] = {};
  for (const item of ITEMS) {
    const one = found.items[item];
    if (!one) continue;
    const { exposure, recovered, agrees } = one;
    verdicts[item] = { verdict: exposure.verdict, ...(recovered !== undefined && { recovered }), agrees };
  }
  return {
    mode,
    placement,
    powers,
    at,
    seed,
    runs: worlds.map((world) => runOf(world, MOMENTS[at], realisation)),
    verdicts,
    securityCodes: found.securityCodes ?? null,
  };
}

function runOf({ narration, attack }: World, at: number, { bytes }: Realisation): LabRun {
  const momentOf = (time: number): string => MOMENT_NAMES.find((moment) => MOMENTS[moment] === time) ?? String(time);
  return {
    attack: attack ?? null,
    places: narration.places.map(({ id, side }) => ({
      id,
      side,
      holds: holdingsAt(narration, id, at).map(({ term }) => bytesOf(term, bytes)),
    })),
    wires: narration.events.flatMap((event) =>
      event.kind === 'send'
        ? [
            {
              at: momentOf(event.at),
              from: event.from,
              to: event.to,
              wire: event.wire,
              sent: bytesOf(event.term, bytes),
            },
          ]
        : [],
    ),
  };
}

function bytesOf(term: Term, bytes: Realisation['bytes']): LabBytes {
  const { kind, content, parts } = show(term, bytes(term));
  const inner = (one: Term): LabBytes => bytesOf(one, bytes);
  return {
    term: shortName(term),
    kind,
    hex: hex(content),
    parts,
    ...(term.kind === 'tuple' && { contains: term.parts.map(inner) }),
    ...(term.kind === 'seal' && { key: inner(term.key), body: inner(term.body) }),
  };
}
