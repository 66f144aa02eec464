import { know } from './deduction.ts';
import { MOMENTS, type Event, type Fact, type Narration, type Place } from './narration.ts';
import { SARAS_ADDRESS } from './chat.ts';
import { same, text, tuple, type Term } from './terms.ts';
import { throughVpn, VPN_ADDRESS } from './vpn.ts';

const facts = {
  addressed: { id: 'packet-addresses', sources: ['RFC9505'], grade: 'analysed' },
  stretches: { id: 'way-abroad', sources: ['FOCI13'], grade: 'analysed' },
} satisfies Record<string, Fact>;

/** On what it rests that a filter stops a packet by its address. */
export const FILTER_FACT: Fact = { id: 'filter-by-address', sources: ['RFC9505'], grade: 'analysed' };

/** The network address of the service's server. */
export const SERVICE_ADDRESS = text('service-address');

/** Whose packets the filter stops. */
export const BLOCKED = ['nothing', 'app', 'app-and-vpn'] as const;
export type Blocked = (typeof BLOCKED)[number];

const STOPPED: Readonly<Record<Blocked, readonly Term[]>> = {
  nothing: [],
  app: [SERVICE_ADDRESS],
  'app-and-vpn': [SERVICE_ADDRESS, VPN_ADDRESS],
};

export interface Crossing {
  /** Whether Sara's phone uses a VPN abroad. */
  tunnel: boolean;
  blocked: Blocked;
}

type Sent = Extract<Event, { kind: 'send' }>;
const isSent = (event: Event): event is Sent => event.kind === 'send';
const joins = ({ from, to }: Sent, a: string, b: string): boolean =>
  (from === a && to === b) || (from === b && to === a);

/**
 * The same run with what stands between Sara's phone and the service: her internet provider, the country's filter, the
 * border, and the VPN where she uses one. Every packet bears both addresses in the clear, and so does the one that opens
 * a line, which carries nothing else. Text messages go their way as before, and so does all that Omid's phone does.
 *
 * The filter stands behind the provider, on the way to everything else, and looks at addresses only: it stops every packet
 * of Sara's on which it reads a blocked one. The block begins when the message is sent; the app and the VPN were set up
 * before. At the first packet that it stops the run ends, but for what Sara's phone keeps of what she writes.
 */
export function acrossTheBorder(narration: Narration, { tunnel, blocked }: Crossing): Narration {
  const server = narration.events.find(
    (event): event is Sent => isSent(event) && event.wire === 'internet' && event.from === 'sara-phone',
  )?.to;
  if (!server) return narration;
  const plain = addressed(narration, server, SERVICE_ADDRESS);
  const told = stretched(tunnel ? addressed(throughVpn(plain), 'vpn', VPN_ADDRESS) : plain, server);
  return { ...told, events: stopped(told.events, STOPPED[blocked]) };
}

/** Puts both addresses on all that passes between Sara's phone and `end`, and opens the line when the message is sent. */
function addressed(narration: Narration, end: string, address: Term): Narration {
  const events = narration.events.map((event): Event => {
    if (!isSent(event) || event.wire !== 'internet' || !joins(event, 'sara-phone', end)) return event;
    const isThere = event.term.kind === 'tuple' && event.term.parts.some((part) => same(part, SARAS_ADDRESS));
    return { ...event, term: isThere ? tuple(address, event.term) : tuple(address, SARAS_ADDRESS, event.term) };
  });
  const start = events.findIndex(({ at }) => at >= MOMENTS.delivered);
  const packet = { kind: 'send', at: MOMENTS.delivered, wire: 'internet', fact: facts.addressed } as const;
  const opening: Event[] = [
    { ...packet, from: 'sara-phone', to: end, term: tuple(address, SARAS_ADDRESS) },
    { ...packet, from: end, to: 'sara-phone', term: tuple(address, SARAS_ADDRESS) },
  ];
  return { ...narration, events: [...events.slice(0, start), ...opening, ...events.slice(start)] };
}

/** Lets every packet of Sara's pass each place on its way. A VPN abroad sends back over the border to a server inside. */
function stretched(narration: Narration, server: string): Narration {
  const isInside = narration.places.some(({ id, side }) => id === server && side === 'in-country');
  const events = narration.events.flatMap((event): Event[] => {
    if (!isSent(event) || event.wire !== 'internet') return [event];
    const between = placesBetween(event, server, isInside);
    if (!between) return [event];
    const way = [event.from, ...between, event.to];
    return way.slice(1).map((to, index): Event => {
      const from = way[index] ?? event.from;
      const isEnd = from === event.from || to === event.to;
      return { ...event, from, to, fact: isEnd ? event.fact : facts.stretches };
    });
  });
  const places: Place[] = [
    { id: 'provider', kind: 'provider', side: 'in-country' },
    { id: 'filter', kind: 'filter', side: 'in-country' },
    { id: 'border', kind: 'border', side: 'in-country' },
    { id: 'border-again', kind: 'border', side: 'in-country' },
  ];
  const used = new Set(events.flatMap((event) => (isSent(event) ? [event.from, event.to] : [])));
  return { ...narration, events, places: [...narration.places, ...places.filter(({ id }) => used.has(id))] };
}

function placesBetween(sent: Sent, server: string, isInside: boolean): string[] | undefined {
  const inOrder = (places: string[], first: string): string[] => (sent.from === first ? places : places.toReversed());
  if (joins(sent, 'sara-phone', 'vpn')) return inOrder(['provider', 'filter', 'border'], 'sara-phone');
  if (joins(sent, 'sara-phone', server))
    return inOrder(['provider', 'filter', ...(isInside ? [] : ['border'])], 'sara-phone');
  if (joins(sent, 'vpn', server) && isInside) return ['border-again'];
  return undefined;
}

/** The events up to the first packet on which the filter reads one of these addresses. */
function stopped(events: readonly Event[], addresses: readonly Term[]): Event[] {
  const at = events.findIndex(
    (event) =>
      isSent(event) && event.from === 'filter' && event.at >= MOMENTS.delivered && reads(event.term, addresses),
  );
  if (at < 0) return [...events];
  const isWritten = (event: Event): boolean => event.kind === 'store' && event.place === 'sara-phone';
  return events.filter((event, index) => index < at || isWritten(event));
}

/** Whether one of these stands in the clear in what passes: the filter has no key. */
function reads(term: Term, addresses: readonly Term[]): boolean {
  const { derive } = know([{ term, holding: undefined }]);
  return addresses.some((address) => derive(address) !== undefined);
}
