import { MOMENTS, Narrator, type Fact, type Narration, type Place, type Trace } from '../narration.ts';
import { dataSides, placeId, type Placement } from '../placement.ts';
import { dh, hash, kdf, name, publicKey, seal, tuple, type Term, type Tuple } from '../terms.ts';
import { CHAT, CHAT_ITEMS, SARAS_ADDRESS, type Mode } from './mode.ts';
import {
  chainFrom,
  firstChainKey,
  letter,
  publicHalves,
  type ChainStep,
  type Drawn,
  type Registered,
} from './signal-session.ts';
import { LOGIN_CODE } from './sms.ts';

const facts = {
  registration: { id: 'whatsapp-registration', sources: ['WA-WP16'], grade: 'documented' },
  session: { id: 'whatsapp-session', sources: ['WA-WP16', 'X3DH', 'CG-2020'], grade: 'analysed' },
  messageKey: { id: 'whatsapp-message-key', sources: ['WA-WP16', 'DR', 'CG-2020'], grade: 'analysed' },
  queue: { id: 'whatsapp-queue', sources: ['WA-PRIV19', 'WA-PRIV25'], grade: 'documented' },
  deleted: { id: 'whatsapp-deleted-on-delivery', sources: ['WA-AUG16', 'WA-PRIV19'], grade: 'documented' },
  transport: { id: 'whatsapp-transport', sources: ['WAPI-NOISE'], grade: 'assumed' },
  envelope: { id: 'whatsapp-envelope', sources: ['WA-PRIV19'], grade: 'assumed' },
  account: { id: 'whatsapp-account-data', sources: ['WA-PRIV19'], grade: 'assumed' },
  directory: { id: 'whatsapp-directory', sources: ['ARS17', 'MOXIE17'], grade: 'analysed' },
  resend: { id: 'whatsapp-resend', sources: ['ARS17', 'MOXIE17', 'BOELTER'], grade: 'analysed' },
  loginBySms: { id: 'whatsapp-login-by-sms', sources: [], grade: 'assumed' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** A sending session of Sara's with whoever the directory says is Omid. */
interface Session {
  to: Registered;
  drawn: Drawn;
  next: () => ChainStep;
}
/** A sealed message on its way, with the step of the chain that sealed it. */
interface Letter {
  sealed: Tuple;
  step: ChainStep;
}
type Attack = 'false-key' | 'login-code';

function narrate(placement: Placement, attack?: Attack): Narration {
  const { setUp, delivered, onTheWay, now, arrival, future } = MOMENTS;
  const say = new Narrator();
  const sides = dataSides(placement);
  const server = placeId('server', sides[0] ?? 'abroad');
  const disks = sides.map((side) => placeId('disk', side));
  const keep = (at: number, term: Term, fact: Fact): void => disks.forEach((disk) => say.store(at, disk, term, fact));

  const places: Place[] = [
    { id: 'sara-phone', kind: 'phone', side: 'in-country' },
    { id: 'omid-phone', kind: 'phone', side: 'in-country' },
    ...sides.map((side): Place => ({ id: placeId('server', side), kind: 'server', side })),
    ...sides.map((side): Place => ({ id: placeId('disk', side), kind: 'disk', side })),
  ];

  function draw(at: number, place: string, as: string, fact: Fact): Required<Registered> {
    return {
      identity: say.make(at, place, name(`${as}-identity-key`), fact),
      preKey: say.make(at, place, name(`${as}-signed-pre-key`), fact),
      oneTime: say.make(at, place, name(`${as}-one-time-pre-key`), fact),
    };
  }
  /** A phone draws its keys itself, and uploads the public halves only. */
  function register(at: number, place: string, as: string): Required<Registered> {
    const keys = draw(at, place, as, facts.registration);
    say.send(at, place, server, publicHalves(keys), facts.registration);
    keep(at, publicHalves(keys), facts.registration);
    return keys;
  }
  /** The line between a phone and the server: both ends hold its key, so it hides from the network and not from the service. */
  function connect(phone: string, from: Term): (body: Term) => Term {
    const [own, servers] = [name(`${phone}-line-key`), name(`server-line-key-for-${phone}`)];
    say.make(setUp, phone, own, facts.transport);
    say.make(setUp, server, servers, facts.transport);
    say.send(setUp, phone, server, tuple(from, publicKey(own)), facts.transport);
    say.send(setUp, server, phone, publicKey(servers), facts.transport);
    say.store(setUp, server, from, facts.transport);
    const line = kdf('line-of', dh(own, servers));
    for (const end of [phone, server]) say.make(setUp, end, line, facts.transport);
    return (body) => tuple(from, seal(line, body));
  }

  const sara = register(setUp, 'sara-phone', 'sara');
  const omid = register(setUp, 'omid-phone', 'omid');
  const lineOfSara = connect('sara-phone', SARAS_ADDRESS);
  const lineOfOmid = connect('omid-phone', CHAT.address);

  const account = tuple(CHAT.number, CHAT.contacts);
  say.store(setUp, 'omid-phone', tuple(CHAT.address, account), facts.phone);
  say.send(setUp, 'omid-phone', server, lineOfOmid(account), facts.account);
  keep(setUp, tuple(CHAT.address, account), facts.account);

  /** The directory answers with public keys; Sara's phone computes the rest, and keeps only the chain key. */
  function openSession(at: number, to: Registered): Session {
    say.send(at, server, 'sara-phone', lineOfSara(publicHalves(to)), facts.directory);
    const drawn = { base: name(`sara-base-key-${at}`), ratchet: name(`sara-ratchet-key-${at}`) };
    say.make(at, 'sara-phone', drawn.base, facts.session);
    say.make(at, 'sara-phone', drawn.ratchet, facts.session);
    const first = firstChainKey(sara, drawn, to);
    say.make(at, 'sara-phone', first, facts.session);
    say.erase(at, 'sara-phone', drawn.base, facts.session);
    return { to, drawn, next: chainFrom(first) };
  }
  /** Sara's phone seals, steps its chain and wipes the key; the server queues what it cannot open. */
  function post(at: number, { to, drawn, next }: Session, body: Term, fact: Fact = facts.messageKey): Letter {
    const step = next();
    const sealed = letter(sara, drawn, to, step, body);
    say.store(at, 'sara-phone', tuple(CHAT.route, body), facts.phone);
    say.make(at, 'sara-phone', step.after, facts.messageKey);
    say.erase(at, 'sara-phone', step.before, facts.messageKey);
    say.send(at, 'sara-phone', server, lineOfSara(tuple(CHAT.route, sealed)), fact);
    keep(at, CHAT.route, facts.envelope);
    keep(at, sealed, facts.queue);
    return { sealed, step };
  }
  /** The server hands a queued message over and forgets it; Omid's phone opens it, steps its chain and wipes the key. */
  function deliver(at: number, { sealed, step }: Letter, body: Term): void {
    say.send(at, server, 'omid-phone', lineOfOmid(tuple(CHAT.route, sealed)), facts.queue);
    for (const disk of disks) {
      say.erase(at, disk, sealed, facts.deleted);
      say.erase(at, disk, CHAT.route, facts.envelope);
    }
    receive(at, step, body);
  }
  function receive(at: number, step: ChainStep, body: Term): void {
    say.make(at, 'omid-phone', step.before, facts.messageKey);
    if (body === CHAT.delivered) say.erase(at, 'omid-phone', omid.oneTime, facts.session);
    say.store(at, 'omid-phone', tuple(CHAT.route, body), facts.phone);
    say.make(at, 'omid-phone', step.after, facts.messageKey);
    say.erase(at, 'omid-phone', step.before, facts.messageKey);
  }

  const session = openSession(delivered, omid);
  for (const body of [CHAT.delivered, CHAT.media]) deliver(delivered, post(delivered, session, body), body);
  const waiting = post(onTheWay, session, CHAT.onTheWay);

  let omidAsSeen: Registered = omid;
  let saraAsSeen: Registered = sara;
  if (attack) {
    places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    omidAsSeen = attack === 'login-code' ? takeOver() : draw(now, 'adversary', 'false-omid', facts.directory);
    if (attack === 'false-key') say.send(now, 'adversary', server, publicHalves(omidAsSeen), facts.directory);
    const second = openSession(now, omidAsSeen);
    const passed = [intercept(now, second, CHAT.onTheWay, facts.resend), intercept(future, second, CHAT.future)];
    if (attack === 'false-key') {
      saraAsSeen = draw(now, 'adversary', 'false-sara', facts.directory);
      passOn(passed);
    }
  } else {
    deliver(arrival, waiting, CHAT.onTheWay);
    deliver(future, post(future, session, CHAT.future), CHAT.future);
  }

  function intercept(
    at: number,
    second: Session,
    body: Term,
    fact: Fact = facts.directory,
  ): { at: number; body: Term } {
    const { sealed } = post(at, second, body, fact);
    say.send(at, server, 'adversary', tuple(CHAT.route, sealed), fact);
    return { at, body };
  }
  /** The authority registers Omid's number on a phone of its own, with the code that it caught. Omid's phone is logged out. */
  function takeOver(): Required<Registered> {
    places.push({ id: 'phone-company', kind: 'phone-company', side: 'in-country' });
    say.store(now, 'adversary', CHAT.number, facts.loginBySms);
    say.make(now, server, LOGIN_CODE, facts.loginBySms);
    say.send(now, server, 'phone-company', LOGIN_CODE, facts.loginBySms);
    say.send(now, 'phone-company', 'omid-phone', LOGIN_CODE, facts.loginBySms, 'sms');
    say.send(now, 'adversary', server, LOGIN_CODE, facts.loginBySms);
    return register(now, 'adversary', 'false-omid');
  }
  /** So that nobody misses a message, the authority seals each one again, to Omid's real keys, in Sara's name. */
  function passOn(messages: { at: number; body: Term }[]): void {
    const drawn = { base: name('false-sara-base-key'), ratchet: name('false-sara-ratchet-key') };
    const to = { identity: omid.identity, preKey: omid.preKey };
    say.send(now, server, 'adversary', publicHalves(to), facts.directory);
    say.make(now, 'adversary', drawn.base, facts.directory);
    say.make(now, 'adversary', drawn.ratchet, facts.directory);
    const next = chainFrom(firstChainKey(saraAsSeen, drawn, to));
    for (const { at, body } of messages) {
      const step = next();
      const sealed = letter(saraAsSeen, drawn, to, step, body);
      say.send(at, 'adversary', server, sealed, facts.directory);
      say.send(at, server, 'omid-phone', lineOfOmid(tuple(CHAT.route, sealed)), facts.directory);
      receive(at, step, body);
    }
  }

  const traces: Record<Attack, Trace[]> = { 'false-key': ['key-notice'], 'login-code': ['key-notice', 'logged-out'] };
  return {
    places,
    events: say.events,
    traces: attack ? traces[attack] : [],
    codes: {
      shownAs: 'digits',
      sara: hash(tuple(publicKey(sara.identity), publicKey(omidAsSeen.identity))),
      omid: hash(tuple(publicKey(saraAsSeen.identity), publicKey(omid.identity))),
    },
    items: CHAT_ITEMS,
  };
}

/** WhatsApp between two phones, as of April 2016: the keys are made in the phones and stay there. */
export const whatsappDirect: Mode = {
  id: 'whatsapp-direct',
  narrate: (placement) => narrate(placement),
  attacks: {
    'run-server': (placement) =>
      dataSides(placement).includes('in-country') ? narrate(placement, 'false-key') : undefined,
    'intercept-sms': (placement) => narrate(placement, 'login-code'),
  },
};
