import { fill } from '../../language/fill.ts';
import { numeral } from '../../language/languages.ts';
import { CHAT, SARAS_ADDRESS, STOPS, VPN_ADDRESS, type StopId, type Term } from '../../model/index.ts';
import { withWord } from '../kit/word.ts';
import { keyName, listOf, placeName, sentence } from '../kit/words.ts';
import { ASKED, lanesOf, stopAt, type Asked, type Lane, type LaneStop } from './lanes.ts';
import type { Piece } from './pieces.ts';
import { params, type State } from './params.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** What this situation is. */
export const caption = (words: ExhibitWords, { observer }: State): string =>
  words.scenarios[observer === 'nobody' ? 'whole-way' : observer].caption;

/** A stop's short name. */
export function stopName(words: ExhibitWords, { mode }: Lane, { id, stop }: LaneStop): string {
  const own = stop.kind === 'place' && (stop.place.kind === 'phone-company' || stop.place.kind === 'records');
  const name = own ? words.stops[stop.place.kind as 'records'] : words.stops[id];
  return fill(name, { service: words.model.modes[mode].service });
}
/** The name of a kind of stop, where lanes differ. */
export const rowName = (words: ExhibitWords, id: StopId): string =>
  id === 'server' || id === 'disk' ? words.anyStop[id] : words.stops[id];

const namesOf = (words: ExhibitWords, { mode }: Lane, places: readonly string[]): string =>
  listOf(words.lang, [...new Set(places.map((id) => placeName(words, mode, id)))]);
const keysOf = (words: ExhibitWords, keys: readonly Term[]): string =>
  listOf(words.lang, [...new Set(keys.map((key) => keyName(words, key)))]);

/**
 * What is to be said of a stop: what lies there, who has the key, and with an observer what he can tell.
 *
 * @param asking whether it is being asked who has the key
 */
export function sentencesAt(words: ExhibitWords, lane: Lane, at: LaneStop, asking = false): string[] {
  const { tell, lens } = words;
  const { stop, sees, keys, openers } = at;
  const said: string[] = [];
  const say = (template: string, values: Record<string, string> = {}): void => {
    said.push(sentence(fill(template, values)));
  };
  const withKeys = { keys: keysOf(words, keys) };
  if (lane.observer) {
    const who = { observer: words.observers[lane.observer] };
    if (sees === 'fog') say(lens.fog, who);
    else if (sees === 'bytes') say(lens.bytes, who);
    else if (keys.length > 0) say(lens.opens, { ...who, ...withKeys });
    else say(lens.words, who);
  } else if (stop.kind === 'line') say(sees === 'words' ? tell.lineOpen : tell.lineClosed);
  else if (at.id === 'sara-phone') say(lane.stops[1]?.openers.length ? tell.written : tell.unsealed);
  else if (sees === 'words') say(keys.length > 0 ? tell.opened : tell.open, withKeys);
  else say(keys.length > 0 ? tell.unwrapped : tell.closed, withKeys);

  if (sees === 'bytes' && openers.length > 0 && !asking) say(tell.key, { places: namesOf(words, lane, openers) });
  if (lane.observer && sees !== 'fog' && stop.kind === 'line')
    say(lens.joins, {
      from: placeName(words, lane.mode, stop.from.id),
      to: placeName(words, lane.mode, stop.to.id),
    });
  if (sees !== 'fog' && at.id === 'disk') say(at.kept ? tell.kept : tell.deleted);
  return said;
}

/** What a piece of bytes is, in a few words. */
export function pieceName(words: ExhibitWords, { kind, text, key }: Piece): string {
  const { text: texts, kinds } = words.bytes;
  if (text !== undefined) return Object.hasOwn(texts, text) ? texts[text as keyof typeof texts] : texts.other;
  const name = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : kinds.other;
  return fill(name, { key: key ? keyName(words, key) : '' });
}
/** The name of a part of some format. A part that has no name here goes by the protocol's own. */
export function partName({ bytes: { parts } }: ExhibitWords, part: string): string {
  return Object.hasOwn(parts, part) ? parts[part as keyof typeof parts] : part;
}
export const bytesOf = (words: ExhibitWords, bytes: number): string =>
  fill(words.bytes.count, { n: numeral(words.lang, bytes) });

/** The text alternative: the situation, each way stop by stop, and what the observer gets; while it is asked, no further than the message. */
export function alternative(words: ExhibitWords, state: State, lanes: readonly Lane[], asking = false): string {
  const { describe, sees } = words;
  const said = lanes.map((lane) => {
    const here = stopAt(lane, state.hop);
    const stops = lane.stops
      .slice(0, asking ? lane.stops.indexOf(here) + 1 : undefined)
      .map((at) => fill(describe.stop, { stop: stopName(words, lane, at), sees: sees[at.sees] }));
    return fill(describe.lane, {
      mode: words.model.modes[lane.mode].name,
      stops: [...stops, getsOf(words, lane), ...presentOf(words, lane, state, asking)].filter(Boolean).join(' '),
    });
  });
  return [caption(words, state), ...said].join(' ');
}

const presentOf = (words: ExhibitWords, lane: Lane, { hop }: State, asking: boolean): string[] => {
  const at = stopAt(lane, hop);
  return [fill(words.describe.present, { stop: stopName(words, lane, at) }), ...sentencesAt(words, lane, at, asking)];
};

/** What an observer gets of each thing, in short sentences; nothing where nobody looks. */
function getsOf(words: ExhibitWords, lane: Lane): string {
  const { describe, gets, model } = words;
  const got = lane.gets;
  if (!got) return '';
  const rows = (Object.keys(ASKED) as Asked[]).map((asked) =>
    fill(describe.gets, {
      item: gets.rows[asked],
      verdict: withWord(words, model.verdicts[got[asked].verdict], lane.whose?.[asked]),
    }),
  );
  const telltale = fill(describe.gets, { item: gets.service, verdict: lane.telltale ? gets.visible : gets.hidden });
  return [...rows, telltale].join(' ');
}

/** What a change did, for the live announcement: where the message is now, or what these eyes get. */
export function announcement(words: ExhibitWords, state: State, before: State): string {
  const lanes = lanesOf(state);
  const onlyMoved = params.write({ ...state, hop: 0 }) === params.write({ ...before, hop: 0 });
  const of = (lane: Lane): string => {
    const at = stopAt(lane, state.hop);
    const present = [`${stopName(words, lane, at)}.`, ...sentencesAt(words, lane, at)].join(' ');
    return fill(words.describe.lane, {
      mode: words.model.modes[lane.mode].name,
      stops: onlyMoved ? present : [getsOf(words, lane), present].filter(Boolean).join(' '),
    });
  };
  return [...(onlyMoved ? [] : [caption(words, state)]), ...lanes.map(of)].join(' ');
}

/** The stops that some lane has, in order. */
export const stopsIn = (lanes: readonly Lane[]): StopId[] =>
  STOPS.filter((id) => lanes.some(({ stops }) => stops.some((stop) => stop.id === id)));

/** The words of each text on the way, by its id; `message` is the reader's own. */
export function textsOf({ samples, emptyMessage }: ExhibitWords, message: string): Record<string, string> {
  return {
    [CHAT.delivered.id]: message.trim() === '' ? emptyMessage : message,
    [CHAT.media.id]: samples.media,
    [CHAT.route.id]: samples.route,
    [CHAT.number.id]: samples.number,
    [CHAT.address.id]: samples.omidAddress,
    [SARAS_ADDRESS.id]: samples.saraAddress,
    [VPN_ADDRESS.id]: samples.vpnAddress,
  };
}
