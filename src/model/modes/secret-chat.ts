import { MOMENTS, type Fact, type Narration } from '../narration.ts';
import type { Placement } from '../placement.ts';
import {
  dh,
  exponent,
  fileKey,
  hash,
  kdf,
  publicKey,
  seal,
  tuple,
  type Name,
  type Sealed,
  type Term,
} from '../terms.ts';
import { CloudService, type Line } from './cloud-service.ts';
import { CHAT, CHAT_ITEMS, SARAS_ADDRESS } from './mode.ts';
import { telegram } from './telegram-service.ts';

export const facts = {
  key: { id: 'telegram-secret-chat-key', sources: ['TG-E2E', 'TG-FAQ20'], grade: 'documented' },
  rekeying: { id: 'telegram-secret-chat-rekeying', sources: ['TG-E2EPFS', 'TG-PFS14'], grade: 'documented' },
  layer: { id: 'telegram-secret-chat-layer', sources: ['TG-FAQ20', 'TG-E2E'], grade: 'documented' },
  queue: { id: 'telegram-secret-chat-queue', sources: ['TG-FAQ20', 'TG-PRIV20'], grade: 'documented' },
  noLog: { id: 'telegram-secret-chat-no-log', sources: ['TG-PRIV20'], grade: 'documented' },
  file: { id: 'telegram-secret-chat-file', sources: ['TG-PRIV20'], grade: 'documented' },
  another: { id: 'telegram-secret-chat-another', sources: [], grade: 'assumed' },
  middle: { id: 'telegram-secret-chat-middle', sources: ['TG-E2E', 'TG-2013'], grade: 'documented' },
} satisfies Record<string, Fact>;

/** The two phones of a secret chat, each with its line to the server that stands between them. */
export class SecretChats {
  readonly service: CloudService;
  readonly sara: { phone: string; line: Line; address: Term };
  readonly omid: { phone: string; line: Line; address: Term };

  constructor(placement: Placement) {
    const { setUp } = MOMENTS;
    this.service = new CloudService(placement, telegram);
    this.sara = {
      phone: 'sara-phone',
      address: SARAS_ADDRESS,
      line: this.service.logIn(setUp, 'sara-phone', SARAS_ADDRESS),
    };
    this.omid = {
      phone: 'omid-phone',
      address: CHAT.address,
      line: this.service.logIn(setUp, 'omid-phone', CHAT.address),
    };
  }

  /** A phone hands something to the server, for the other one. */
  up(at: number, from: 'sara' | 'omid', body: Term, fact: Fact): void {
    const { phone, line, address } = this[from];
    this.service.say.send(
      at,
      phone,
      this.service.server,
      tuple(address, line('client', tuple(CHAT.route, body))),
      fact,
    );
  }
  /** The server hands it over. */
  down(at: number, to: 'sara' | 'omid', body: Term, fact: Fact): void {
    const { phone, line } = this[to];
    this.service.say.send(at, this.service.server, phone, line('server', tuple(CHAT.route, body)), fact);
  }
  pass(at: number, from: 'sara' | 'omid', to: 'sara' | 'omid', body: Term, fact: Fact): void {
    this.up(at, from, body, fact);
    this.down(at, to, body, fact);
  }
  /** An exponent, drawn for one exchange. */
  draw(at: number, place: string, id: string, fact: Fact): Name {
    return this.service.say.make(at, place, exponent(id), fact);
  }

  /**
   * The phones agree on a key through the server, which sees the public values and cannot compute it; or, sealed under the
   * key before, on the next one. The exponents are wiped.
   */
  agree(at: number, number: number, fact: Fact, before?: Chat): Term {
    const a = this.draw(at, 'sara-phone', `sara-chat-exponent-${number}`, fact);
    const b = this.draw(at, 'omid-phone', `omid-chat-exponent-${number}`, fact);
    this.pass(at, 'sara', 'omid', before ? before.seal('originator', publicKey(a)) : publicKey(a), fact);
    this.pass(at, 'omid', 'sara', before ? before.seal('partner', publicKey(b)) : publicKey(b), fact);
    const key = kdf('secret-chat-key', dh(a, b));
    this.take(at, 'sara-phone', key, a, fact);
    this.take(at, 'omid-phone', key, b, fact);
    return key;
  }
  /** An end takes the key that it came to into use, and wipes its exponent. */
  take(at: number, place: string, key: Term, own: Name, fact: Fact): void {
    this.service.say.make(at, place, key, fact);
    this.service.say.erase(at, place, own, fact);
  }
  /** After a week or 100 messages: a fresh key, agreed under the old one, which both then destroy. */
  rekey(at: number, chat: Chat, number: number): void {
    const next = this.agree(at, number, facts.rekeying, chat);
    // The message by which Sara's phone says that it uses the new key from here on.
    this.pass(at, 'sara', 'omid', chat.seal('originator', tuple()), facts.rekeying);
    for (const phone of ['sara-phone', 'omid-phone']) this.service.say.erase(at, phone, chat.key, facts.rekeying);
    chat.key = next;
  }

  /** Sara's phone seals; the server queues what it cannot open. */
  post(at: number, chat: Chat, body: Term, content: Term = body): Sealed {
    const letter = chat.seal('originator', content);
    this.service.say.store(at, 'sara-phone', tuple(CHAT.route, body), telegram.facts.phone);
    this.up(at, 'sara', letter, facts.layer);
    this.service.keep(at, tuple(CHAT.route, letter), facts.queue);
    return letter;
  }
  /** The server hands a waiting message over and keeps nothing of it. */
  deliver(at: number, letter: Sealed, body: Term): void {
    this.service.fetchStorageKey(at);
    this.down(at, 'omid', letter, facts.queue);
    this.service.forget(at, tuple(CHAT.route, letter), facts.noLog);
    this.service.say.store(at, 'omid-phone', tuple(CHAT.route, body), telegram.facts.phone);
  }
  /** A photo goes up under a key of its own, and that key in a message. The server keeps the file for a while. */
  sendPhoto(at: number, chat: Chat): void {
    const { say, server } = this.service;
    const key = say.make(at, 'sara-phone', fileKey('photo-file-key'), facts.file);
    const file = seal(key, CHAT.media, { protocol: 'secret-file' });
    say.send(at, 'sara-phone', server, tuple(SARAS_ADDRESS, this.sara.line('client', file)), facts.file);
    this.service.keep(at, file, facts.file);
    const letter = this.post(at, chat, CHAT.media, key);
    this.service.fetchStorageKey(at);
    say.send(at, server, 'omid-phone', this.omid.line('server', file), facts.file);
    this.deliver(at, letter, CHAT.media);
    say.store(at, 'omid-phone', key, facts.file);
  }

  /** The run as told so far; the picture on each phone is made from the key that it came to. */
  narration(keys: { sara: Term; omid: Term }, traces: Narration['traces'] = []): Narration {
    return {
      places: this.service.places,
      events: this.service.say.events,
      traces,
      codes: { shownAs: 'picture', sara: hash(keys.sara), omid: hash(keys.omid) },
      items: CHAT_ITEMS,
    };
  }
}

/** One end's or both ends' key of a chat, with the numbers that its messages carry. Sara is the one who asked for it. */
export class Chat {
  key: Term;
  readonly #sent = { originator: 0, partner: 0 };

  constructor(key: Term) {
    this.key = key;
  }
  seal(from: 'originator' | 'partner', body: Term): Sealed {
    const other = from === 'originator' ? 'partner' : 'originator';
    return seal(this.key, body, {
      protocol: 'secret-chat',
      from,
      sent: this.#sent[from]++,
      received: this.#sent[other],
    });
  }
}
