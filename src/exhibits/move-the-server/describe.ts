import { fill } from '../../language/fill.ts';
import { CHAT, ITEMS, MODE_TRAITS, type Item, type ModeId, type Verdict, type Word } from '../../model/index.ts';
import { situationIn } from '../kit/situation.ts';
import { withWord } from '../kit/word.ts';
import { hasServiceKey, sentence } from '../kit/words.ts';
import { params, type State } from './params.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** Verdicts of each mode, for the items that it has. */
export type Verdicts = Partial<Record<ModeId, Partial<Record<Item, Verdict>>>>;

/** The items that the exhibit speaks of. A photo shares the fate of the delivered message, so it has no row of its own. */
const SHOWN = ITEMS.filter((item) => item !== 'stored-media');

/** The items that the dossier lists: those that at least one of the modes has. */
export const itemsOf = (verdicts: Verdicts): Item[] =>
  SHOWN.filter((item) => Object.values(verdicts).some((ofMode) => ofMode[item] !== undefined));

/** The sentence on who holds a mode's key, and so on what can be moved in its lane. */
export function note(words: ExhibitWords, state: State, mode: ModeId): string {
  const { service } = words.model.modes[mode];
  const { movable } = MODE_TRAITS[mode];
  if (hasServiceKey(mode)) return fill(words.note.server[movable ? state.keys : 'in-country'], { service });
  return movable ? words.note.ends : words.note.none;
}

/** What this situation is: the scenario's caption, or the state in a sentence. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  return scenario ? words.scenarios[scenario].caption : situation(words, state);
}

/** Where data and keys stand and what the authority does, in a sentence. */
export const situation = (words: ExhibitWords, state: State): string =>
  fill(words.describe.situation, situationIn(words, state));

/**
 * The text alternative: the situation, then each lane's verdicts in sentences.
 *
 * @param wordOf whose word a verdict takes, if anybody's
 */
export function alternative(
  words: ExhibitWords,
  state: State,
  verdicts: Verdicts,
  wordOf: (mode: ModeId, item: Item) => Word | undefined,
): string {
  const lanes = state.modes.map((mode) =>
    fill(words.describe.lane, {
      mode: words.model.modes[mode].name,
      verdicts: verdictsOf(words, verdicts[mode], (item) => wordOf(mode, item)),
    }),
  );
  return [caption(words, state), ...lanes].join(' ');
}

function verdictsOf(
  words: ExhibitWords,
  ofMode: Verdicts[ModeId] = {},
  wordOf: (item: Item) => Word | undefined,
): string {
  const { model, describe } = words;
  return SHOWN.flatMap((item) => {
    const verdict = ofMode[item];
    return verdict
      ? [
          fill(describe.verdict, {
            item: model.items[item],
            verdict: withWord(words, lower(model.verdicts[verdict]), wordOf(item)),
          }),
        ]
      : [];
  }).join(' ');
}

/** What a change did, for the live announcement: the new situation and only the verdicts that are not as they were. */
export function announcement(words: ExhibitWords, state: State, before: Verdicts, after: Verdicts): string {
  const { model, describe } = words;
  const changes = state.modes.flatMap((mode) =>
    SHOWN.flatMap((item) => {
      const verdict = after[mode]?.[item];
      if (!verdict || !before[mode] || before[mode][item] === verdict) return [];
      return [
        fill(describe.changed, {
          mode: model.modes[mode].name,
          item: lower(model.items[item]),
          verdict: lower(model.verdicts[verdict]),
        }),
      ];
    }),
  );
  return [caption(words, state), ...(changes.length > 0 ? changes.map(sentence) : [describe.unchanged])].join(' ');
}

const lower = (phrase: string): string =>
  phrase.startsWith('Omid') ? phrase : phrase.charAt(0).toLocaleLowerCase() + phrase.slice(1);

/**
 * The words of the chat, by text id: the reader's message, once as delivered and once as on its way. Each message carries its time, so that no two texts are the same bytes even if
 * they say the same.
 */
export function textsOf({ samples, emptyMessage }: ExhibitWords, message: string): Record<string, string> {
  const own = message.trim() === '' ? emptyMessage : message;
  return {
    [CHAT.delivered.id]: stamped('20:58', own),
    [CHAT.media.id]: stamped('20:59', samples.media),
    [CHAT.onTheWay.id]: stamped('21:14', own),
    [CHAT.future.id]: stamped('23:40', samples.future),
    [CHAT.route.id]: samples.route,
    [CHAT.contacts.id]: samples.contacts,
    [CHAT.contactNumbers.id]: samples.contactNumbers,
    [CHAT.number.id]: samples.number,
    [CHAT.address.id]: samples.address,
  };
}

const STAMP = '\u2002';
const stamped = (time: string, words: string): string => `${time}${STAMP}${words}`;

/** Takes a decrypted text apart again into its time, if it has one, and its words. */
export function unstamp(words: string): { time?: string; words: string } {
  const match = /^(\d\d:\d\d)\u2002([^]*)$/.exec(words);
  return match?.[1] ? { time: match[1], words: match[2] ?? '' } : { words };
}
