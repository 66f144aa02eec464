import { CHAT, CHAT_ITEMS, MEMBERS_ADDRESS } from '../chat.ts';
import { attacksFromServer, type Run } from '../mode.ts';
import { MOMENTS, type Fact, type Narration, type Trace } from '../narration.ts';
import type { Placement } from '../placement.ts';
import {
  name,
  publicKey,
  tuple,
  type Name,
  type Sealed,
  type Term,
  type Text,
  type Tuple,
  privateKey,
} from '../terms.ts';
import { senderKeyMessage } from './seals.ts';
import { codesOf, type ChatOperator } from './signal-chat.ts';
import { SignalService, type HiddenLine } from './signal-service.ts';
import { chainFrom, publicHalves, type ChainStep, type Registered } from './signal-session.ts';

/** A service whose phones speak Signal's protocol, with groups in which each message is sealed once for all. */
export interface GroupOperator extends ChatOperator {
  group: Readonly<Record<'senderKey' | 'members' | 'ghost', Fact>>;
}

type Attack = 'ghost-member' | 'new-registration';

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
  readonly #operator: GroupOperator;
  readonly omid: Receiver;
  readonly member: Receiver;
  readonly #signing: Name;
  readonly #next: () => ChainStep;
  #chain: Term;
  #iteration = 0;

  constructor(placement: Placement, operator: GroupOperator) {
    const { setUp, delivered } = MOMENTS;
    this.#operator = operator;
    const { facts, group } = operator;
    const service = new SignalService(placement, operator);
    this.service = service;
    const { say, server, places } = service;
    places.push({ id: 'member-phone', kind: 'phone', side: 'in-country' });
    const keys = service.register(setUp, 'member-phone', 'member');
    const line = service.connect('member-phone', MEMBERS_ADDRESS);
    this.member = { called: 'member', phone: 'member-phone', keys, line };
    this.omid = { called: 'omid', phone: 'omid-phone', keys: service.omid, line: service.lineOfOmid };

    say.store(setUp, 'sara-phone', CHAT.members, facts.phone);
    say.send(setUp, 'sara-phone', server, service.lineOfSara(CHAT.members), group.members);
    service.keep(setUp, CHAT.members, group.members);
    for (const { phone, line } of [this.omid, this.member]) {
      say.send(setUp, server, phone, line(CHAT.members), group.members);
      say.store(setUp, phone, CHAT.members, facts.phone);
    }
    this.#chain = say.make(delivered, 'sara-phone', name('sara-sender-chain-key'), group.senderKey);
    this.#signing = say.make(delivered, 'sara-phone', privateKey('sara-signing-key'), group.senderKey);
    this.#next = chainFrom(this.#chain);
  }

  /** Sara's phone seals its chain key, as it stands, and its signing key for one receiver; the server hands it over. */
  give(at: number, { called, phone, keys, line }: Receiver): void {
    const { service } = this;
    const { say, server } = service;
    const { facts, group } = this.#operator;
    const session = service.openSession(at, keys, `for-${called}`);
    const distribution: Tuple = {
      ...tuple(this.#chain, publicKey(this.#signing)),
      frame: { iteration: this.#iteration },
    };
    const { sealed, step } = service.post(at, session, distribution, group.senderKey);
    say.send(at, server, phone, line(tuple(CHAT.route, sealed)), facts.queue);
    service.forget(at, sealed, facts.deleted);
    service.forget(at, CHAT.route, facts.envelope);
    if (phone === 'adversary') return;
    say.make(at, phone, step.before, facts.messageKey);
    if (keys.oneTime) say.erase(at, phone, keys.oneTime, facts.session);
    say.store(at, phone, this.#chain, group.senderKey);
    service.stepOn(at, phone, step, facts.messageKey);
  }
  /** Sara's phone seals once, signs, steps its chain and wipes the key before. */
  post(at: number, body: Text | Name): { sealed: Sealed; step: ChainStep } {
    const { service } = this;
    const { say, server } = service;
    const { facts, group } = this.#operator;
    const step = this.#next();
    const signing = publicKey(this.#signing);
    const sealed = senderKeyMessage(step.key, body, { iteration: step.counter, signing });
    if (body.kind === 'text') say.store(at, 'sara-phone', tuple(CHAT.route, body), facts.phone);
    service.stepOn(at, 'sara-phone', step, group.senderKey);
    [this.#chain, this.#iteration] = [step.after, step.counter + 1];
    say.send(at, 'sara-phone', server, service.lineOfSara(tuple(CHAT.route, sealed)), group.senderKey);
    service.keep(at, CHAT.route, facts.envelope);
    service.keep(at, sealed, facts.queue);
    return { sealed, step };
  }
  /** The server hands the same message to each member and forgets it; each steps its copy of the chain on. */
  deliver(at: number, { sealed, step }: ReturnType<Group['post']>, body: Text, to: readonly Receiver[]): void {
    const { service } = this;
    const { say, server } = service;
    const { facts, group } = this.#operator;
    for (const { phone, line } of to) {
      say.send(at, server, phone, line(tuple(CHAT.route, sealed)), facts.queue);
      if (phone === 'adversary') continue;
      say.store(at, phone, tuple(CHAT.route, body), facts.phone);
      service.stepOn(at, phone, step, group.senderKey);
    }
    service.forget(at, sealed, facts.deleted);
    service.forget(at, CHAT.route, facts.envelope);
  }
}

function narrateGroup(placement: Placement, operator: GroupOperator, attack?: Attack): Narration {
  const { delivered, onTheWay, now, arrival, future } = MOMENTS;
  const chat = new Group(placement, operator);
  const { group: facts } = operator;
  const { service, omid, member } = chat;
  const { say, server, places, sara } = service;

  for (const receiver of [omid, member]) chat.give(delivered, receiver);
  chat.deliver(delivered, chat.post(delivered, CHAT.delivered), CHAT.delivered, [omid, member]);
  service.sendPhoto(delivered, [omid, member], (key) =>
    chat.deliver(delivered, chat.post(delivered, key), CHAT.media, [omid, member]),
  );
  const waiting = chat.post(onTheWay, CHAT.onTheWay);

  let omidAsSeen: Registered = omid.keys;
  let readers: Receiver[] = [omid, member];
  if (attack) {
    places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    // What the server hands to a device of the authority's it need not hide.
    const added = { called: attack, phone: 'adversary', line: (body: Term) => body };
    if (attack === 'ghost-member') {
      const keys = service.draw(now, 'adversary', 'ghost-member', facts.ghost);
      say.send(now, 'adversary', server, publicHalves(keys), facts.ghost);
      readers = [omid, member, { ...added, keys }];
    } else {
      omidAsSeen = service.takeOver(now, 'false-omid');
      say.send(now, server, 'adversary', CHAT.members, facts.members);
      readers = [member, { ...added, keys: omidAsSeen }];
    }
    // A new member, or a member's new key: Sara's phone gives it her chain as it stands now. What came before stays sealed.
    for (const reader of readers) if (reader.phone === 'adversary') chat.give(now, reader);
  }
  chat.deliver(
    arrival,
    waiting,
    CHAT.onTheWay,
    readers.filter(({ phone }) => phone !== 'adversary'),
  );
  chat.deliver(future, chat.post(future, CHAT.future), CHAT.future, readers);

  const traces: Record<Attack, Trace[]> = {
    'ghost-member': ['member-notice'],
    'new-registration': [operator.notice, 'logged-out'],
  };
  return {
    places,
    events: say.events,
    ...(attack && { way: attack }),
    traces: attack ? traces[attack] : [],
    codes: codesOf([sara, omidAsSeen], [sara, omid.keys]),
    items: { ...CHAT_ITEMS, contacts: CHAT.contactNumbers, 'group-members': CHAT.members },
  };
}

/** The whole of such a group: its run, and what becomes of it with a member whom the server adds, or with the login code. */
export const signalGroup = (operator: GroupOperator): Run => ({
  narrate: (placement) => narrateGroup(placement, operator),
  attacks: {
    ...attacksFromServer((placement) => narrateGroup(placement, operator, 'ghost-member')),
    'intercept-sms': (placement) => narrateGroup(placement, operator, 'new-registration'),
  },
});
