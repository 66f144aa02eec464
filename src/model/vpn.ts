import type { Sent } from './journey.ts';
import { MOMENTS, Narrator, type Event, type Fact, type Narration } from './narration.ts';
import { SARAS_ADDRESS } from './chat.ts';
import { openLine } from './protocols/line.ts';
import { same, seal, text, tuple, type Term } from './terms.ts';

const facts = {
  tunnel: { id: 'vpn-tunnel', sources: ['WG-2017'], grade: 'documented' },
  exit: { id: 'vpn-exit', sources: ['WG-2017'], grade: 'documented' },
} satisfies Record<string, Fact>;

/** The address from which a VPN sends on what comes out of its tunnels. */
export const VPN_ADDRESS = text('vpn-address');

/**
 * The same run with Sara's phone behind a VPN. All that her phone sends or gets over the internet goes through a tunnel,
 * sealed, between her phone and the VPN's server abroad; there it is opened, and goes on as it was, but from the VPN's
 * address in place of hers. The phone agrees with the VPN on the tunnel's key first. Text messages go their way as before,
 * and so does all that Omid's phone does.
 *
 * The key agreement is that of WireGuard in its essence, without its handshake's authentication, rotation and cookies.
 */
export function throughVpn(narration: Narration): Narration {
  const isSaras = (sent: Sent): boolean => sent.wire === 'internet' && [sent.from, sent.to].includes('sara-phone');
  if (!narration.events.some((event) => event.kind === 'send' && isSaras(event))) return narration;

  const say = new Narrator();
  const tunnel = openLine(say, {
    at: MOMENTS.setUp,
    from: 'sara-phone',
    to: 'vpn',
    keys: ['sara-tunnel-key', 'vpn-tunnel-key'],
    label: 'tunnel',
    fact: facts.tunnel,
    address: SARAS_ADDRESS,
  });

  const events = narration.events.flatMap((event): Event[] => {
    const term = fromVpn(event.term);
    if (event.kind !== 'send') return [event.place === 'sara-phone' ? event : { ...event, term }];
    if (!isSaras(event)) return [{ ...event, term }];
    return event.from === 'sara-phone'
      ? [
          { ...event, to: 'vpn', term: tuple(SARAS_ADDRESS, seal(tunnel, term)), fact: facts.tunnel },
          { ...event, from: 'vpn', term, fact: facts.exit },
        ]
      : [
          { ...event, to: 'vpn', term, fact: facts.exit },
          { ...event, from: 'vpn', term: seal(tunnel, term), fact: facts.tunnel },
        ];
  });
  return {
    ...narration,
    places: [...narration.places, { id: 'vpn', kind: 'vpn', side: 'abroad' }],
    events: [...say.events, ...events],
  };
}

/** A term in which Sara's address stands in the clear, with the VPN's in its place. */
function fromVpn(term: Term): Term {
  if (same(term, SARAS_ADDRESS)) return VPN_ADDRESS;
  if (term.kind !== 'tuple' || term.frame) return term;
  return { ...term, parts: term.parts.map(fromVpn) };
}
