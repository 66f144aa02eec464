import type { Knowledge } from './deduction.ts';
import { know } from './deduction.ts';
import { SERVICE_ADDRESS } from './filter.ts';
import { CHAT, SARAS_ADDRESS } from './chat.ts';
import { holdingsAt, MOMENTS, type Holding, type Narration } from './narration.ts';
import { standingAt, wayInto } from './observers.ts';
import { carries, type Term } from './terms.ts';
import { VPN_ADDRESS } from './vpn.ts';

/** The two ends that an address can be of, and what stands between. */
export const ENDS = { sara: SARAS_ADDRESS, vpn: VPN_ADDRESS, service: SERVICE_ADDRESS } as const;
export type End = keyof typeof ENDS;

/** How one thing stands to whoever looks at a stretch or a place. `absent`: it does not come there at all. */
export type Sight = 'readable' | 'sealed' | 'absent';

/** What somebody sees of the packets that come by. */
export interface Seen {
  /** The ends whose addresses can be read off one and the same packet, in the order of the way: of all packets, the most. */
  addresses: readonly End[];
  /** That Sara writes to Omid. */
  route: Sight;
  /** The words of the message. */
  words: Sight;
}

/**
 * The places that Sara's message passes on its way to the service, in order, from her phone on; last the disk or the records
 * on which it is written down. Told from a run in which nothing stops it.
 */
export function placesOnTheWay(narration: Narration): string[] {
  const way = ['sara-phone'];
  for (const event of narration.events)
    if (event.at >= MOMENTS.delivered && event.kind === 'send' && carries(event.term, CHAT.delivered))
      if (event.from === way.at(-1) && !event.to.endsWith('omid-phone')) way.push(event.to);
  const end = narration.places.find(
    ({ id, kind }) => (kind === 'disk' || kind === 'records') && everStores(narration, id),
  );
  return end ? [...way, end.id] : way;
}

const everStores = ({ events }: Narration, place: string): boolean =>
  events.some((event) => event.kind === 'store' && event.place === place && carries(event.term, CHAT.delivered));

/** What crosses the line between two places, in both directions, while the message is sent. */
function passingBetween(narration: Narration, from: string, to: string): Term[] {
  return narration.events.flatMap((event) =>
    event.kind === 'send' &&
    event.at === MOMENTS.delivered &&
    ((event.from === from && event.to === to) || (event.from === to && event.to === from))
      ? [event.term]
      : [],
  );
}

/** What somebody sees who has nothing but the line between two places. */
export function seenOnLine(narration: Narration, from: string, to: string): Seen {
  const passing = passingBetween(narration, from, to);
  return seenIn(passing, know(passing.map((term) => ({ term, holding: undefined }))));
}

/**
 * What a place sees of all that passes it on the way, with the keys that it has. A disk sees nothing pass: of it, what lies
 * there once the message has been delivered.
 */
export function seenAt(narration: Narration, way: readonly string[], place: string): Seen {
  const at = way.indexOf(place);
  const kind = narration.places.find(({ id }) => id === place)?.kind;
  if (kind === 'disk' || kind === 'records') {
    const held = holdingsAt(narration, place, MOMENTS.delivered);
    return seenIn(
      held.map(({ term }) => term),
      know(held),
    );
  }
  const passing = [way[at - 1], way[at + 1]].flatMap((other) =>
    other === undefined ? [] : passingBetween(narration, place, other),
  );
  return seenIn(passing, standingAt(narration, place).knowledge);
}

function seenIn<H extends Holding | undefined>(passing: readonly Term[], knowledge: Knowledge<H>): Seen {
  const isOpen = (term: Term, wanted: Term): boolean => wayInto(knowledge as Knowledge<Holding>, term, wanted).open;
  const sight = (wanted: Term): Sight => {
    const copies = passing.filter((term) => carries(term, wanted));
    if (copies.length === 0) return 'absent';
    return copies.some((term) => isOpen(term, wanted)) ? 'readable' : 'sealed';
  };
  const ends = Object.keys(ENDS) as End[];
  const readOff = passing.map((term) => ends.filter((end) => isOpen(term, ENDS[end])));
  return {
    addresses: readOff.reduce((most, one) => (one.length > most.length ? one : most), []),
    route: sight(CHAT.route),
    words: sight(CHAT.delivered),
  };
}
