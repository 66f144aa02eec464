import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { keyName, listOf } from '../kit/words.ts';
import { OF_2013, params, type App, type State } from './params.ts';
import { MESSAGE, type Owner, type Picture } from './picture.ts';
import { runsOf } from './runs.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** What this case is: the scenario's caption, or the choices in a sentence. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  const { app, server, compare, notice } = state;
  return fill(words.describe.own, {
    app: appOf(words, app).name,
    server: words.servers[server],
    compare: words.comparisons[compare],
    notice: words.notices[notice],
  });
}

/** What an app and its service are called. */
export const appOf = ({ of2013, model }: ExhibitWords, app: App): { name: string; service: string } =>
  app === OF_2013 ? of2013 : model.modes[app];

/** What a screen shows of the deceit, if anything: the key of a sentence in `outcome.seen`. All of it is derived. */
export function seenOf(state: State, picture: Picture): keyof ExhibitWords['outcome']['seen'] {
  const { codesDiffer } = picture;
  const between = picture.sara.other.owner === 'server' || picture.omid.other.owner === 'server';
  if (state.compare === 'after') return codesDiffer ? 'code' : between ? 'blind' : 'clean';
  if (noticeOf(state, picture) === 'shown') return 'notice';
  if (!between) return 'never';
  if (!codesDiffer) return 'blind';
  return state.compare === 'before' ? 'early' : 'nobody';
}

/** What Sara’s screen says of a changed key: the key of a sentence in `notice`. */
export function noticeOf(state: State, { traces, sara }: Picture): keyof ExhibitWords['notice'] {
  if (!runsOf(state.app).attacked.narration.traces.includes('key-notice')) return 'noneInApp';
  if (!traces.includes('key-notice') || sara.other.owner !== 'server') return 'unchanged';
  return state.notice === 'on' ? 'shown' : 'off';
}

/** What came of it: whether the message arrives, who reads it, and what shows. */
export function outcome(words: ExhibitWords, state: State, picture: Picture): string[] {
  const { outcome } = words;
  const read = picture.read !== undefined;
  const missing = picture.missing[0];
  return [
    picture.omid.has ? outcome.arrives : outcome.lost,
    read ? outcome.reads : fill(outcome.sealed, { missing: missing ? keyName(words, missing) : '' }),
    outcome.seen[seenOf(state, picture)],
  ];
}

/** Whose key it is, in words. */
export const ownerName = (words: ExhibitWords, owner: Owner): string => words.key.owners[owner];

/** The text alternative: the case, what each has, and what came of it. */
export function alternative(words: ExhibitWords, state: State, picture: Picture): string {
  const { key, who } = words;
  const phone = (whose: 'sara' | 'omid'): string =>
    fill(words.describe.phone, {
      phone: who[whose],
      own: ownerName(words, picture[whose].own.owner),
      other: ownerName(words, picture[whose].other.owner),
      as: key.as[whose === 'sara' ? 'omid' : 'sara'],
    });
  return [
    caption(words, state),
    `${appOf(words, state.app).name}.`,
    phone('sara'),
    phone('omid'),
    ...outcome(words, state, picture),
  ].join(' ');
}

/** What a change did, for the live announcement. */
export const announcement = (words: ExhibitWords, state: State, picture: Picture): string =>
  [caption(words, state), ...outcome(words, state, picture)].join(' ');

/**
 * Whether the task is done: the server reads, and the codes that were compared agree. Where both were tried and the codes
 * differ, why it cannot be: they agree only over the phones' own keys, and then the server lacks what the derivation lacks.
 */
export function broken(words: ExhibitWords, state: State, picture: Picture): { done: boolean; cannot?: string } {
  const tried = picture.read !== undefined && state.compare === 'after';
  if (!tried || !picture.codesDiffer) return { done: tried };
  const lacking = runsOf(state.app).honest.knowledge.missingKeys(MESSAGE)[0] ?? [];
  const missing = listOf(words.lang, [...new Set(lacking.map((key) => keyName(words, key)))]);
  return { done: false, cannot: fill(words.panel?.task.cannot ?? '', { app: appOf(words, state.app).name, missing }) };
}

/** What the server has of the message, in a sentence. */
export const serverSentence = (words: ExhibitWords, { read, sealed }: Picture): string =>
  read !== undefined
    ? words.server.reads
    : fill(words.server.sealed, { bytes: numeral(words.lang, sealed?.bytes ?? 0) });
