import { firstRootKey, publicHalves, type Registered } from '../modes/signal-session.ts';
import type { Fact, Place } from '../narration.ts';
import { name, publicKey, tuple, type Sealed, type Tuple } from '../terms.ts';
import type { Conversation } from './conversation.ts';
import { RatchetEnd } from './double-ratchet.ts';
import { ROW, type Writer } from './row.ts';
import { Teller } from './teller.ts';

const facts = {
  registration: { id: 'whatsapp-registration', sources: ['WA-WP16'], grade: 'documented' },
  session: { id: 'whatsapp-session', sources: ['WA-WP16', 'X3DH', 'CG-2020'], grade: 'analysed' },
  oneTime: { id: 'signal-one-time-pre-key', sources: ['X3DH'], grade: 'documented' },
  messageKey: { id: 'whatsapp-message-key', sources: ['WA-WP16', 'DR', 'CG-2020'], grade: 'analysed' },
  turn: { id: 'signal-ratchet-turn', sources: ['WA-WP16', 'DR', 'CG-2020'], grade: 'analysed' },
  recorded: { id: 'recorded-under-the-outer-seal', sources: ['WAPI-NOISE'], grade: 'assumed' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

const SERVER = 'server@abroad';
const phoneOf = (who: Writer): string => `${who}-phone`;

/** WhatsApp: X3DH at the first message, then the Double Ratchet. */
export function tellWhatsapp(): Conversation {
  const say = new Teller();
  const places: Place[] = [
    { id: 'sara-phone', kind: 'phone', side: 'in-country' },
    { id: 'omid-phone', kind: 'phone', side: 'in-country' },
    { id: SERVER, kind: 'server', side: 'abroad' },
  ];

  /** A phone draws its keys itself, and uploads the public halves only. */
  function register(who: Writer): Required<Registered> {
    const place = phoneOf(who);
    const keys = {
      identity: say.keep(0, place, 'identity', name(`${who}-identity-key`), facts.registration),
      preKey: say.keep(0, place, 'pre-key', name(`${who}-signed-pre-key`), facts.registration),
      oneTime: say.keep(0, place, 'exchange', name(`${who}-one-time-pre-key`), facts.registration),
    };
    say.send(0, place, SERVER, publicHalves(keys), facts.registration);
    say.store(0, SERVER, publicHalves(keys), facts.registration);
    return keys;
  }
  const keys = { sara: register('sara'), omid: register('omid') };

  const drawn = { base: name('sara-base-key'), ratchet: name('sara-ratchet-key-0') };
  const root = firstRootKey(keys.sara, drawn, keys.omid);
  say.send(1, SERVER, 'sara-phone', publicHalves(keys.omid), facts.session);
  say.make(1, 'sara-phone', drawn.base, facts.session);
  const end = (who: Writer, other: Writer, ratchet = keys[who].preKey): RatchetEnd => {
    const own = { root, ratchet, identity: keys[who].identity, theirIdentity: keys[other].identity };
    return new RatchetEnd(say, phoneOf(who), own, facts);
  };
  const ends = { sara: end('sara', 'omid', drawn.ratchet), omid: end('omid', 'sara') };
  ends.sara.start(1, keys.omid.preKey);
  say.erase(1, 'sara-phone', drawn.base, facts.session);

  /** Until the first answer comes, each message brings along what the other phone needs to compute the same secret. */
  const asFirst = (message: Sealed): Tuple => ({
    ...tuple(tuple(publicKey(keys.sara.identity), publicKey(drawn.base), publicKey(drawn.ratchet)), message),
    frame: { preKey: publicKey(keys.omid.preKey), oneTime: publicKey(keys.omid.oneTime) },
  });
  const answered = ROW.find(({ from }) => from === 'omid')?.number ?? Infinity;

  for (const { number, from, to, text } of ROW) {
    const message = ends[from].seal(number, text);
    const sent = number < answered ? asFirst(message) : message;
    say.store(number, phoneOf(from), text, facts.phone);
    say.send(number, phoneOf(from), SERVER, sent, facts.recorded);
    say.send(number, SERVER, phoneOf(to), sent, facts.recorded);
    if (number === 1) say.erase(1, 'omid-phone', keys.omid.oneTime, facts.oneTime);
    ends[to].open(number, message);
    say.store(number, phoneOf(to), text, facts.phone);
  }

  return {
    id: 'whatsapp-direct',
    narration: { places, events: say.events, items: {}, traces: [] },
    places: { phone: ['omid-phone'], service: [SERVER] },
    drawers: say.drawers,
  };
}
