import {
  acrossTheBorder,
  BLOCKED,
  FILTER_FACT,
  placesOnTheWay,
  seenAt,
  seenOnLine,
  type End,
  type Fact,
  type PlaceKind,
  type Seen,
} from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import { MODES_HERE } from './modes.ts';
import { DATA, params, TUNNELS, type State } from './params.ts';
import { storedRows, type StoredRow } from './stored.ts';

/**
 * What crosses a line of the message. `attempt`: only the packet that would open the line. `nothing`: not even that, or, to a
 * disk, no copy that stays.
 */
export type Passes = 'readable' | 'sealed' | 'attempt' | 'nothing';

export interface Line {
  /** The ids of the places that it joins. */
  from: string;
  to: string;
  passes: Passes;
  /** What somebody sees who has only this line. To a disk there is none to be had. */
  seen: Seen | undefined;
  /** Whether it runs through the tunnel. */
  tunnel: boolean;
}

export interface Stop {
  /** The place's id in the model. */
  id: string;
  kind: PlaceKind;
  /** What whoever has this place sees, with the keys that it has. */
  seen: Seen;
  /** The line on which the message comes here; the first has none. */
  line: Line | undefined;
  /** The address for which the filter lets nothing through here. */
  stops: End | undefined;
}

/** One way: with or without tunnel. */
export interface Way {
  stops: readonly Stop[];
  arrives: boolean;
  /** What the run rests on, each once. */
  facts: readonly Fact[];
}

/** All that is drawn and tabled of a state. */
export interface View extends Way {
  /** Both ways, to compare. */
  both: Readonly<Record<State['tunnel'], Way>>;
  /** Each line that some way has, and each place but Sara's phone, in order. */
  lines: readonly (readonly [from: string, to: string])[];
  places: readonly (readonly [id: string, kind: PlaceKind])[];
  stored: readonly StoredRow[];
}

const ways = new Map<string, Way>();

/** One way, worked out once for each situation. All of it follows from what passes in the model's run. */
export function wayOf({ mode, tunnel, blocked, data }: State): Way {
  const key = [mode, tunnel, blocked, data].join();
  const known = ways.get(key);
  if (known) return known;

  const plain = modeOf(mode).narrate({ data, keys: data });
  const crossing = { tunnel: tunnel === 'with', blocked };
  const open = acrossTheBorder(plain, { ...crossing, blocked: 'nothing' });
  const run = acrossTheBorder(plain, crossing);
  const places = placesOnTheWay(open);
  const kindOf = new Map(open.places.map(({ id, kind }) => [id, kind]));
  const plainStops = places.map((id, index): Omit<Stop, 'stops'> => {
    const kind = kindOf.get(id) ?? 'server';
    const seen = seenAt(run, places, id);
    const from = places[index - 1];
    return { id, kind, seen, line: from === undefined ? undefined : lineOf(from, id, kind, seen) };
  });
  function lineOf(from: string, to: string, kind: PlaceKind, there: Seen): Line {
    const isStoring = kind === 'disk' || kind === 'records';
    const seen = seenOnLine(run, from, to);
    const { words, addresses } = isStoring ? there : seen;
    const passes = words === 'absent' ? (addresses.length > 0 ? 'attempt' : 'nothing') : words;
    const tunnel = crossing.tunnel && seen.addresses.includes('sara') && seen.addresses.includes('vpn');
    return { from, to, passes, seen: isStoring ? undefined : seen, tunnel };
  }

  const server = plainStops.find(({ kind }) => kind === 'server' || kind === 'phone-company');
  const arrives = server !== undefined && server.seen.words !== 'absent';
  const stops = plainStops.map((stop, index): Stop => {
    const next = plainStops[index + 1];
    const isEnd = stop.line !== undefined && stop.line.passes !== 'nothing' && next?.line?.passes === 'nothing';
    return { ...stop, stops: !arrives && isEnd ? stop.seen.addresses.at(-1) : undefined };
  });
  const facts = [...new Set(run.events.map(({ fact }) => fact))];
  const way = { stops, arrives, facts: places.includes('filter') ? [...facts, FILTER_FACT] : facts };
  ways.set(key, way);
  return way;
}

export function viewOf(state: State): View {
  const both = { without: wayOf({ ...state, tunnel: 'without' }), with: wayOf({ ...state, tunnel: 'with' }) };
  const unique = <T extends readonly unknown[]>(all: readonly T[]): T[] => [
    ...new Map(all.map((one) => [one.join(' '), one])).values(),
  ];
  // The way through the tunnel passes every place that the other passes.
  const stops = TUNNELS.toReversed().flatMap((tunnel) => both[tunnel].stops);
  return {
    ...both[state.tunnel],
    both,
    lines: unique(stops.flatMap(({ line }) => (line?.seen ? [[line.from, line.to] as const] : []))),
    places: unique(stops.filter(({ line }) => line).map(({ id, kind }) => [id, kind] as const)),
    stored: storedRows(state),
  };
}

/** Whether it goes over the internet at all: only there are a filter of addresses, and tunnels. */
export const isOnline = ({ stops }: Way): boolean => stops.some(({ kind }) => kind === 'filter');

/** Whether nothing at all comes by there. */
export const isNothing = ({ seen: { addresses, route, words } }: { seen: Seen }): boolean =>
  addresses.length === 0 && route === 'absent' && words === 'absent';

/** What is asked of who looks on. `app`: that Sara uses this service. `vpn`: that she uses a VPN, but not for what. */
export const ASKED = ['app', 'vpn', 'whom', 'words'] as const;
export type Asked = (typeof ASKED)[number];

/** The kinds of places that see a thing. That a service knows its own users is no finding, so it is not named for `app`. */
export function kindsThatSee({ stops }: Way, asked: Asked): PlaceKind[] {
  const isIn = ({ kind, seen: { addresses, route, words } }: Stop): boolean => {
    const sees = (end: End): boolean => addresses.includes(end);
    switch (asked) {
      case 'app':
        return kind !== 'server' && sees('sara') && sees('service');
      case 'vpn':
        return sees('sara') && sees('vpn') && !sees('service');
      case 'whom':
        return route === 'readable';
      case 'words':
        return words === 'readable';
    }
  };
  return [...new Set(stops.filter((stop) => stop.kind !== 'phone' && isIn(stop)).map(({ kind }) => kind))];
}

/** Works out, step by step, what the controls can ask for next: the first answer of a way takes longest. */
export function* preparation(): Generator<void> {
  for (const mode of MODES_HERE.leading)
    for (const data of DATA) {
      for (const tunnel of TUNNELS)
        for (const blocked of BLOCKED) {
          wayOf({ ...params.defaults, mode, data, tunnel, blocked });
          yield;
        }
      storedRows({ mode, data });
      yield;
    }
}
