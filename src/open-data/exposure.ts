import {
  DATA_PLACEMENTS,
  exposureIn,
  ITEMS,
  KEY_PLACEMENTS,
  MODES,
  POWERS,
  wordBehind,
  worldsOf,
  type Exposure,
  type Item,
  type Mode,
  type ModeId,
  type Placement,
  type Power,
  type Turn,
  type Verdict,
  type Word,
  type World,
} from '../model/index.ts';
import { turned } from '../model/protocols/turned.ts';
import { because, type ReasonWords } from '../exhibits/kit/because.ts';
import { reasonWords } from '../exhibits/words.ts';
import { LANGUAGES, ORIGINAL } from '../language/languages.ts';
import { timingTells } from '../exhibits/kit/word.ts';
import type { Words } from '../exhibits/kit/words.ts';

/** One answer of the model: what a set of powers yields of one item, in one mode, under one placement. */
export interface ExposureRow extends Placement {
  mode: ModeId;
  powers: readonly Power[];
  item: Item;
  verdict: Verdict;
  /** Of an attack: what could show it. `codes-differ`, or the traces of the run. */
  detectable: readonly string[];
  /** Of sealed bytes: whether it may be told from when and how much crosses the lines. */
  timing: boolean;
  /** Whose word the verdict takes: the `operator`'s, `ours` because nobody has said, or nobody's. */
  word: Word['whose'] | 'none';
  /** What is taken so, as what turns it round. `none` where nothing is. */
  turn: Turn | 'none';
  /** The verdict if that is not true. `none` where nothing is taken. */
  otherwise: Verdict | 'none';
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

/** Each made once: what follows from a mode's runs is remembered by the mode. */
const rounds = new Map<string, Mode>();
function turnedRound(mode: Mode, turn: Turn): Mode {
  const called = `${mode.id} ${turn}`;
  const round = rounds.get(called) ?? turned(mode, turn);
  rounds.set(called, round);
  return round;
}

/** All cases: every mode, placement, set of powers and item. */
function* allCases(): Generator<Case> {
  for (const mode of Object.values(MODES))
    for (const placement of PLACEMENTS)
      for (const powers of POWER_SETS) {
        const worlds = worldsOf(mode, placement, powers);
        const [plain] = worlds;
        const items = plain?.narration.items ?? {};
        const worldsTurned = (turn: Turn): World[] => worldsOf(turnedRound(mode, turn), placement, powers);
        for (const item of ITEMS) {
          const exposure = exposureIn(worlds, item);
          const wanted = items[item];
          const { verdict } = exposure;
          const word = plain && wanted && wordBehind(plain, exposure, wanted);
          yield {
            row: {
              mode: mode.id,
              ...placement,
              powers,
              item,
              verdict,
              detectable: detectableIn(exposure),
              timing: timingTells(exposure),
              word: word?.whose ?? 'none',
              turn: word?.turn ?? 'none',
              otherwise: word ? exposureIn(worldsTurned(word.turn), item).verdict : 'none',
            },
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
export const COLUMNS = [
  'mode',
  'data',
  'keys',
  'powers',
  'item',
  'verdict',
  'detectable',
  'timing',
  'word',
  'turn',
  'otherwise',
  'reason',
] as const;

function detectableIn(exposure: Exposure): string[] {
  if (exposure.verdict !== 'readable-by-attack') return [];
  const { codesDiffer, traces } = exposure.detectable;
  return [...(codesDiffer ? ['codes-differ'] : []), ...traces];
}
