import {
  CHAT,
  journeyOf,
  know,
  openersOf,
  reachOf,
  SARAS_ADDRESS,
  sightOf,
  standingAt,
  STOPS,
  tellsService,
  throughVpn,
  watchedBy,
  wayInto,
  wordBehind,
  type Exposure,
  type Journey,
  type Mode,
  type ModeId,
  type Narration,
  type Observer,
  type Stop,
  type StopId,
  type Telltale,
  type Term,
  type Word,
  type World,
} from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import type { State } from './params.ts';

/** What is asked of an observer, besides which service Sara uses. */
export const ASKED = { words: CHAT.delivered, route: CHAT.route, address: SARAS_ADDRESS } as const;
export type Asked = keyof typeof ASKED;

/**
 * What there is to be seen at a stop. `words`: the words lie open, or are opened there by whoever looks. `bytes`: only bytes.
 * `fog`: whoever looks has no access.
 */
export type Sees = 'words' | 'bytes' | 'fog';

export interface LaneStop {
  id: StopId;
  stop: Stop;
  sees: Sees;
  /** The keys with which whoever looks opens what is here, outermost first. */
  keys: readonly Term[];
  /** What whoever looks has: the observer; without one the place itself, and on a line nobody. */
  looks: World | undefined;
  /** The places that have the key of the innermost seal around the words; none where nothing seals them. */
  openers: readonly string[];
  /** Of a place: whether a copy still lies there at the end of the way. */
  kept: boolean;
}

/** One mode: its way, and what is to be seen of it. All derived from its narration. */
export interface Lane {
  mode: ModeId;
  journey: Journey;
  stops: readonly LaneStop[];
  /** Who looks. Absent when nothing is hidden. */
  observer?: Observer;
  /** What the observer has and what follows from it. Absent when nothing is hidden. */
  world?: World;
  /** What the observer gets. */
  gets?: Readonly<Record<Asked, Exposure>>;
  /** Whose word that takes, where it takes anybody's. */
  whose?: Readonly<Record<Asked, Word | undefined>>;
  /** How the observer can tell that Sara uses this service. Absent also when he cannot. */
  telltale?: Telltale | undefined;
}

/** Which of the exhibit's properties a lane depends on: not the stop that the message has come to. */
export type Situation = Pick<State, 'observer' | 'data' | 'vpn'>;

const lanes = new Map<string, Lane>();

/** Works a lane out, once for each situation. */
export function laneOf(mode: ModeId, situation: Situation): Lane {
  const key = [mode, situation.observer, situation.data, situation.vpn].join();
  const known = lanes.get(key);
  if (known) return known;
  const lane = workOut(mode, situation);
  lanes.set(key, lane);
  return lane;
}

/** The lanes of a state. */
export const lanesOf = (state: State): readonly Lane[] => state.modes.map((mode) => laneOf(mode, state));

const journeys = new Map<string, { journey: Journey; openers: readonly string[][] }>();

/** One run of a way of sending. */
function runOf(mode: Mode, { data, vpn }: Omit<Situation, 'observer'>): Narration {
  const plain = mode.narrate({ data, keys: 'abroad' });
  return vpn === 'with' ? throughVpn(plain) : plain;
}

/** What an observer gets of one thing in some other telling of a way of sending. */
export function sightIn(mode: Mode, situation: Situation, asked: Asked, observer: Observer) {
  const world = watchedBy(runOf(mode, situation), observer);
  return { world, exposure: sightOf(world, ASKED[asked]) };
}

function wayOf(mode: ModeId, { data, vpn }: Situation): { journey: Journey; openers: readonly string[][] } {
  const key = [mode, data, vpn].join();
  const known = journeys.get(key);
  if (known) return known;
  const journey = journeyOf(runOf(modeOf(mode), { data, vpn }), ASKED.words, CHAT.route);
  const openers = journey.stops.map(({ term }) => openersOf(journey.narration, term, ASKED.words));
  journeys.set(key, { journey, openers });
  return { journey, openers };
}

function workOut(mode: ModeId, situation: Situation): Lane {
  const { journey, openers } = wayOf(mode, situation);
  const observer = situation.observer === 'nobody' ? undefined : situation.observer;
  const world = observer && watchedBy(journey.narration, observer);
  const reach = observer && reachOf(journey.narration, observer);

  const reaches = (stop: Stop): boolean =>
    !reach || (stop.kind === 'place' ? reach.places.has(stop.place.id) : reach.line(stop.event));
  const stops = journey.stops.map((stop, index): LaneStop => {
    const common = {
      id: stop.id,
      stop,
      openers: openers[index] ?? [],
      kept: stop.kind === 'place' && journey.kept.has(stop.place.id),
    };
    if (!reaches(stop)) return { ...common, sees: 'fog', keys: [], looks: undefined };
    const looks = world ?? (stop.kind === 'place' ? standingAt(journey.narration, stop.place.id) : undefined);
    const { keys, open } = wayInto(looks?.knowledge, stop.term, ASKED.words);
    return { ...common, sees: open ? 'words' : 'bytes', keys, looks };
  });
  const gets = world && {
    words: sightOf(world, ASKED.words),
    route: sightOf(world, ASKED.route),
    address: sightOf(world, ASKED.address),
  };
  return {
    mode,
    journey,
    stops,
    ...(observer &&
      world &&
      gets && {
        observer,
        world,
        gets,
        whose: {
          words: wordBehind(world, gets.words, ASKED.words),
          route: wordBehind(world, gets.route, ASKED.route),
          address: wordBehind(world, gets.address, ASKED.address),
        },
        telltale: tellsService(world, observer),
      }),
  };
}
/** Where the message is: the stop of a lane at a hop, or the last before it. */
export const stopAt = ({ stops }: Lane, hop: number): LaneStop =>
  stops.findLast(({ id }) => STOPS.indexOf(id) <= hop) ?? (stops[0] as LaneStop);

/** The hops that some lane has a stop for, in order. */
export const hopsOf = (all: readonly Lane[]): number[] =>
  [...STOPS.keys()].filter((hop) => all.some(({ stops }) => stops.some(({ id }) => id === STOPS[hop])));

/** A lane's run as nobody sees it: what there is to report where no observer was chosen. */
export const unseen = ({ journey: { narration } }: Lane): World => ({ narration, held: [], knowledge: know([]) });
