import { codesOf } from '../protocols/signal-chat.ts';
import { CHAT, CHAT_ITEMS } from '../chat.ts';
import { MOMENTS, type Narration, type Trace } from '../narration.ts';
import type { Placement } from '../placement.ts';
import { hiddenSender } from '../protocols/hidden-sender.ts';
import { tuple, type Term } from '../terms.ts';
import { keepBuiltBackups } from './backups.ts';
import type { Choices } from './choices.ts';
import { ASSUMED, chosen } from './facts.ts';
import { drawKeys, openSession, publicHalvesOf, type End, type Session } from './session.ts';
import { catchCode, connectAll, eraseSeen, openAccount, storeOf, type Line } from './store.ts';

/** What an authority does to it: the directory hands out its key for Omid's, or a ghost joins, or it has the login code. */
export type AttackOnPhones = 'false-key' | 'ghost-member' | 'new-registration';

/** A message that waits on the server, for one receiver. */
interface Waiting {
  session: Session;
  line: Line;
  envelope: Term;
  body: Term;
}

/** True when the service keeps the list of a group's members; where the sender is hidden the phones keep it among themselves. */
export const keepsMembers = ({ chat, metadata }: Choices): boolean => chat === 'group' && metadata !== 'hidden';

/** A chat that only the phones can open. */
export function narrateAtPhones(choices: Choices, placement: Placement, attack?: AttackOnPhones): Narration {
  const { setUp, delivered, onTheWay, now, arrival, future } = MOMENTS;
  const store = storeOf(choices, placement);
  const { say, server, places } = store;
  const [holder, stored, metadata] = [
    chosen('holder', 'phones'),
    chosen('stored', choices.stored),
    chosen('metadata', choices.metadata),
  ];
  const isGroup = choices.chat === 'group';
  const hides = choices.metadata === 'hidden';

  const register = (place: string, as: string): End => {
    const keys = drawKeys(say, choices, setUp, place, as);
    say.send(setUp, place, server, publicHalvesOf(keys), ASSUMED.registration);
    store.keep(setUp, publicHalvesOf(keys), ASSUMED.registration);
    return { place, keys };
  };
  const sara = register('sara-phone', 'sara');
  const omid = register('omid-phone', 'omid');
  const member = isGroup ? register('member-phone', 'member') : undefined;
  const lines = connectAll(store, choices);
  openAccount(store, choices, lines);

  if (isGroup) {
    const fact = chosen('chat', 'group');
    say.store(setUp, 'sara-phone', CHAT.members, fact);
    if (keepsMembers(choices)) {
      say.send(setUp, 'sara-phone', server, lines.sara.up(CHAT.members), fact);
      store.keep(setUp, CHAT.members, fact);
      for (const line of [lines.omid, lines.member])
        if (line) {
          say.send(setUp, server, line.device, line.down(CHAT.members), fact);
          say.store(setUp, line.device, CHAT.members, fact);
        }
    }
  }

  /** The directory answers with somebody's public keys, and a phone opens a session with them. */
  function begin(at: number, from: End, to: End, called: string): Session {
    const asked = from === sara ? lines.sara.down(publicHalvesOf(to.keys)) : publicHalvesOf(to.keys);
    say.send(at, server, from.place, asked, ASSUMED.directory);
    return openSession(say, choices, at, from, to, called);
  }
  let hidden = 0;
  /** What goes around a sealed message: from whom and to whom, in the open for the server or under a seal for the receiver. */
  function envelope(at: number, from: string, to: End, sealed: Term): Term {
    if (!hides) return tuple(CHAT.route, sealed);
    const drawn = `envelope-base-key-${++hidden}`;
    return hiddenSender(say, at, from, to.keys.identity, tuple(CHAT.route, sealed), { drawn, fact: metadata });
  }
  /** Sara's phone seals; the server queues what it cannot open. */
  function post(at: number, session: Session, line: Line, body: Term): Waiting {
    const around = envelope(at, 'sara-phone', session.to, session.seal(at, body));
    say.send(at, 'sara-phone', server, lines.sara.up(around), holder);
    if (!hides) store.keep(at, CHAT.route, metadata);
    store.keep(at, around, stored);
    return { session, line, envelope: around, body };
  }
  function write(at: number, body: Term, to: readonly (readonly [Session, Line])[]): Waiting[] {
    say.store(at, 'sara-phone', tuple(CHAT.route, body), chosen('phones', choices.phones));
    return to.map(([session, line]) => post(at, session, line, body));
  }
  /** The server hands a message over; the phone opens it. */
  function deliver(at: number, waiting: readonly Waiting[]): void {
    for (const { session, line, envelope, body } of waiting) {
      say.send(at, server, line.device, line.down(envelope), holder);
      if (line.device !== 'adversary') {
        session.receive(at);
        say.store(at, line.device, tuple(CHAT.route, body), chosen('phones', choices.phones));
      }
      if (choices.stored === 'history') continue;
      store.forget(at, envelope, stored);
      if (choices.metadata === 'while-waiting') store.forget(at, CHAT.route, metadata);
    }
  }
  /** In a messenger whose keys heal, the receiver has answered meanwhile. */
  function answer(at: number, sessions: readonly Session[]): void {
    for (const { to, answer } of sessions) {
      const line = [lines.omid, lines.member].find((one) => one?.device === to.place);
      if (!answer || !line) continue;
      const { sealed, hear } = answer(at);
      const around = envelope(at, to.place, sara, sealed);
      say.send(at, to.place, server, line.up(around), chosen('freshness', 'healing'));
      say.send(at, server, 'sara-phone', lines.sara.down(around), chosen('freshness', 'healing'));
      hear();
    }
  }

  const withOmid = [begin(delivered, sara, omid, 'sara'), lines.omid] as const;
  const withMember =
    member && lines.member ? [[begin(delivered, sara, member, 'sara-for-member'), lines.member] as const] : [];
  const honest = [withOmid, ...withMember];
  const sessions = honest.map(([session]) => session);
  if (isGroup && !keepsMembers(choices))
    for (const [session, line] of honest) {
      const around = envelope(delivered, 'sara-phone', session.to, session.seal(delivered, CHAT.members));
      say.send(delivered, 'sara-phone', server, lines.sara.up(around), metadata);
      say.send(delivered, server, line.device, line.down(around), metadata);
      session.receive(delivered);
      say.store(delivered, line.device, CHAT.members, metadata);
    }
  const first = [CHAT.delivered, CHAT.media].flatMap((body) => write(delivered, body, honest));
  deliver(delivered, first);
  answer(onTheWay, sessions);
  const waiting = write(onTheWay, CHAT.onTheWay, honest);
  eraseSeen(store, choices);

  let [saraAsSeen, omidAsSeen] = [sara, omid];
  const traces: Trace[] = [];
  const notice: Trace = choices.changed === 'resend' ? 'key-notice' : 'key-changed';
  if (attack) places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
  /** A device of the authority's, to which the server hands things without a seal of its own. */
  const open: Line = { device: 'adversary', up: (body) => body, down: (body) => body };
  const uploads = (as: string): End => {
    const keys = drawKeys(say, choices, now, 'adversary', as);
    say.send(now, 'adversary', server, publicHalvesOf(keys), ASSUMED.directory);
    return { place: 'adversary', keys };
  };

  let readers: readonly (readonly [Session, Line])[] = honest;
  const isReplaced = attack === 'false-key' || attack === 'new-registration';
  if (attack === 'ghost-member') {
    const ghost = uploads('ghost-member');
    readers = [...honest, [begin(now, sara, ghost, 'sara-for-ghost'), open]];
    traces.push('member-notice');
  } else if (isReplaced) {
    if (attack === 'new-registration') {
      catchCode(store, choices, now);
      if (keepsMembers(choices)) say.send(now, server, 'adversary', CHAT.members, chosen('chat', 'group'));
    }
    omidAsSeen = uploads('false-omid');
    readers = [[begin(now, sara, omidAsSeen, 'sara-anew'), open], ...withMember];
    traces.push(notice, ...(attack === 'new-registration' ? (['logged-out'] as const) : []));
    const [anew] = readers;
    if (anew && !isGroup && choices.changed === 'resend') deliver(now, [post(now, ...anew, CHAT.onTheWay)]);
  }
  // What was sealed to Omid's real keys, whoever is taken for him by now cannot be given.
  deliver(
    arrival,
    waiting.filter(({ session }) => !isReplaced || session !== withOmid[0]),
  );
  answer(
    future,
    readers.map(([session]) => session),
  );
  deliver(future, write(future, CHAT.future, readers));
  if (attack === 'false-key') passOn();
  keepBuiltBackups(store, choices);

  /** So that nobody misses a message, the authority seals it again, to Omid's real keys, in Sara's name. */
  function passOn(): void {
    saraAsSeen = { place: 'adversary', keys: drawKeys(say, choices, now, 'adversary', 'false-sara') };
    // His one-time pre-key is used up.
    const { identity, preKey } = omid.keys;
    const keys = { identity, ...(preKey && { preKey }) };
    const session = begin(now, saraAsSeen, { place: omid.place, keys }, 'false-sara');
    const resent = !isGroup && choices.changed === 'resend';
    for (const [at, body] of [[now, CHAT.onTheWay] as const, [future, CHAT.future] as const]) {
      if (body === CHAT.onTheWay && !resent) continue;
      const around = envelope(at, 'adversary', omid, session.seal(at, body));
      say.send(at, 'adversary', server, around, ASSUMED.directory);
      say.send(at, server, 'omid-phone', lines.omid.down(around), ASSUMED.directory);
      session.receive(at);
      say.store(at, 'omid-phone', tuple(CHAT.route, body), chosen('phones', choices.phones));
    }
  }

  const pair = ([one, other]: readonly [End, End]) => [one.keys, other.keys] as const;
  return {
    places,
    events: say.events,
    ...(attack && { way: attack }),
    traces,
    codes: codesOf(pair([sara, omidAsSeen]), pair([saraAsSeen, omid])),
    items: { ...CHAT_ITEMS, ...(isGroup && { 'group-members': CHAT.members }) },
  };
}

/** The login code where it opens nothing by itself: it is caught, and a password is asked for that the authority has not. */
export function narrateRefused(choices: Choices, placement: Placement): Narration {
  const run = narrateAtPhones(choices, placement);
  const store = storeOf(choices, placement);
  store.places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
  catchCode(store, choices, MOMENTS.now);
  const [code, adversary] = [
    store.say.events,
    store.places.filter(({ id }) => ['phone-company', 'adversary'].includes(id)),
  ];
  return {
    ...run,
    places: [...run.places, ...adversary],
    events: [...run.events, ...code].toSorted((a, b) => a.at - b.at),
  };
}
