import { MOMENTS, Narrator, type Fact, type Narration, type Place, type Trace } from '../narration.ts';
import { dataSides, placeId, type Placement } from '../placement.ts';
import { dh, hash, kdf, name, publicKey, seal, tuple, type Name, type PublicKey, type Term } from '../terms.ts';
import { CHAT, SARAS_ADDRESS, type Mode } from './mode.ts';
import { LOGIN_CODE } from './sms.ts';

const facts = {
  registration: { id: 'whatsapp-registration', sources: ['WA-WP16'], grade: 'documented' },
  session: { id: 'whatsapp-session', sources: ['WA-WP16', 'X3DH', 'CG-2020'], grade: 'analysed' },
  messageKey: { id: 'whatsapp-message-key', sources: ['WA-WP16', 'DR', 'CG-2020'], grade: 'analysed' },
  queue: { id: 'whatsapp-queue', sources: ['WA-PRIV19', 'WA-PRIV25'], grade: 'documented' },
  deleted: { id: 'whatsapp-deleted-on-delivery', sources: ['WA-AUG16', 'WA-PRIV19'], grade: 'documented' },
  transport: { id: 'whatsapp-transport', sources: ['WAPI-NOISE'], grade: 'assumed' },
  envelope: { id: 'whatsapp-envelope', sources: ['WA-PRIV19'], grade: 'assumed' },
  account: { id: 'whatsapp-account-data', sources: ['WA-PRIV19'], grade: 'documented' },
  directory: { id: 'whatsapp-directory', sources: ['ARS17', 'MOXIE17'], grade: 'analysed' },
  resend: { id: 'whatsapp-resend', sources: ['ARS17', 'MOXIE17', 'BOELTER'], grade: 'analysed' },
  loginBySms: { id: 'whatsapp-login-by-sms', sources: [], grade: 'assumed' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** The long-term keys that a phone registers: its private identity key and signed pre-key. */
interface Registered {
  identity: Name;
  preKey: Name;
}

/** The X3DH secret of a first message from `from` to `to`, with the ephemeral key that the sender draws for it. */
const agreed = (from: Registered, ephemeral: Name, to: Registered): Term =>
  kdf('x3dh', dh(from.identity, to.preKey), dh(ephemeral, to.identity), dh(ephemeral, to.preKey));

/** A sending chain: each message takes its key from the chain key, then the chain key steps on and the old one is wiped. */
function chainFrom(secret: Term): () => { before: Term; key: Term; after: Term } {
  let chain: Term = kdf('chain-key', secret);
  return () => {
    const before = chain;
    chain = kdf('next-chain-key', before);
    return { before, key: kdf('message-key', before), after: chain };
  };
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

  /** A phone draws its keys, and uploads the public halves only. */
  function register(at: number, place: string, as: string): Registered {
    const identity = say.make(at, place, name(`${as}-identity-key`), facts.registration);
    const preKey = say.make(at, place, name(`${as}-signed-pre-key`), facts.registration);
    const halves = tuple(publicKey(identity), publicKey(preKey));
    say.send(at, place, server, halves, facts.registration);
    keep(at, halves, facts.registration);
    return { identity, preKey };
  }
  /** The line between a phone and the server: both ends hold its key, so it hides from the network and not from the service. */
  function connect(phone: string, from: Term): (body: Term) => Term {
    const line = say.make(setUp, phone, name(`line-of-${phone}`), facts.transport);
    say.store(setUp, server, line, facts.transport);
    return (body) => tuple(from, seal(line, body));
  }

  const sara = register(setUp, 'sara-phone', 'sara');
  const omid = register(setUp, 'omid-phone', 'omid');
  const fromSara = connect('sara-phone', SARAS_ADDRESS);
  const fromOmid = connect('omid-phone', CHAT.address);

  const account = tuple(CHAT.number, CHAT.contacts);
  say.store(setUp, 'omid-phone', tuple(CHAT.address, account), facts.phone);
  say.send(setUp, 'omid-phone', server, fromOmid(account), facts.account);
  keep(setUp, tuple(CHAT.address, account), facts.account);

  /** Sara opens a session with whoever the server says is Omid. The session's secrets stay in her phone. */
  function openSession(at: number, to: Registered): { ephemeral: PublicKey; next: ReturnType<typeof chainFrom> } {
    const drawn = say.make(at, 'sara-phone', name(`sara-ephemeral-key-${at}`), facts.session);
    const secret = agreed(sara, drawn, to);
    say.make(at, 'sara-phone', kdf('chain-key', secret), facts.session);
    say.erase(at, 'sara-phone', drawn, facts.session);
    return { ephemeral: publicKey(drawn), next: chainFrom(secret) };
  }
  type Session = ReturnType<typeof openSession>;

  /** Sara's phone seals, steps its chain and wipes the key; the server queues the sealed message. */
  function post(
    at: number,
    session: Session,
    body: Term,
    fact: Fact = facts.messageKey,
  ): { letter: Term; step: ReturnType<Session['next']> } {
    const step = session.next();
    const letter = tuple(session.ephemeral, seal(step.key, body));
    say.store(at, 'sara-phone', tuple(CHAT.route, body), facts.phone);
    say.make(at, 'sara-phone', step.after, facts.messageKey);
    say.erase(at, 'sara-phone', step.before, facts.messageKey);
    say.send(at, 'sara-phone', server, fromSara(tuple(CHAT.route, letter)), fact);
    keep(at, CHAT.route, facts.envelope);
    keep(at, letter, facts.queue);
    return { letter, step };
  }
  /** The server hands a queued message over and forgets it. */
  function handOver(at: number, letter: Term): void {
    say.send(at, server, 'omid-phone', fromOmid(tuple(CHAT.route, letter)), facts.queue);
    for (const disk of disks) {
      say.erase(at, disk, letter, facts.deleted);
      say.erase(at, disk, CHAT.route, facts.envelope);
    }
  }
  function receive(at: number, step: ReturnType<Session['next']>, body: Term): void {
    say.store(at, 'omid-phone', tuple(CHAT.route, body), facts.phone);
    say.make(at, 'omid-phone', step.after, facts.messageKey);
    say.erase(at, 'omid-phone', step.before, facts.messageKey);
  }
  function deliver(at: number, session: Session, body: Term): void {
    const { letter, step } = post(at, session, body);
    handOver(at, letter);
    receive(at, step, body);
  }

  const first = openSession(delivered, omid);
  deliver(delivered, first, CHAT.delivered);
  deliver(delivered, first, CHAT.media);
  const waiting = post(onTheWay, first, CHAT.onTheWay);

  let omidAsSeen = omid;
  let saraAsSeen = sara;
  if (attack) {
    places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    const falseOmid = attack === 'login-code' ? takeOver() : draw('false-omid');
    omidAsSeen = falseOmid;
    say.send(
      now,
      server,
      'sara-phone',
      tuple(publicKey(falseOmid.identity), publicKey(falseOmid.preKey)),
      facts.directory,
    );
    say.send(now, server, 'adversary', publicKey(sara.identity), facts.directory);
    const second = openSession(now, falseOmid);
    const again = post(now, second, CHAT.onTheWay, facts.resend);
    say.send(now, server, 'adversary', tuple(CHAT.route, again.letter), facts.resend);
    const next = post(future, second, CHAT.future);
    say.send(future, server, 'adversary', tuple(CHAT.route, next.letter), facts.directory);
    if (attack === 'false-key') {
      saraAsSeen = draw('false-sara');
      passOn();
    }
  } else {
    handOver(arrival, waiting.letter);
    receive(arrival, waiting.step, CHAT.onTheWay);
    deliver(future, first, CHAT.future);
  }

  function draw(as: string): Registered {
    return {
      identity: say.make(now, 'adversary', name(`${as}-identity-key`), facts.directory),
      preKey: say.make(now, 'adversary', name(`${as}-signed-pre-key`), facts.directory),
    };
  }
  /** The authority registers Omid's number on a phone of its own, with the code that it caught. Omid's phone is logged out. */
  function takeOver(): Registered {
    places.push({ id: 'phone-company', kind: 'phone-company', side: 'in-country' });
    say.store(now, 'adversary', CHAT.number, facts.loginBySms);
    say.make(now, server, LOGIN_CODE, facts.loginBySms);
    say.send(now, server, 'phone-company', LOGIN_CODE, facts.loginBySms);
    say.send(now, 'phone-company', 'omid-phone', LOGIN_CODE, facts.loginBySms, 'sms');
    say.send(now, 'adversary', server, LOGIN_CODE, facts.loginBySms);
    return register(now, 'adversary', 'false-omid');
  }
  /** So that nobody misses a message, the authority seals each one again, to Omid's real keys, in Sara's name. */
  function passOn(): void {
    const drawn = say.make(arrival, 'adversary', name('false-sara-ephemeral-key'), facts.directory);
    const chain = chainFrom(agreed(saraAsSeen, drawn, omid));
    for (const [at, body] of [
      [arrival, CHAT.onTheWay],
      [future, CHAT.future],
    ] as const) {
      const step = chain();
      const letter = tuple(publicKey(saraAsSeen.identity), publicKey(drawn), seal(step.key, body));
      say.send(at, 'adversary', server, letter, facts.directory);
      say.send(at, server, 'omid-phone', fromOmid(tuple(CHAT.route, letter)), facts.directory);
      receive(at, step, body);
    }
  }

  const traces: Record<Attack, Trace[]> = { 'false-key': ['key-notice'], 'login-code': ['key-notice', 'logged-out'] };
  return {
    places,
    events: say.events,
    traces: attack ? traces[attack] : [],
    codes: {
      sara: hash(tuple(publicKey(sara.identity), publicKey(omidAsSeen.identity))),
      omid: hash(tuple(publicKey(saraAsSeen.identity), publicKey(omid.identity))),
    },
    items: {
      'stored-text': CHAT.delivered,
      'stored-media': CHAT.media,
      'in-flight': CHAT.onTheWay,
      'future-text': CHAT.future,
      'who-talks-to-whom': CHAT.route,
      contacts: CHAT.contacts,
      'phone-number': CHAT.number,
      'ip-address': CHAT.address,
    },
  };
}

/** WhatsApp between two phones, as of April 2016: the keys are made in the phones and stay there. */
export const whatsappDirect: Mode = {
  id: 'whatsapp-direct',
  keys: 'ends',
  movable: true,
  narrate: (placement) => narrate(placement),
  attacks: {
    'run-server': (placement) =>
      dataSides(placement).includes('in-country') ? narrate(placement, 'false-key') : undefined,
    'intercept-sms': (placement) => narrate(placement, 'login-code'),
  },
};
