import { MOMENTS, type Fact, type Narration, type Trace } from '../narration.ts';
import { dataSides, type Placement } from '../placement.ts';
import { name, publicKey, seal, tuple, type Name, type Sealed, type Term, type Text, type Tuple } from '../terms.ts';
import { CHAT, CHAT_ITEMS, type Mode } from './mode.ts';
import { codesOf } from './signal-chat.ts';
import { SignalService, type HiddenLine } from './signal-service.ts';
import { chainFrom, publicHalves, type ChainStep, type Registered } from './signal-session.ts';
import { whatsapp } from './whatsapp-service.ts';

const facts = {
  senderKey: { id: 'whatsapp-sender-key', sources: ['WA-WP-SK', 'SK-2023'], grade: 'analysed' },
  members: { id: 'whatsapp-group-members', sources: ['WA-PRIV19'], grade: 'assumed' },
  ghost: { id: 'whatsapp-group-ghost', sources: ['RMS18'], grade: 'analysed' },
} satisfies Record<string, Fact>;

/** The address of the third member's phone. Not an item: the items are about Omid. */
export const MEMBERS_ADDRESS: Text = { kind: 'text', id: 'member-ip-address' };

type Attack = 'ghost' | 'login-code';

/** Somebody to whom Sara's phone gives her sender key, over a session of their own. */
interface Receiver {
  called: string;
  phone: string;
  keys: Registered;
  line: HiddenLine;
}

/**
 * A group of three: Sara, Omid and one more. Sara writes; each message is sealed once, under a key from her chain, and the
 * server hands it to every member. Who is a member the server says.
 */
class Group {
  readonly service: SignalService;
  readonly omid: Receiver;
  readonly member: Receiver;
  readonly #signing: Name;
  readonly #next: () => ChainStep;
  #chain: Term;
  #iteration = 0;

  constructor(placement: Placement) {
    const { setUp, delivered } = MOMENTS;
    const service = new SignalService(placement, whatsapp);
    this.service = service;
    const { say, server, places } = service;
    places.push({ id: 'member-phone', kind: 'phone', side: 'in-country' });
    const keys = service.register(setUp, 'member-phone', 'member');
    const line = service.connect('member-phone', MEMBERS_ADDRESS);
    this.member = { called: 'member', phone: 'member-phone', keys, line };
    this.omid = { called: 'omid', phone: 'omid-phone', keys: service.omid, line: service.lineOfOmid };

    say.store(setUp, 'sara-phone', CHAT.members, whatsapp.facts.phone);
    say.send(setUp, 'sara-phone', server, service.lineOfSara(CHAT.members), facts.members);
    service.keep(setUp, CHAT.members, facts.members);
    for (const { phone, line } of [this.omid, this.member]) {
      say.send(setUp, server, phone, line(CHAT.members), facts.members);
      say.store(setUp, phone, CHAT.members, whatsapp.facts.phone);
    }
    this.#chain = say.make(delivered, 'sara-phone', name('sara-sender-chain-key'), facts.senderKey);
    this.#signing = say.make(delivered, 'sara-phone', name('sara-signing-key'), facts.senderKey);
    this.#next = chainFrom(this.#chain);
  }

  /** Sara's phone seals its chain key, as it stands, and its signing key for one receiver; the server hands it over. */
  give(at: number, { called, phone, keys, line }: Receiver): void {
    const { service } = this;
    const { say, server } = service;
    const session = service.openSession(at, keys, `for-${called}`);
    const distribution: Tuple = {
      ...tuple(this.#chain, publicKey(this.#signing)),
      frame: { iteration: this.#iteration },
    };
    const { sealed, step } = service.post(at, session, distribution, facts.senderKey);
    say.send(at, server, phone, line(tuple(CHAT.route, sealed)), whatsapp.facts.queue);
    service.forget(at, sealed, whatsapp.facts.deleted);
    service.forget(at, CHAT.route, whatsapp.facts.envelope);
    if (phone === 'adversary') return;
    say.make(at, phone, step.before, whatsapp.facts.messageKey);
    if (keys.oneTime) say.erase(at, phone, keys.oneTime, whatsapp.facts.session);
    say.store(at, phone, this.#chain, facts.senderKey);
    service.stepOn(at, phone, step, whatsapp.facts.messageKey);
  }
  /** Sara's phone seals once, signs, steps its chain and wipes the key before. */
  post(at: number, body: Text): { sealed: Sealed; step: ChainStep } {
    const { service } = this;
    const { say, server } = service;
    const step = this.#next();
    const signing = publicKey(this.#signing);
    const sealed = seal(step.key, body, { protocol: 'sender-key', iteration: step.counter, signing });
    say.store(at, 'sara-phone', tuple(CHAT.route, body), whatsapp.facts.phone);
    service.stepOn(at, 'sara-phone', step, facts.senderKey);
    [this.#chain, this.#iteration] = [step.after, step.counter + 1];
    say.send(at, 'sara-phone', server, service.lineOfSara(tuple(CHAT.route, sealed)), facts.senderKey);
    service.keep(at, CHAT.route, whatsapp.facts.envelope);
    service.keep(at, sealed, whatsapp.facts.queue);
    return { sealed, step };
  }
  /** The server hands the same message to each member and forgets it; each steps its copy of the chain on. */
  deliver(at: number, { sealed, step }: ReturnType<Group['post']>, body: Text, to: readonly Receiver[]): void {
    const { service } = this;
    const { say, server } = service;
    for (const { phone, line } of to) {
      say.send(at, server, phone, line(tuple(CHAT.route, sealed)), whatsapp.facts.queue);
      if (phone === 'adversary') continue;
      say.store(at, phone, tuple(CHAT.route, body), whatsapp.facts.phone);
      service.stepOn(at, phone, step, facts.senderKey);
    }
    service.forget(at, sealed, whatsapp.facts.deleted);
    service.forget(at, CHAT.route, whatsapp.facts.envelope);
  }
}

function narrate(placement: Placement, attack?: Attack): Narration {
  const { delivered, onTheWay, now, arrival, future } = MOMENTS;
  const group = new Group(placement);
  const { service, omid, member } = group;
  const { say, server, places, sara } = service;

  for (const receiver of [omid, member]) group.give(delivered, receiver);
  for (const body of [CHAT.delivered, CHAT.media])
    group.deliver(delivered, group.post(delivered, body), body, [omid, member]);
  const waiting = group.post(onTheWay, CHAT.onTheWay);

  let omidAsSeen: Registered = omid.keys;
  let readers: Receiver[] = [omid, member];
  if (attack) {
    places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    // What the server hands to a device of the authority's it need not hide.
    const added = { called: attack, phone: 'adversary', line: (body: Term) => body };
    if (attack === 'ghost') {
      const keys = service.draw(now, 'adversary', 'ghost-member', facts.ghost);
      say.send(now, 'adversary', server, publicHalves(keys), facts.ghost);
      readers = [omid, member, { ...added, keys }];
    } else {
      omidAsSeen = service.takeOver(now);
      say.send(now, server, 'adversary', CHAT.members, facts.members);
      readers = [member, { ...added, keys: omidAsSeen }];
    }
    // A new member, or a member's new key: Sara's phone gives it her chain as it stands now. What came before stays sealed.
    for (const reader of readers) if (reader.phone === 'adversary') group.give(now, reader);
  }
  group.deliver(
    arrival,
    waiting,
    CHAT.onTheWay,
    readers.filter(({ phone }) => phone !== 'adversary'),
  );
  group.deliver(future, group.post(future, CHAT.future), CHAT.future, readers);

  const traces: Record<Attack, Trace[]> = { ghost: ['member-notice'], 'login-code': [whatsapp.notice, 'logged-out'] };
  return {
    places,
    events: say.events,
    traces: attack ? traces[attack] : [],
    codes: codesOf([sara, omidAsSeen], [sara, omid.keys]),
    items: { ...CHAT_ITEMS, 'group-members': CHAT.members },
  };
}

/** A WhatsApp group: its members' keys are in their phones, and who is a member the server says. */
export const whatsappGroup: Mode = {
  id: 'whatsapp-group',
  narrate: (placement) => narrate(placement),
  attacks: {
    'run-server': (placement) =>
      dataSides(placement).includes('in-country') ? narrate(placement, 'ghost') : undefined,
    'intercept-sms': (placement) => narrate(placement, 'login-code'),
  },
};
