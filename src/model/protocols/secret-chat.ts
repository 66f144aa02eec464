import { CHAT, CHAT_ITEMS, SARAS_ADDRESS } from '../chat.ts';
import { MOMENTS, type Fact, type Narration, type Within } from '../narration.ts';
import type { Placement } from '../placement.ts';
import { exponent, fileKey, hash, tuple, type Name, type Sealed, type Term } from '../terms.ts';
import { CloudService, type CloudOperator, type Line } from './cloud-service.ts';
import { agreeOnChatKey, otherOf, type Between, type SecretChat, type Who } from './mtproto.ts';
import { secretFile } from './seals.ts';

/** What is known of chats between two phones, on a service that keeps others. */
export interface SecretOperator extends CloudOperator {
  /** How long the service may still know of a message that it has handed over. */
  forgets: Within;
  secret: Readonly<Record<'key' | 'rekeying' | 'layer' | 'queue' | 'noLog' | 'file' | 'another', Fact>>;
}

const PHOTO_KEY = fileKey('photo-file-key');

/** The two phones of a secret chat, each with its line to the server that stands between them. */
export class SecretChats {
  readonly service: CloudService;
  readonly sara: { phone: string; line: Line; address: Term };
  readonly omid: { phone: string; line: Line; address: Term };

  readonly operator: SecretOperator;

  constructor(placement: Placement, operator: SecretOperator) {
    const { setUp } = MOMENTS;
    this.operator = operator;
    this.service = new CloudService(placement, operator);
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
  up(at: number, from: Who, body: Term, fact: Fact): void {
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
  down(at: number, to: Who, body: Term, fact: Fact): void {
    const { phone, line } = this[to];
    this.service.say.send(at, this.service.server, phone, line('server', tuple(CHAT.route, body)), fact);
  }
  pass(at: number, from: Who, body: Term, fact: Fact): void {
    this.up(at, from, body, fact);
    this.down(at, otherOf(from), body, fact);
  }
  /** An exponent, drawn for one exchange. */
  draw(at: number, place: string, id: string, fact: Fact): Name {
    return this.service.say.make(at, place, exponent(id), fact);
  }

  /** The phones agree on a key. */
  agree(at: number, number: number, fact: Fact, before?: SecretChat): Term {
    const between: Between = {
      say: this.service.say,
      pass: (at, from, body, fact) => this.pass(at, from, body, fact),
      hold: (at, place, key, fact) => this.service.say.make(at, place, key, fact),
    };
    return agreeOnChatKey(between, { at, asks: 'sara', number, fact, before });
  }
  /** An end takes the key that it came to into use, and wipes its exponent. */
  take(at: number, place: string, key: Term, own: Name, fact: Fact): void {
    this.service.say.make(at, place, key, fact);
    this.service.say.erase(at, place, own, fact);
  }
  /** After a week or 100 messages: a fresh key, agreed under the old one, which both then destroy. */
  rekey(at: number, chat: SecretChat, number: number): void {
    const { rekeying } = this.operator.secret;
    const next = this.agree(at, number, rekeying, chat);
    // The message by which Sara's phone says that it uses the new key from here on.
    this.pass(at, 'sara', chat.seal('sara', tuple()), rekeying);
    for (const phone of ['sara-phone', 'omid-phone']) this.service.say.erase(at, phone, chat.key, rekeying);
    chat.key = next;
  }

  /** Sara's phone seals; the server queues what it cannot open. */
  post(at: number, chat: SecretChat, body: Term, content: Term = body): Sealed {
    const letter = chat.seal('sara', content);
    this.service.say.store(at, 'sara-phone', tuple(CHAT.route, body), this.operator.facts.phone);
    this.up(at, 'sara', letter, this.operator.secret.layer);
    this.service.keep(at, tuple(CHAT.route, letter), this.operator.secret.queue);
    return letter;
  }
  /** The server hands a waiting message over and keeps nothing of it. */
  deliver(at: number, letter: Sealed, body: Term): void {
    this.service.fetchStorageKey(at);
    this.down(at, 'omid', letter, this.operator.secret.queue);
    this.service.forget(at, tuple(CHAT.route, letter), this.operator.secret.noLog, this.operator.forgets);
    this.service.say.store(at, 'omid-phone', tuple(CHAT.route, body), this.operator.facts.phone);
  }
  /** The timer of the chat has run down: both phones wipe what has been delivered, the key of the photo with it. */
  wipeDelivered(at: number, fact: Fact): void {
    const { say } = this.service;
    for (const { phone } of [this.sara, this.omid]) {
      for (const body of [CHAT.delivered, CHAT.media]) say.erase(at, phone, tuple(CHAT.route, body), fact);
      say.erase(at, phone, PHOTO_KEY, fact);
    }
  }
  /** A photo goes up under a key of its own, and that key in a message. The server keeps the file for a while. */
  sendPhoto(at: number, chat: SecretChat): void {
    const { say, server } = this.service;
    const key = say.make(at, 'sara-phone', PHOTO_KEY, this.operator.secret.file);
    const file = secretFile(key, CHAT.media);
    say.send(at, 'sara-phone', server, tuple(SARAS_ADDRESS, this.sara.line('client', file)), this.operator.secret.file);
    this.service.keep(at, file, this.operator.secret.file);
    const letter = this.post(at, chat, CHAT.media, key);
    this.service.fetchStorageKey(at);
    say.send(at, server, 'omid-phone', this.omid.line('server', file), this.operator.secret.file);
    this.deliver(at, letter, CHAT.media);
    say.store(at, 'omid-phone', key, this.operator.secret.file);
  }

  /** The run as told so far; the picture on each phone is made from the key that it came to. */
  narration(keys: Record<Who, Term>, attack?: Pick<Narration, 'way' | 'traces'>): Narration {
    return {
      places: this.service.places,
      events: this.service.say.events,
      traces: [],
      ...attack,
      codes: { shownAs: 'picture', sara: hash(keys.sara), omid: hash(keys.omid) },
      items: CHAT_ITEMS,
    };
  }
}
