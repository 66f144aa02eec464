import { write, type Name, type Term } from './terms.ts';

/**
 * A narration: who makes, sends, stores and erases which term, where, and when. A mode of messaging *is* its
 * narration; everything that the site says of the mode follows from it.
 */

/**
 * How well a fact is known. `documented`: the operator's own documents say so. `analysed`: researchers outside the
 * company looked. `reported`: the press or a relay says so. `assumed`: nobody has said quite this; we had to decide, and name what
 * we went by. `chosen`: a turn of the story that is told, or of a messenger that somebody builds; no source could settle it.
 */
export type Grade = 'documented' | 'analysed' | 'reported' | 'assumed' | 'chosen';

/** Where a fact built into a narration comes from: ids in `content/sources`, and how well it is known. */
export interface Fact {
  /** A key into the message catalogues: the fact in one sentence. */
  id: string;
  sources: readonly string[];
  grade: Grade;
}

/** The moments of every narration. The authority acts at `now`: what is delivered before, on the way, and still to come. */
export const MOMENTS = { setUp: 0, delivered: 1, onTheWay: 2, now: 3, arrival: 4, future: 5 } as const;

/** Where a place stands: on the authority's side of the border, or not. */
export type Side = 'in-country' | 'abroad';

export type PlaceKind =
  | 'phone'
  | 'server'
  | 'disk'
  | 'key-store'
  | 'phone-company'
  | 'records'
  | 'backup-host'
  | 'vpn'
  | 'adversary'
  // What carries a packet on its way abroad: see `./filter.ts`.
  | 'provider'
  | 'filter'
  | 'border';

/** Somewhere that terms can be. */
export interface Place {
  id: string;
  kind: PlaceKind;
  side: Side;
}

/** One event. `wire` says what kind of line a sent term crosses; the line runs between the two places. */
export type Event = { at: number; fact: Fact } & (
  | { kind: 'make'; place: string; term: Term }
  | { kind: 'store'; place: string; term: Term }
  | { kind: 'erase'; place: string; term: Term; within?: Within }
  | { kind: 'send'; from: string; to: string; wire: 'internet' | 'sms'; term: Term }
);

/** How long after the moment of an erasure the term may still be there, where that is known: a moment has no length. */
export interface Within {
  days: number;
  fact: Fact;
}

/** What a run rests on: its events, and what can be done in somebody's name. */
export const factsOf = ({ events, voices = [] }: Pick<Narration, 'events' | 'voices'>): Fact[] => [
  ...events.flatMap((event) =>
    event.kind === 'erase' && event.within ? [event.fact, event.within.fact] : [event.fact],
  ),
  ...voices.flatMap(({ deletesForAll }) => deletesForAll ?? []),
];

/** What may be exposed. */
export const ITEMS = [
  'stored-text',
  'stored-media',
  'in-flight',
  'future-text',
  'who-talks-to-whom',
  'group-members',
  'contacts',
  'phone-number',
  'ip-address',
] as const;
export type Item = (typeof ITEMS)[number];

/** The security code each phone shows for this chat: two terms that are the same as long as nobody stands between. */
export interface SecurityCodes {
  /** WhatsApp and Signal show digits, made of both identity keys; Telegram a picture, made of the key of the chat. */
  shownAs: 'digits' | 'picture';
  sara: Term;
  omid: Term;
}

/**
 * How something is said in Omid's name: what has to be handed in, and who decides by opening it whether it comes from him. It
 * stands with each run, because who has taken his account over speaks with keys of that run.
 */
export interface Voice {
  /** The place that speaks: Omid's phone, or what has taken its place. */
  from: string;
  /** Who opens it, and believes what opens: the service's server, or Sara's phone. */
  checkedBy: string;
  /** What is handed in, around the forged words. */
  term: Term;
  /** What is drawn for it, and what anybody is told who asks the directory. */
  given: readonly Term[];
  /** What a phone shows besides. */
  shows: readonly Trace[];
  /** Set where what is taken away in his name is taken away from everybody: on what that rests. */
  deletesForAll?: Fact;
}

/** A whole run of one mode. */
export interface Narration {
  places: readonly Place[];
  events: readonly Event[];
  /** The term that each item is. An item that this mode does not have is missing. */
  items: Partial<Record<Item, Term>>;
  /** The phones' security codes, in modes that have them. */
  codes?: SecurityCodes;
  /**
   * How somebody attacks in this run: the key of its words, such as `false-key`. Those that several modes share stand in
   * the exhibits' words for reasons, a mode's own in its words.
   */
  way?: string;
  /** What in this run could tell a user that something is wrong, besides the codes. */
  traces: readonly Trace[];
  /** How something is said in Omid's name in this run: see `./changes`. */
  voices?: readonly Voice[];
  /** What a server asked of somebody in this run and did not get, so that the run goes no further for him. */
  demand?: Term;
}

/**
 * A sign of an attack: a false key in a public log of keys, a new device in the account's list, a message to the account's other devices, a notice of a changed key (`key-notice`: where it is switched on),
 * a phone logged out, a notice of a new member; of a changed app, that somebody else than the company has signed it, or that
 * what is built from the published source is another app.
 */
export type Trace =
  | 'device-list'
  | 'login-notice'
  | 'key-notice'
  | 'key-changed'
  | 'logged-out'
  | 'member-notice'
  | 'key-log'
  | 'other-signature'
  | 'other-build';

/** Something that a place has or had, or that crossed a wire: the term, and the event that put it there. */
export interface Holding {
  place: string;
  event: Event;
  /** Set when the term was caught on the wire between `place` and this other place. */
  wireTo?: string;
}

/** A holding with its term. */
export interface HeldTerm {
  term: Term;
  holding: Holding;
}

/** What a place holds just after the moment `at`: made or stored by then, and not erased by then. */
export function holdingsAt(narration: Narration, place: string, at: number): HeldTerm[] {
  const held = new Map<string, HeldTerm>();
  for (const event of narration.events) {
    if (event.at > at || event.kind === 'send' || event.place !== place) continue;
    const key = write(event.term);
    if (event.kind === 'erase') held.delete(key);
    else held.set(key, { term: event.term, holding: { place, event } });
  }
  return [...held.values()];
}

/** All that passes through a place from the moment `at` on: received, sent, made or stored there, even if erased again. */
export function passingFrom(narration: Narration, place: string, at: number): HeldTerm[] {
  return narration.events.flatMap((event): HeldTerm[] => {
    if (event.at < at || event.kind === 'erase') return [];
    if (event.kind !== 'send') return event.place === place ? [{ term: event.term, holding: { place, event } }] : [];
    return event.to === place || event.from === place ? [{ term: event.term, holding: { place, event } }] : [];
  });
}

/** Collects events with less repetition. Every event carries the fact that it rests on. */
export class Narrator {
  readonly #said: Event[];
  /** @param told what has been said already, where a run is told on */
  constructor(told: readonly Event[] = []) {
    this.#said = [...told];
  }
  /** What was said, in order of time; within one moment, in the order in which it was said. */
  get events(): Event[] {
    return this.#said.toSorted((a, b) => a.at - b.at);
  }
  /** Makes a secret at a place. */
  make<T extends Term>(at: number, place: string, term: T, fact: Fact): T {
    this.#said.push({ kind: 'make', at, place, term, fact });
    return term;
  }
  store(at: number, place: string, term: Term, fact: Fact): void {
    this.#said.push({ kind: 'store', at, place, term, fact });
  }
  erase(at: number, place: string, term: Term, fact: Fact, within?: Within): void {
    this.#said.push({ kind: 'erase', at, place, term, fact, ...(within && { within }) });
  }
  send(at: number, from: string, to: string, term: Term, fact: Fact, wire: 'internet' | 'sms' = 'internet'): void {
    this.#said.push({ kind: 'send', at, from, to, wire, term, fact });
  }
}

/** Every private name that a narration draws at random, for the cipher to draw and the tests to count. */
export const namesMade = (narration: Narration): Name[] =>
  narration.events.flatMap((event) => (event.kind === 'make' && event.term.kind === 'name' ? [event.term] : []));
