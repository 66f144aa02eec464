import { CHAT, SARAS_ADDRESS } from '../chat.ts';
import { MOMENTS, type Fact } from '../narration.ts';
import type { Placement } from '../placement.ts';
import { name, privateKey, seal, tuple, type Name, type Term, type Tuple } from '../terms.ts';
import { hiddenSender } from './hidden-sender.ts';
import { openLineOf } from './line.ts';
import { LOGIN_CODE, sendCode } from './login.ts';
import {
  chainFrom,
  firstChainKey,
  keysOf,
  letter,
  publicHalves,
  type ChainStep,
  type Drawn,
  type Registered,
} from './signal-session.ts';
import { OpenStore } from './store.ts';

/** What is known of a service whose phones speak Signal's protocol. */
export interface SignalOperator {
  facts: Readonly<
    Record<
      | 'registration'
      | 'session'
      | 'messageKey'
      | 'queue'
      | 'deleted'
      | 'transport'
      | 'envelope'
      | 'directory'
      | 'loginBySms'
      | 'photo'
      | 'phone',
      Fact
    >
  >;
  /** Set where the sender stands under a seal for the receiver, and not on the envelope. */
  hidesSender?: Fact;
  /** Omid's phone tells the service of him, and the service keeps of it what it keeps. */
  openAccount(service: SignalService): void;
}

const PHOTO_KEY = name('photo-file-key');

/** A sending session of Sara's with whoever the directory says it is. */
export interface Session {
  to: Registered;
  drawn: Drawn;
  next: () => ChainStep;
}
/** A sealed message on its way, with the step of the chain that sealed it. */
export interface Letter {
  sealed: Tuple;
  /** The same as the server has it: with who writes to whom beside it, or all of it under one more seal. */
  around: Term;
  step: ChainStep;
}
/** Hides a message from the network on the way between a phone and the server, and not from the service. */
export type HiddenLine = (body: Term) => Term;

/** Phones that draw their own keys, and a server between them that passes on public keys and sealed messages, while it tells what happens there. */
export class SignalService extends OpenStore {
  readonly operator: SignalOperator;
  #hidden = 0;
  readonly sara: Required<Registered>;
  readonly omid: Required<Registered>;
  readonly lineOfSara: HiddenLine;
  readonly lineOfOmid: HiddenLine;

  constructor(placement: Placement, operator: SignalOperator) {
    super(placement);
    this.operator = operator;
    this.sara = this.register(MOMENTS.setUp, 'sara-phone', 'sara');
    this.omid = this.register(MOMENTS.setUp, 'omid-phone', 'omid');
    this.lineOfSara = this.connect('sara-phone', SARAS_ADDRESS);
    this.lineOfOmid = this.connect('omid-phone', CHAT.address);
    operator.openAccount(this);
  }

  draw(at: number, place: string, as: string, fact: Fact): Required<Registered> {
    const keys = keysOf(as);
    for (const key of Object.values(keys)) this.say.make(at, place, key, fact);
    return keys;
  }
  /** A phone draws its keys itself, and uploads the public halves only. */
  register(at: number, place: string, as: string): Required<Registered> {
    const { registration } = this.operator.facts;
    const keys = this.draw(at, place, as, registration);
    this.say.send(at, place, this.server, publicHalves(keys), registration);
    this.keep(at, publicHalves(keys), registration);
    return keys;
  }
  /** The line between a phone and the server: both ends hold its key. */
  connect(phone: string, from: Term): HiddenLine {
    const { say, server } = this;
    const { transport } = this.operator.facts;
    const line = openLineOf(say, MOMENTS.setUp, phone, server, from, transport);
    say.store(MOMENTS.setUp, server, from, transport);
    return (body) => tuple(from, seal(line, body));
  }

  /** The directory answers with public keys; Sara's phone computes the rest, and keeps only the chain key. */
  openSession(at: number, to: Registered, called: string | number = at): Session {
    const { say } = this;
    const { directory, session } = this.operator.facts;
    say.send(at, this.server, 'sara-phone', this.lineOfSara(publicHalves(to)), directory);
    const drawn = { base: privateKey(`sara-base-key-${called}`), ratchet: privateKey(`sara-ratchet-key-${called}`) };
    say.make(at, 'sara-phone', drawn.base, session);
    say.make(at, 'sara-phone', drawn.ratchet, session);
    const first = firstChainKey(this.sara, drawn, to);
    say.make(at, 'sara-phone', first, session);
    say.erase(at, 'sara-phone', drawn.base, session);
    return { to, drawn, next: chainFrom(first) };
  }
  /** Sara's phone seals, steps its chain and wipes the key; the server queues what it cannot open. */
  post(at: number, { to, drawn, next }: Session, body: Term, fact: Fact = this.operator.facts.messageKey): Letter {
    const { say } = this;
    const { messageKey, envelope, queue } = this.operator.facts;
    const step = next();
    const sealed = letter(this.sara, drawn, to, step, body);
    const around = this.envelope(at, 'sara-phone', to, sealed);
    if (body.kind === 'text') say.store(at, 'sara-phone', tuple(CHAT.route, body), this.operator.facts.phone);
    this.stepOn(at, 'sara-phone', step, messageKey);
    say.send(at, 'sara-phone', this.server, this.lineOfSara(around), fact);
    if (!this.operator.hidesSender) this.keep(at, CHAT.route, envelope);
    this.keep(at, this.operator.hidesSender ? around : sealed, queue);
    return { sealed, around, step };
  }
  /** What goes around a sealed message: who writes to whom in the open for the server, or under a seal for the receiver. */
  envelope(at: number, from: string, to: Pick<Registered, 'identity'>, sealed: Tuple): Term {
    const { hidesSender } = this.operator;
    if (!hidesSender) return tuple(CHAT.route, sealed);
    const drawn = `envelope-base-key-${++this.#hidden}`;
    return hiddenSender(this.say, at, from, to.identity, tuple(CHAT.route, sealed), { drawn, fact: hidesSender });
  }
  /**
   * A photo goes up under a key of its own, and that key in a message. The server cannot tell when everybody has fetched it,
   * and keeps the sealed file for a while.
   *
   * @param give sends what stands for the photo, its key, as any message is sent
   */
  sendPhoto(at: number, fetchers: readonly { phone: string; line: HiddenLine }[], give: (key: Name) => void): void {
    const { say, server } = this;
    const { photo, phone } = this.operator.facts;
    const key = say.make(at, 'sara-phone', PHOTO_KEY, photo);
    const file = seal(key, CHAT.media);
    say.store(at, 'sara-phone', tuple(CHAT.route, CHAT.media), phone);
    say.send(at, 'sara-phone', server, this.lineOfSara(file), photo);
    this.keep(at, file, photo);
    for (const { phone: fetcher, line } of fetchers) say.send(at, server, fetcher, line(file), photo);
    give(key);
  }
  /** The timer of the chat has run down: both phones wipe what has been delivered, the key of the photo with it. */
  wipeDelivered(at: number, fact: Fact): void {
    for (const phone of ['sara-phone', 'omid-phone'])
      for (const body of [CHAT.delivered, CHAT.media]) this.say.erase(at, phone, tuple(CHAT.route, body), fact);
    this.say.erase(at, 'sara-phone', PHOTO_KEY, fact);
  }
  /** A phone steps a chain on and wipes the key before. */
  stepOn(at: number, phone: string, { before, after }: ChainStep, fact: Fact): void {
    this.say.make(at, phone, after, fact);
    this.say.erase(at, phone, before, fact);
  }
  /** The server hands a queued message over and forgets it; Omid's phone opens it, steps its chain and wipes the key. */
  deliver(at: number, { sealed, around, step }: Letter, body: Term): void {
    const { facts, hidesSender } = this.operator;
    this.say.send(at, this.server, 'omid-phone', this.lineOfOmid(around), facts.queue);
    this.forget(at, hidesSender ? around : sealed, facts.deleted);
    if (!hidesSender) this.forget(at, CHAT.route, facts.envelope);
    this.receive(at, step, body);
  }
  receive(at: number, step: ChainStep, body: Term): void {
    const { say } = this;
    const { messageKey, session, phone } = this.operator.facts;
    say.make(at, 'omid-phone', step.before, messageKey);
    if (body === CHAT.delivered) say.erase(at, 'omid-phone', this.omid.oneTime, session);
    say.store(at, 'omid-phone', tuple(CHAT.route, body), phone);
    this.stepOn(at, 'omid-phone', step, messageKey);
  }

  /**
   * The authority comes as Omid, with the code that it caught, and registers keys of its own.
   *
   * @param as whose keys they are: the phone's that takes the place of his, or those of one more device of his account
   */
  takeOver(at: number, as: 'false-omid' | 'joined-device'): Required<Registered> {
    const { say, server } = this;
    const { loginBySms } = this.operator.facts;
    sendCode(this, at, { loginBySms, takeover: loginBySms });
    say.send(at, 'adversary', server, LOGIN_CODE, loginBySms);
    return this.register(at, 'adversary', as);
  }
}
