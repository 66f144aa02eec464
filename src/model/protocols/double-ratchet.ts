import type { Fact } from '../narration.ts';
import { dh, publicKey, type Name, type Sealed, type Term, privateKey } from '../terms.ts';
import type { Drawer, DrawerTeller } from './drawers.ts';
import { signalMessage } from './seals.ts';
import { chainFrom, ratchetStep, type ChainStep } from './signal-session.ts';

/** The facts on which the steps of a session rest. */
export interface RatchetFacts {
  /** That each message has a key of its own, wiped after use. */
  messageKey: Fact;
  /** That at each turn a fresh exchange goes into the keys, and the old root key is wiped. */
  turn: Fact;
}

/** What a phone has that starts a session, or accepts one. */
export interface Beginning {
  root: Term;
  /** Its own private ratchet key: drawn by the phone that starts, the signed pre-key of the one that accepts. */
  ratchet: Name;
  identity: Name;
  theirIdentity: Name;
}

/** A chain of message keys, with the chain key that it has come to. */
interface Chain {
  drawer: Drawer;
  key: Term;
  next: () => ChainStep;
  /** Whose chain it is: the ratchet key that its messages show. */
  ratchet: Name;
  /** How many messages it has sealed or opened. */
  count: number;
}

/**
 * One phone's end of a Double Ratchet session, in the order of the specification, which libsignal keeps too: when the
 * other side's ratchet key is new, the phone steps the root twice, first with its old private key for what comes in,
 * then with one that it draws at once for its next answer. https://signal.org/docs/specifications/doubleratchet/ , 3.4
 */
export class RatchetEnd {
  readonly #say: DrawerTeller;
  readonly #place: string;
  readonly #own: Beginning;
  readonly #facts: RatchetFacts;
  #root: Term;
  #ratchet: Name;
  #sending: Chain | undefined;
  #receiving: Chain | undefined;
  /** The number of the last message in the sending chain before this one. */
  #previous = 0;
  #drawn = 0;

  constructor(say: DrawerTeller, place: string, own: Beginning, facts: RatchetFacts) {
    [this.#say, this.#place, this.#own, this.#facts] = [say, place, own, facts];
    [this.#root, this.#ratchet] = [own.root, own.ratchet];
  }

  /** The first step of the phone that starts: towards the other's signed pre-key. */
  start(at: number, preKey: Name): void {
    this.#say.keep(at, this.#place, 'exchange', this.#ratchet, this.#facts.turn);
    this.#stepSending(at, preKey);
  }

  /** Seals a message, steps the sending chain and wipes the chain key before. */
  seal(at: number, body: Term): Sealed {
    const chain = this.#sending;
    if (!chain) throw new Error(`${this.#place} cannot write before it has opened a message`);
    const step = this.#advance(at, chain);
    return signalMessage(step.key, body, {
      ratchet: publicKey(chain.ratchet),
      counter: step.counter,
      ...(this.#previous > 0 && { previous: this.#previous }),
      sender: publicKey(this.#own.identity),
      receiver: publicKey(this.#own.theirIdentity),
    });
  }

  /** Opens a message, steps the receiving chain and wipes the chain key before. */
  open(at: number, { as }: Sealed): void {
    if (as?.protocol !== 'signal') throw new TypeError('this opens messages of Signal');
    const theirs = as.ratchet.of;
    const known = this.#receiving?.ratchet === theirs ? this.#receiving : undefined;
    this.#advance(at, known ?? this.#turn(at, theirs));
  }

  /** The other side has a new ratchet key: a chain for what comes in, then a fresh key of one's own and a chain for the answer. */
  #turn(at: number, theirs: Name): Chain {
    this.#wipe(at, this.#receiving?.key);
    const { root, chain } = ratchetStep(this.#root, dh(this.#ratchet, theirs));
    this.#root = this.#replaceRoot(at, root);
    this.#receiving = this.#begin(at, 'receiving', chain, theirs);

    // The signed pre-key, with which an accepted session begins, stays: other sessions begin with it.
    if (this.#ratchet !== this.#own.ratchet || this.#sending) this.#wipe(at, this.#ratchet);
    this.#drawn += 1;
    this.#ratchet = privateKey(`${this.#place.replace('phone', 'ratchet-key')}-${this.#drawn}`);
    this.#say.keep(at, this.#place, 'exchange', this.#ratchet, this.#facts.turn);
    this.#stepSending(at, theirs);
    return this.#receiving;
  }

  #stepSending(at: number, theirs: Name): void {
    this.#wipe(at, this.#sending?.key);
    this.#previous = Math.max((this.#sending?.count ?? 0) - 1, 0);
    const { root, chain } = ratchetStep(this.#root, dh(this.#ratchet, theirs));
    this.#root = this.#replaceRoot(at, root);
    this.#sending = this.#begin(at, 'sending', chain, this.#ratchet);
  }

  #replaceRoot(at: number, root: Term): Term {
    if (this.#root !== this.#own.root) this.#wipe(at, this.#root);
    return this.#say.keep(at, this.#place, 'root', root, this.#facts.turn);
  }

  #begin(at: number, drawer: Drawer, key: Term, ratchet: Name): Chain {
    this.#say.keep(at, this.#place, drawer, key, this.#facts.turn);
    return { drawer, key, next: chainFrom(key), ratchet, count: 0 };
  }

  #advance(at: number, chain: Chain): ChainStep {
    const step = chain.next();
    chain.key = this.#say.keep(at, this.#place, chain.drawer, step.after, this.#facts.messageKey);
    chain.count += 1;
    this.#say.erase(at, this.#place, step.before, this.#facts.messageKey);
    return step;
  }

  #wipe(at: number, key: Term | undefined): void {
    if (key) this.#say.erase(at, this.#place, key, this.#facts.turn);
  }
}
