import {
  holdingsAt,
  MOMENTS,
  passingFrom,
  type HeldTerm,
  type Narration,
  type Place,
  type PlaceKind,
} from './narration.ts';

/** What an authority can do. Any set of these may be used together. */
export const POWERS = [
  'tap-network',
  'take-disks',
  'compel-keys',
  'run-server',
  'compel-operator',
  'intercept-sms',
  'seize-phone',
  'change-client',
  'reach-backup',
] as const;
export type Power = (typeof POWERS)[number];

/**
 * The machines of whoever runs the service, on both sides of the border. A phone company beside a service only carries that
 * service's login codes; of text messages it is the service.
 */
export function servicePlaces({ places }: Pick<Narration, 'places'>): Set<string> {
  const own: readonly PlaceKind[] = places.some(({ kind }) => kind === 'server')
    ? ['server', 'disk', 'key-store']
    : ['phone-company', 'records', 'key-store'];
  return new Set(places.flatMap(({ id, kind }) => (own.includes(kind) ? [id] : [])));
}

const inside = (place: Place | undefined): boolean => place?.side === 'in-country';

/**
 * What a set of powers lays hands on in one run.
 *
 * - `tap-network` records every internet and phone line with an end inside the country, all along.
 * - `take-disks` copies, once, now, every service's disk inside the country, the phone company's records among them.
 * - `compel-keys` gets, once, now, the keys of every key store inside the country.
 * - `run-server` sits in every server inside the country from now on, the phone company's too, with its disks, and sees
 *   what it sees.
 * - `compel-operator` orders the company, or its owner, to serve it from now on: it has every machine of the service's, with
 *   its disks and key stores, on whichever side of the border they stand. Of text messages the phone company is the service.
 * - `intercept-sms` reads text messages on the phone company's lines from now on.
 * - `seize-phone` has Omid's phone, unlocked and switched on, from now on.
 * - `change-client` has put another app in the place of Omid's. It holds nothing by itself: see `./protocols/changed-client.ts`.
 * - `reach-backup` reads the backup host from now on, on whichever side it stands.
 *
 * What an *active* power changes in the run itself tells `attacksOn` in `./attacks.ts`.
 */
export function accessOf(narration: Narration, powers: readonly Power[]): HeldTerm[] {
  const { now } = MOMENTS;
  const place = new Map(narration.places.map((one) => [one.id, one]));
  const has = (power: Power): boolean => powers.includes(power);
  const snapshot = (id: string): HeldTerm[] => holdingsAt(narration, id, now);
  const watch = (id: string): HeldTerm[] => [...snapshot(id), ...passingFrom(narration, id, now)];

  const ofService = servicePlaces(narration);
  const seen: HeldTerm[] = [];
  for (const { id, kind, side } of narration.places) {
    const isInside = side === 'in-country';
    // Not what it sends itself: that must follow from what it got.
    if (kind === 'adversary')
      seen.push(
        ...passingFrom(narration, id, MOMENTS.setUp).filter(
          ({ holding: { event } }) => event.kind !== 'send' || event.to === id,
        ),
      );
    if ((kind === 'disk' || kind === 'records') && isInside && has('take-disks')) seen.push(...snapshot(id));
    if (kind === 'key-store' && isInside && has('compel-keys')) seen.push(...snapshot(id));
    if (
      (kind === 'server' || kind === 'phone-company' || kind === 'disk' || kind === 'records') &&
      isInside &&
      has('run-server')
    )
      seen.push(...watch(id));
    if (ofService.has(id) && has('compel-operator')) seen.push(...watch(id));
    if (id === 'omid-phone' && has('seize-phone')) seen.push(...watch(id));
    if (kind === 'backup-host' && has('reach-backup')) seen.push(...watch(id));
  }
  for (const event of narration.events) {
    if (event.kind !== 'send') continue;
    const crossesInside = inside(place.get(event.from)) || inside(place.get(event.to));
    const tapped = has('tap-network') && crossesInside;
    const intercepted = has('intercept-sms') && crossesInside && event.wire === 'sms' && event.at >= now;
    if (tapped || intercepted) seen.push({ term: event.term, holding: { place: event.from, wireTo: event.to, event } });
  }
  return seen;
}
