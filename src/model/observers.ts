import { know, type Knowledge } from './deduction.ts';
import type { Exposure, MissingKey, World } from './exposure.ts';
import type { Sent } from './journey.ts';
import type { Event, HeldTerm, Holding, Narration, Place } from './narration.ts';
import { servicePlaces } from './powers.ts';
import { carries, contents, same, type Term } from './terms.ts';

/**
 * Observers: who looks on while one message goes its way. An observer breaks no rule and changes nothing; he sees what
 * is at the places and on the lines that he reaches, all the while, and keeps everything. (What a state can seize or
 * change at one moment is told by `./powers.ts`.)
 *
 * - `phone-company`: the company that carries Sara's line, to wherever it leads. Of a text message it is the service too.
 *   Omid's line may be another company's.
 * - `service`: whoever runs the messenger: its servers, disks and key stores, on both sides of the border.
 * - `disk`: whoever copies the disks of the service, again and again, and nothing else.
 * - `authority`: every line with an end inside the country, and every machine of the service's that stands inside.
 * - `backup-host`: the company with which chats are backed up.
 * - `vpn`: the provider of Sara's VPN, where she uses one: see `./vpn.ts`.
 */
export const OBSERVERS = ['phone-company', 'service', 'disk', 'authority', 'backup-host', 'vpn'] as const;
export type Observer = (typeof OBSERVERS)[number];

/** The places of a run that an observer reaches, and whether he reaches what crosses a line. */
export interface Reach {
  places: ReadonlySet<string>;
  line(sent: Pick<Sent, 'from' | 'to'>): boolean;
}

/** Kinds of places at which something passes, so that whoever has the place has what crosses its lines. */
const RUNNING: readonly Place['kind'][] = ['server', 'phone-company', 'backup-host', 'vpn'];

/** What an observer reaches in one run. */
export function reachOf({ places }: Narration, observer: Observer): Reach {
  const kindOf = new Map(places.map(({ id, kind }) => [id, kind]));
  const inside = new Set(places.flatMap(({ id, side }) => (side === 'in-country' ? [id] : [])));
  const his = new Set(places.flatMap((place) => (isHis(observer, place, places) ? [place.id] : [])));
  const running = new Set([...his].filter((id) => RUNNING.includes(kindOf.get(id) ?? 'phone')));
  return {
    places: his,
    line: ({ from, to }) =>
      running.has(from) ||
      running.has(to) ||
      (observer === 'phone-company' && (from === 'sara-phone' || to === 'sara-phone')) ||
      (observer === 'authority' && (inside.has(from) || inside.has(to))),
  };
}

function isHis(observer: Observer, { id, kind, side }: Place, all: readonly Place[]): boolean {
  const isCompany = kind === 'phone-company' || kind === 'records';
  switch (observer) {
    case 'phone-company':
      return isCompany;
    case 'service':
      return servicePlaces({ places: all }).has(id);
    case 'disk':
      return kind === 'disk' || kind === 'records';
    case 'authority':
      return side === 'in-country' && (isCompany || ['server', 'disk', 'key-store'].includes(kind));
    case 'backup-host':
    case 'vpn':
      return kind === observer;
  }
}

/** All that is ever made or stored at a place, and all that it sends or gets. */
function everAt(narration: Narration, place: string): HeldTerm[] {
  return narration.events.flatMap((event): HeldTerm[] => {
    if (event.kind === 'erase') return [];
    const isThere = event.kind === 'send' ? event.from === place || event.to === place : event.place === place;
    return isThere ? [{ term: event.term, holding: { place, event } }] : [];
  });
}

/** What an observer has got hold of by the end of a run, and what follows from it. */
export function watchedBy(narration: Narration, observer: Observer): World {
  const reach = reachOf(narration, observer);
  const held = [...reach.places].flatMap((place) => everAt(narration, place));
  for (const event of narration.events)
    if (event.kind === 'send' && reach.line(event))
      held.push({ term: event.term, holding: { place: event.from, wireTo: event.to, event } });
  return { narration, held, knowledge: know(held) };
}

/** What places have got hold of, once worked out: nothing ever changes a narration, and every stop of a way asks for it. */
const stood = new WeakMap<Narration, Map<string, World>>();

/** What one place has got hold of by the end of a run, and what follows from it. */
export function standingAt(narration: Narration, place: string): World {
  const known = stood.get(narration) ?? new Map<string, World>();
  stood.set(narration, known);
  const before = known.get(place);
  if (before) return before;
  const held = everAt(narration, place);
  const world = { narration, held, knowledge: know(held) };
  known.set(place, world);
  return world;
}

/**
 * How far somebody comes from `term` towards `wanted`, which stands in it: the keys of the seals that open, outermost first,
 * and whether the words lie open then.
 */
export function wayInto(
  knowledge: Knowledge<Holding> | undefined,
  term: Term,
  wanted: Term,
): { keys: Term[]; open: boolean } {
  if (same(term, wanted)) return { keys: [], open: true };
  if (term.kind === 'tuple') {
    const part = term.parts.find((one) => carries(one, wanted));
    return part ? wayInto(knowledge, part, wanted) : { keys: [], open: false };
  }
  if (term.kind !== 'seal' || !knowledge?.derive(term.key)) return { keys: [], open: false };
  const { keys, open } = wayInto(knowledge, term.body, wanted);
  return { keys: [term.key, ...keys], open };
}

/** The places that ever have the key of the seal that stands directly around `wanted` in `term`; none when nothing seals it. */
export function openersOf(narration: Narration, term: Term, wanted: Term): string[] {
  const around = contents(term).findLast((part) => part.kind === 'seal' && carries(part.body, wanted));
  return around?.kind === 'seal' ? everHolding(narration, around.key) : [];
}

const everHolding = (narration: Narration, term: Term): string[] =>
  narration.places.flatMap(({ id }) => (standingAt(narration, id).knowledge.derive(term) ? [id] : []));

/** What an observer gets of one term: {@link Exposure}, with nobody attacking. The places of a missing key are those that ever have it. */
export function sightOf({ narration, held, knowledge }: World, wanted: Term): Exposure {
  const because = knowledge.derive(wanted);
  if (because) return { verdict: 'readable', because };
  const copy = held.find(({ term }) => carries(term, wanted));
  if (copy) {
    const missing = knowledge.missingKeys(wanted).map((way) => way.map((key) => everMissing(narration, key)));
    return { verdict: 'sealed', held: copy, missing };
  }
  return narration.events.some((event) => carries(event.term, wanted))
    ? { verdict: 'absent', why: 'out-of-reach' }
    : { verdict: 'absent', why: 'not-in-mode' };
}

const everMissing = (narration: Narration, key: Term): MissingKey => ({ key, at: everHolding(narration, key) });

/** How an observer can tell that Sara uses this service; see {@link tellsService}. */
export type Telltale = 'line' | 'vpn' | 'backup' | 'route';

/**
 * How an observer can tell that Sara uses this service, if he can: he reaches a `line` that leads from her phone straight to
 * it, or the `vpn` in which her line is joined to the service's, or keeps the `backup` of its app, or reads who writes to
 * whom (the `route`). Which machines a line joins stands on every packet; it is no term, so this follows from the lines and
 * not from the deduction.
 */
export function tellsService({ narration, knowledge }: World, observer: Observer): Telltale | undefined {
  const reach = reachOf(narration, observer);
  const ofKind = (...kinds: Place['kind'][]): string[] =>
    narration.places.flatMap(({ id, kind }) => (kinds.includes(kind) ? [id] : []));
  const reaches = (ids: readonly string[]): boolean => ids.some((id) => reach.places.has(id));
  const servers = ofKind('server', 'phone-company');
  const isDirect = (event: Event): boolean =>
    event.kind === 'send' &&
    reach.line(event) &&
    [event.from, event.to].includes('sara-phone') &&
    [event.from, event.to].some((end) => servers.includes(end));
  const { 'who-talks-to-whom': route } = narration.items;
  if (narration.events.some(isDirect)) return 'line';
  if (reaches(ofKind('vpn'))) return 'vpn';
  if (reaches(ofKind('backup-host'))) return 'backup';
  return route && knowledge.derive(route) ? 'route' : undefined;
}
