import { fill } from '../../language/fill.ts';
import type { PlaceKind, Seen } from '../../model/index.ts';
import { withWord } from '../kit/word.ts';
import { listOf, sentence } from '../kit/words.ts';
import { params, type State } from './params.ts';
import {
  ASKED,
  isNothing,
  isOnline,
  kindsThatSee,
  viewOf,
  wayOf,
  type Asked,
  type Line,
  type Stop,
  type View,
} from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** The kinds of places that have names here. */
type Named = keyof ExhibitWords['stops'];
const isNamed = (words: ExhibitWords, kind: PlaceKind): kind is Named => Object.hasOwn(words.stops, kind);

const serviceOf = (words: ExhibitWords, { mode }: Pick<State, 'mode'>): string => words.model.modes[mode].service;

/** What this situation is: the scenario's caption, or the switches. */
export function caption(words: ExhibitWords, state: State): string {
  if (!isOnline(wayOf(state))) return words.describe.sms;
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  const { tunnels, blocks, places } = words.controls;
  return fill(words.describe.own, {
    mode: words.model.modes[state.mode].name,
    tunnel: tunnels[state.tunnel],
    blocked: blocks[state.blocked],
    data: places[state.data],
  });
}

/** The short name of a place on the way. */
export function placeName(words: ExhibitWords, state: State, kind: PlaceKind, id = ''): string {
  const name = isNamed(words, kind) ? fill(words.stops[kind], { service: serviceOf(words, state) }) : kind;
  return id.endsWith('-again') ? fill(words.table.again, { name }) : name;
}

/** Who looks there, within a sentence. */
export const partyName = (words: ExhibitWords, state: State, kind: PlaceKind): string =>
  fill(words.parties[kind as keyof ExhibitWords['parties']] ?? kind, { service: serviceOf(words, state) });

const endName = (words: ExhibitWords, state: State, end: Seen['addresses'][number]): string =>
  fill(words.ends[end], { service: serviceOf(words, state) });

/** The addresses that can be read together off a packet, in the order of the way. */
export const addressesOf = (words: ExhibitWords, state: State, { addresses }: Seen): string =>
  addresses.length > 0 ? addresses.map((end) => endName(words, state, end)).join(words.arrow) : words.noAddress;

/** How one thing stands at a place, in a word or two. Of what is stored, that there is no copy. */
export const sightName = (
  { sights }: ExhibitWords,
  { kind, seen }: Pick<Stop, 'kind' | 'seen'>,
  of: 'route' | 'words',
) => (seen[of] === 'absent' && (kind === 'disk' || kind === 'records') ? sights.stored : sights[seen[of]]);

/** What crosses a line, as a sentence. */
export const passesSentence = (words: ExhibitWords, { passes, tunnel }: Line): string =>
  [words.passes[passes], ...(tunnel && passes !== 'nothing' ? [words.passes.tunnel] : [])].join(' ');

/** That the filter stops the message here, and for which address. */
export const stopsSentence = (words: ExhibitWords, state: State, { stops }: Stop): string =>
  stops ? fill(words.stopsHere, { end: endName(words, state, stops) }) : '';

/** Whether the message arrives, and if not, why. */
export function arrival(words: ExhibitWords, state: State, view: View): string {
  if (view.arrives) return words.found.arrives;
  const end = view.stops.find(({ stops }) => stops)?.stops;
  return fill(words.found.stopped, { end: end ? endName(words, state, end) : '' });
}

/** Who sees what: each thing in a few words, and who sees it. Of what never leaves the filter there is nothing to say. */
export function findings(words: ExhibitWords, state: State, view: View): { asked: Asked; what: string; who: string }[] {
  const { found } = words;
  const told = ASKED.filter((asked) => {
    if (asked === 'app') return isOnline(view);
    return asked === 'vpn' ? kindsThatSee(view, asked).length > 0 : view.arrives;
  });
  return told.map((asked) => {
    const names = kindsThatSee(view, asked).map((kind) => partyName(words, state, kind));
    const nobody = asked === 'words' ? found.onlyEnds : found.nobody;
    return {
      asked,
      what: fill(found[asked], { service: serviceOf(words, state) }),
      who: sentence(names.length > 0 ? listOf(words.lang, names) : nobody),
    };
  });
}

/** The same in sentences. */
const findingsSaid = (words: ExhibitWords, state: State, view: View): string[] => [
  arrival(words, state, view),
  ...findings(words, state, view).map(({ what, who }) => fill(words.found.pair, { what, who })),
];

/** Why a tunnel keeps from the service nothing that the service delivers by: each who still sees to whom Sara writes. */
export function servedSentence(words: ExhibitWords, state: State, view: View): string {
  if (!words.task) return '';
  const { cannot } = words.task;
  return view.stops
    .filter(({ kind, seen }) => kind !== 'phone' && seen.route === 'readable')
    .map(({ kind, seen }) =>
      fill(cannot, { who: sentence(partyName(words, state, kind)), addresses: addressesOf(words, state, seen) }),
    )
    .join(' ');
}

/** What the comparison of what is stored comes to. */
export function storedSentence(words: ExhibitWords, { stored }: View): string {
  if (stored.some((row) => row.without !== row.with)) return words.stored.differs;
  return stored.every((row) => row.with === 'absent') ? words.stored.outside : words.stored.same;
}

/** A cell of the table: what is seen, or that nothing passes. */
export function cellOf(words: ExhibitWords, state: State, at: Pick<Stop, 'kind' | 'seen'> | undefined): string {
  if (!at) return words.table.absent;
  if (isNothing(at)) return at.kind === 'disk' || at.kind === 'records' ? words.sights.stored : words.table.empty;
  return fill(words.table.cell, {
    addresses: addressesOf(words, state, at.seen),
    whom: sightName(words, at, 'route'),
    words: sightName(words, at, 'words'),
  });
}

/** The text alternative: the whole way, stop by stop, who sees what, and, unless that is asked, what is stored. */
export function alternative(words: ExhibitWords, state: State, view: View, asking = false): string {
  const stops = view.stops.map((stop) => {
    const seen = stop.line
      ? [`${cellOf(words, state, stop)}.`, stopsSentence(words, state, stop)].filter(Boolean).join(' ')
      : words.written;
    return fill(words.describe.stop, { stop: placeName(words, state, stop.kind, stop.id), seen });
  });
  if (asking) return [...stops, ...findingsSaid(words, state, view)].join(' ').trim();
  const stored = view.stored.map((row) =>
    fill(words.describe.stored, {
      item: words.model.items[row.item],
      without: withWord(words, words.model.verdicts[row.without], row.word),
      with: withWord(words, words.model.verdicts[row.with], row.word),
    }),
  );
  return [...stops, ...findingsSaid(words, state, view), ...stored, storedSentence(words, view)].join(' ').trim();
}

/** What a change did, for the live announcement. */
export function announcement(words: ExhibitWords, state: State): string {
  const view = viewOf(state);
  const told = state.look === 'disk' ? [storedSentence(words, view)] : findingsSaid(words, state, view);
  return [caption(words, state), ...told].join(' ');
}
