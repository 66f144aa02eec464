import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { CHOICES, type Choice } from '../../model/build/index.ts';
import type { Item, Power, Verdict } from '../../model/index.ts';
import { because, type Reason } from '../kit/because.ts';
import type { ExhibitWords, PageWords } from './built-words.ts';
import { situationIn } from '../kit/situation.ts';
import { timingTells, withWord } from '../kit/word.ts';
import { listOf } from '../kit/words.ts';
import { params, type State } from './params.ts';
import { changedSince, differing, modeOf, openTo, type Cell } from './view.ts';

export type { ExhibitWords };

/** The name of an option, such as “the phones”. */
export function optionName(words: ExhibitWords, state: State, choice: Choice): string {
  const options: Record<string, string> = words.options[choice];
  return options[state[choice]] ?? state[choice];
}

/** What this situation is: the scenario's caption, or the state in a sentence. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  return fill(words.describe.own, situationIn(words, state));
}

/** In how many choices this differs from the real mode that it started from, and in which. */
export function difference(words: ExhibitWords, state: State): string {
  const choices = differing(state);
  const mode = words.realModes[state.from].name;
  const { differs } = words;
  if (choices.length === 0) return fill(differs.none, { mode });
  const named = choices.map((choice) => chosen(words, state, choice));
  const count = numeral(words.lang, choices.length);
  return fill(choices.length === 1 ? differs.one : differs.more, { mode, count, choices: listOf(words.lang, named) });
}

const chosen = (words: ExhibitWords, state: State, choice: Choice): string =>
  fill(words.differs.chosen, { question: words.asked[choice], option: optionName(words, state, choice) });

/** What the last change did, for the live announcement. */
export function announcement(
  words: ExhibitWords,
  state: State,
  before: State,
  cells: readonly Cell[],
  was: readonly Cell[],
): string {
  const changed = changedSince(was, cells);
  const choices = CHOICES.filter((one) => state[one] !== before[one]).map((one) => chosen(words, state, one));
  const choice = choices.length === 1 ? (choices[0] ?? '') : caption(words, state).replace(/[.。]$/, '');
  if (changed.size === 0) return fill(words.describe.unchanged, { choice });
  const rows = cells.flatMap(({ item, exposure }) => {
    const verdict = changed.get(item);
    return verdict ? [row(words, item, exposure.verdict, verdict)] : [];
  });
  return fill(words.describe.changed, { choice, count: numeral(words.lang, changed.size), rows: rows.join(' ') });
}

const row = ({ model, describe }: ExhibitWords, item: Item, verdict: Verdict, was: Verdict): string =>
  fill(describe.row, { item: model.items[item], verdict: model.verdicts[verdict], was: model.verdicts[was] });

/** The text alternative: every row in a sentence. */
export function alternative(words: ExhibitWords, state: State, cells: readonly Cell[]): string {
  const rows = cells.map(({ item, exposure }) =>
    fill(words.describe.cell, {
      item: words.model.items[item],
      verdict: withWord(words, words.model.verdicts[exposure.verdict], undefined, timingTells(exposure)),
    }),
  );
  return [difference(words, state), ...rows].join(' ');
}

/** Why a verdict is what it is. */
export const reasonsFor = (words: ExhibitWords, state: State, { wanted, exposure }: Cell): Reason[] =>
  wanted ? because(words, modeOf(state).id, wanted, exposure) : [{ text: words.why['not-in-mode'], facts: [] }];

/** The ways round that are told of every messenger, whatever the order. */
export const WAYS = [
  'seize-phone',
  'reach-backup',
  'run-server',
  'compel-operator',
  'change-client',
  'intercept-sms',
  'tap-network',
] as const satisfies Power[];

/** What each way round opens, where this messenger stands now. */
export function otherWays(words: PageWords, state: State): string[] {
  const { otherWays: say } = words;
  return WAYS.map((way) => {
    const open = openTo(state, way).map(({ item, attack }) =>
      attack ? fill(say.attacked, { item: words.things[item] }) : words.things[item],
    );
    const sentence = open.length > 0 ? say.opens : say.nothing;
    return fill(sentence, { way: say.ways[way], items: listOf(words.lang, open) });
  });
}
