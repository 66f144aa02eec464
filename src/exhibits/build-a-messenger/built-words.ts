import { build, BUILT_ID, CHOICES, OPTIONS, PRESET_IDS, choicesLike, type Choices } from '../../model/build/index.ts';
import type { Narration, Placement } from '../../model/index.ts';
import type { ModelWords } from '../kit/needs.ts';
import type { ON_PAGES, WordsAsked } from './words.ts';

/** A mode by name. */
type ModeName = ModelWords['modes'][keyof ModelWords['modes']];

/** The words of a built messenger: as those that were asked for, but for what its modes are called. */
export type ExhibitWords = Omit<WordsAsked, 'model'> & {
  /** The names of the real modes from which one may start. */
  realModes: WordsAsked['model']['modes'];
  model: Omit<WordsAsked['model'], 'modes'> & { modes: Readonly<Record<string, ModeName>> };
};

/** Those of a page: it has what a frame does without. */
export type PageWords = ExhibitWords & Required<Pick<ExhibitWords, (typeof ON_PAGES)[number]>>;

/** @param built what a built messenger is called */
export function builtWords<W extends WordsAsked>(words: W, built: ModeName) {
  const modes: Readonly<Record<string, ModeName>> = { [BUILT_ID]: built };
  return { ...words, realModes: words.model.modes, model: { ...words.model, modes } };
}

/** Every real messenger, and all that one choice makes of two of them: what built ones are made of turns up in these. */
const builds = (): Choices[] => [
  ...PRESET_IDS.map(choicesLike),
  ...(['telegram-cloud', 'whatsapp-direct'] as const).flatMap((from) =>
    CHOICES.flatMap((choice) => OPTIONS[choice].map((option) => ({ ...choicesLike(from), [choice]: option }))),
  ),
];

/** With the key whole, and in halves. */
const WHERE: readonly Placement[] = [
  { data: 'in-country', keys: 'abroad' },
  { data: 'both', keys: 'split' },
];

let narrations: readonly Narration[] | undefined;

/** Runs in which everything turns up that a reason can name, of whatever is built. */
export const builtRuns = (): readonly Narration[] =>
  (narrations ??= [...new Set(builds().map(build))].flatMap(({ narrate, attacks }) =>
    [narrate, ...Object.values(attacks)].flatMap((run) => WHERE.flatMap((placement) => run(placement) ?? [])),
  ));
