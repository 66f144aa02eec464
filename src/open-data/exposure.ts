import {
  DATA_PLACEMENTS,
  exposureIn,
  ITEMS,
  KEY_PLACEMENTS,
  MODES,
  POWERS,
  worldsOf,
  type Exposure,
  type Item,
  type ModeId,
  type Placement,
  type Power,
  type Verdict,
} from '../model/index.ts';
import { because, type ReasonWords } from '../exhibits/kit/because.ts';
import { reasonWords } from '../exhibits/words.ts';
import { LANGUAGES, ORIGINAL } from '../language/languages.ts';
import type { Words } from '../exhibits/kit/words.ts';

/** One answer of the model: what a set of powers yields of one item, in one mode, under one placement. */
export interface ExposureRow extends Placement {
  mode: ModeId;
  powers: readonly Power[];
  item: Item;
  verdict: Verdict;
  /** Of an attack: what could show it. `codes-differ`, or the traces of the run. */
  detectable: readonly string[];
  /** The derivation in sentences, or the keys that are missing, or why there is no copy. */
  because: string;
  /** The sources of the facts that the reasons rest on: ids in the list of sources. */
  sources: readonly string[];
}

/** Every single power and every pair of powers, each in the order of `POWERS`. */
export const POWER_SETS: readonly (readonly Power[])[] = [
  ...POWERS.map((power) => [power]),
  ...POWERS.flatMap((one, index) => POWERS.slice(index + 1).map((other) => [one, other])),
];

/** Every placement of data and keys. */
export const PLACEMENTS: readonly Placement[] = DATA_PLACEMENTS.flatMap((data) =>
  KEY_PLACEMENTS.map((keys) => ({ data, keys })),
);

type AllWords = Words & ReasonWords;

/** A row without its reason, and what tells the reason in a language. */
interface Case {
  row: Omit<ExposureRow, 'because' | 'sources'>;
  tell(words: AllWords): SharedReason;
}

/** All cases: every mode, placement, set of powers and item. */
function* allCases(): Generator<Case> {
  for (const mode of Object.values(MODES))
    for (const placement of PLACEMENTS)
      for (const powers of POWER_SETS) {
        const worlds = worldsOf(mode, placement, powers);
        const items = worlds[0]?.narration.items ?? {};
        for (const item of ITEMS) {
          const exposure = exposureIn(worlds, item);
          const wanted = items[item];
          const { verdict } = exposure;
          yield {
            row: { mode: mode.id, ...placement, powers, item, verdict, detectable: detectableIn(exposure) },
            tell(words) {
              const reasons = wanted
                ? because(words, mode.id, wanted, exposure)
                : [{ text: words.why['not-in-mode'], facts: [] }];
              return {
                because: reasons.map(({ text }) => text).join(' '),
                sources: [...new Set(reasons.flatMap(({ facts }) => facts.flatMap(({ sources }) => sources)))],
              };
            },
          };
        }
      }
}

/** All rows, each with its reason. */
export function* exposureRows(words: AllWords): Generator<ExposureRow> {
  for (const { row, tell } of allCases()) yield { ...row, ...tell(words) };
}

/** A reason as many rows have it: its sentences, and what they rest on. */
export type SharedReason = Pick<ExposureRow, 'because' | 'sources'>;
/** The same in further languages, by their codes. */
interface ToldReason extends SharedReason {
  in: Readonly<Record<string, string>>;
}
/** A row that names its reason by its place in the list of reasons. */
export type RowWithReason = Omit<ExposureRow, keyof SharedReason> & { reason: number };

/**
 * The same rows with each reason told once: far fewer are different than there are rows, and they are most of the bytes.
 *
 * @param words in whose language the reasons are told
 * @param further the same words in further languages, by their codes
 */
export function exposureTable(
  words: AllWords,
  further: Readonly<Record<string, AllWords>> = {},
): { rows: RowWithReason[]; reasons: ToldReason[] } {
  const places = new Map<string, number>();
  const reasons: ToldReason[] = [];
  const rows = [...allCases()].map(({ row, tell }) => {
    const told = tell(words);
    const key = JSON.stringify([told.because, told.sources]);
    const reason = places.get(key) ?? reasons.push({ ...told, in: inFurther(tell, further) }) - 1;
    places.set(key, reason);
    return { ...row, reason };
  });
  return { rows, reasons };
}

const inFurther = (tell: Case['tell'], further: Readonly<Record<string, AllWords>>): Record<string, string> =>
  Object.fromEntries(Object.entries(further).map(([code, words]) => [code, tell(words).because]));

/** The languages that reasons are published in besides the original. */
export const FURTHER = LANGUAGES.filter((lang) => lang !== ORIGINAL);

/** The table as it is published: with its reasons in every language. */
export const publishedTable = (): ReturnType<typeof exposureTable> =>
  exposureTable(reasonWords(ORIGINAL), Object.fromEntries(FURTHER.map((lang) => [lang, reasonWords(lang)])));

/** The columns of a row, in order. */
export const COLUMNS = ['mode', 'data', 'keys', 'powers', 'item', 'verdict', 'detectable', 'reason'] as const;

function detectableIn(exposure: Exposure): string[] {
  if (exposure.verdict !== 'readable-by-attack') return [];
  const { codesDiffer, traces } = exposure.detectable;
  return [...(codesDiffer ? ['codes-differ'] : []), ...traces];
}
