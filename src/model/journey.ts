import { holdingsAt, type Event, type Narration, type Place } from './narration.ts';
import { carries, same, tuple, type Term } from './terms.ts';

/**
 * The way of one message: from the phone on which it is written, over lines and places, to Omid's phone, and on to a
 * backup where there is one.
 */

/** Every stop that a way can have, in order. No way has all. The place of a stop in this list is its number in an address. */
export const STOPS = [
  'sara-phone',
  'sara-line',
  'vpn',
  'vpn-line',
  'server',
  'disk',
  'omid-line',
  'omid-phone',
  'backup-line',
  'backup',
] as const;
export type StopId = (typeof STOPS)[number];

/** A stop: a place, or the line between two places. */
export type Stop = {
  id: StopId;
  /** What is there of the message: as it was stored, or as it came. Of a place: what it got, before it opens anything. */
  term: Term;
} & ({ kind: 'place'; place: Place; event: Event } | { kind: 'line'; from: Place; to: Place; event: Sent });
/** What crosses a line. */
export type Sent = Extract<Event, { kind: 'send' }>;

export interface Journey {
  /** The run up to the moment at which the message has come to its end. */
  narration: Narration;
  stops: readonly Stop[];
  /** The places that still have a copy, sealed or not, when the message has come to its end. */
  kept: ReadonlySet<string>;
}

const STOP_OF: Partial<Record<Place['kind'], StopId>> = {
  vpn: 'vpn',
  server: 'server',
  'phone-company': 'server',
  disk: 'disk',
  records: 'disk',
  'backup-host': 'backup',
};
const LINE_TO: Partial<Record<StopId, StopId>> = {
  vpn: 'sara-line',
  'omid-phone': 'omid-line',
  backup: 'backup-line',
};

/**
 * Follows `message` through a run. Of the places of one kind only the first is a stop.
 * @throws when the run has no such message
 */
export function journeyOf(narration: Narration, message: Term, route?: Term): Journey {
  const placeOf = (id: string): Place | undefined => narration.places.find((place) => place.id === id);
  const stopId = (place: Place): StopId | undefined =>
    place.kind === 'phone' ? STOPS.find((id) => id === place.id) : STOP_OF[place.kind];
  const stops: Stop[] = [];
  const been = new Set<StopId>();
  let last: Event | undefined;
  const add = (stop: Stop): void => {
    been.add(stop.id);
    stops.push(stop);
    last = stop.event;
  };

  for (const event of narration.events) {
    if (event.kind === 'erase' || !carries(event.term, message)) continue;
    if (event.kind === 'send') {
      const [from, to] = [placeOf(event.from), placeOf(event.to)];
      const [start, end] = [from && stopId(from), to && stopId(to)];
      if (!from || !to || !start || !end || !been.has(start) || been.has(end)) continue;
      // Sara's phone may keep a backup too. This way is the one over Omid's.
      if (end === 'backup' && start !== 'omid-phone') continue;
      const line = end === 'server' ? (start === 'vpn' ? 'vpn-line' : 'sara-line') : LINE_TO[end];
      if (!line) continue;
      add({ id: line, kind: 'line', from, to, term: event.term, event });
      add({ id: end, kind: 'place', place: to, term: event.term, event });
    } else {
      const place = placeOf(event.place);
      const id = place && stopId(place);
      // Every other place is a stop as soon as something comes to it.
      const begins = id === 'sara-phone' || (id === 'disk' && been.has('server'));
      if (!place || !id || been.has(id) || !begins) continue;
      add({ id, kind: 'place', place, term: withRoute(narration, event, route), event });
    }
  }
  if (!last) throw new Error('this run has no such message');
  const end = last.at;
  const holds = ({ id }: Place): boolean => holdingsAt(narration, id, end).some(({ term }) => carries(term, message));
  const events = narration.events.filter(({ at }) => at <= end);
  return {
    narration: { ...narration, events },
    stops,
    kept: new Set(narration.places.filter(holds).map(({ id }) => id)),
  };
}

/** What a place stores of the message, together with the envelope where that is stored beside it. */
function withRoute(narration: Narration, stored: Event, route: Term | undefined): Term {
  if (!route || stored.kind === 'send' || carries(stored.term, route)) return stored.term;
  const isBeside = (event: Event): boolean =>
    event.kind === 'store' && event.place === stored.place && event.at === stored.at && same(event.term, route);
  return narration.events.some(isBeside) ? tuple(route, stored.term) : stored.term;
}
