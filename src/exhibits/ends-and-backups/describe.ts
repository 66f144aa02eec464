import { fill } from '../../language/fill.ts';
import type { Verdict, Word } from '../../model/index.ts';
import { because, type Reason } from '../kit/because.ts';
import { withWord } from '../kit/word.ts';
import { listOf } from '../kit/words.ts';
import { params, type State } from './params.ts';
import { YIELDS, type Lane, type Mark, type Message } from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** What is shown: the scenario's caption, or the way and the precautions that bear on it. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  const { describe } = words;
  return [
    describe.ways[state.way],
    ...(state.way === 'login-code' ? [describe.password[state.password]] : []),
    ...(state.way === 'backup' ? [describe.sara[state.sara]] : []),
    ...(state.way === 'phone' ? [describe.timer[state.timer]] : []),
  ].join(' ');
}

/** What a lane yields, in a few words. */
export const yieldOf = (words: ExhibitWords, { yields }: Lane): string => words.yields[yields];

/** The signs by which the two could notice, in a few words; nothing where nothing was done. */
export function shows(words: ExhibitWords, { refused, attacked, yields, traces }: Lane): string {
  if (refused) return words.shows.refused;
  if (!attacked) return yields === 'nothing' ? '' : words.shows.none;
  if (traces.length === 0) return words.shows.none;
  return fill(words.shows.signs, {
    signs: listOf(
      words.lang,
      traces.map((trace) => words.shows.traces[trace]),
    ),
  });
}

/** Which modes yield what: one sentence for each kind of yield that there is. */
export function outcome(words: ExhibitWords, lanes: readonly Lane[]): string[] {
  return YIELDS.flatMap((kind) => {
    const modes = lanes.filter(({ yields }) => yields === kind).map(({ mode }) => words.model.modes[mode].name);
    return modes.length > 0 ? [fill(words.outcome[kind], { modes: listOf(words.lang, modes) })] : [];
  });
}

/** How the way works in this mode, where it is more than looking, and what stopped it. */
export function how(words: ExhibitWords, { attacked, refused }: Lane): Reason[] {
  if (refused) return [{ text: words.refused, facts: refused }];
  const text = attacked && words.attack[attacked];
  return text ? [{ text, facts: [] }] : [];
}

/** Why a message fares as it does. How the attack works is told once for the lane, and left out here. */
function reasonsOf(words: ExhibitWords, lane: Lane, { exposure, wanted }: Mark): Reason[] {
  if (!wanted) return [{ text: words.why['not-in-mode'], facts: [] }];
  const told = how(words, lane).map(({ text }) => text);
  return because(words, lane.mode, wanted, exposure).filter(({ text }) => !told.includes(text));
}

/** Messages of a lane that fare alike, and why. */
export interface Alike {
  items: Message[];
  verdict: Verdict;
  reasons: Reason[];
  word: Word | undefined;
}

/** The messages of a lane with their reasons, those that fare alike together. */
export function reasonsIn(words: ExhibitWords, lane: Lane): Alike[] {
  const groups = new Map<string, Alike>();
  for (const mark of lane.marks) {
    const { verdict } = mark.exposure;
    const reasons = reasonsOf(words, lane, mark);
    const called = [verdict, ...reasons.map(({ text }) => text)].join(' ');
    const group = groups.get(called) ?? { items: [], verdict, reasons, word: mark.word };
    group.items.push(mark.item);
    groups.set(called, group);
  }
  return [...groups.values()];
}

/** How the way works in this mode, in a sentence or two: for the guess. */
export const inShort = (words: ExhibitWords, lane: Lane): string =>
  how(words, lane)
    .map(({ text }) => text)
    .join(' ');

/** What the way yields besides messages; empty for nothing. */
export const besides = (words: ExhibitWords, lane: Lane): string =>
  lane.besides.length > 0
    ? fill(words.besides, {
        items: listOf(
          words.lang,
          lane.besides.map(({ item, word }) => withWord(words, words.besidesItems[item], word)),
        ),
      })
    : '';

/** A lane in sentences: what it yields, what shows it, and each message's verdict. */
export function laneSentence(words: ExhibitWords, lane: Lane): string {
  const verdicts = lane.marks.map(
    ({ item, exposure, wanted, word }) =>
      `${words.model.items[item]}: ${wanted ? withWord(words, words.model.verdicts[exposure.verdict], word) : words.noSuch}.`,
  );
  const head = `${words.model.modes[lane.mode].name}: ${words.yields[lane.yields]}.`;
  return [head, shows(words, lane), ...verdicts].filter((part) => part !== '').join(' ');
}

/** The text alternative: the situation, then each lane. */
export const alternative = (words: ExhibitWords, state: State, lanes: readonly Lane[]): string =>
  [caption(words, state), ...lanes.map((lane) => laneSentence(words, lane))].join(' ');

/** What a change did, for the live announcement: the chosen lane, or the situation and who yields what. */
export function announcement(words: ExhibitWords, state: State, before: State, lanes: readonly Lane[]): string {
  const { mode, ...rest } = state;
  const chosen = lanes.find((lane) => lane.mode === mode);
  const onlyMode = Object.entries(rest).every(([key, value]) => before[key as keyof State] === value);
  if (onlyMode && chosen) return [laneSentence(words, chosen), besides(words, chosen)].join(' ').trim();
  return [caption(words, state), ...outcome(words, lanes)].join(' ');
}
