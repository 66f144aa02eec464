import { MOMENTS, Narrator, type Fact, type Place } from '../narration.ts';
import { dataSides, keySides, placeId, type Placement } from '../placement.ts';
import { dh, kdf, name, publicKey, seal, tuple, type Name, type Sealed, type Term } from '../terms.ts';
import { CHAT } from './mode.ts';
import { LOGIN_CODE } from './sms.ts';

/** Seals each message between a device and the server, of whichever end, under the key that both have. */
export type Line = (from: 'client' | 'server', body: Term) => Sealed;

/** What is known of a service that keeps what its users write, and how a device of theirs comes to a line with it. */
export interface CloudOperator {
  facts: Readonly<
    Record<
      | 'keysApart'
      | 'serverOpens'
      | 'internalLine'
      | 'layer'
      | 'cloud'
      | 'sealedAtRest'
      | 'account'
      | 'loginBySms'
      | 'takeover'
      | 'phone',
      Fact
    >
  >;
  /** Brings a device and the server to a key. `from` is what the device says first, its address as a rule. */
  logIn(service: CloudService, at: number, device: string, from: Term): Line;
}

/** The key under which the cloud keeps its data: whole at one place, or joined from two halves. */
function storageKey(placement: Placement): { whole: Term; kept: { at: string; part: Name }[] } {
  const sides = keySides(placement);
  if (sides.length === 1) {
    const whole = name('storage-key');
    return { whole, kept: sides.map((side) => ({ at: placeId('key-store', side), part: whole })) };
  }
  const kept = sides.map((side) => ({ at: placeId('key-store', side), part: name(`storage-key-half@${side}`) }));
  return { whole: kdf('join-halves', ...kept.map(({ part }) => part)), kept };
}

/** A service with servers, disks and key stores where the placement says, while it tells what happens there. */
export class CloudService {
  readonly say = new Narrator();
  readonly operator: CloudOperator;
  readonly places: Place[];
  /** The server that serves the users inside. */
  readonly server: string;
  readonly #disks: string[];
  readonly #copies: string[];
  readonly #storage: ReturnType<typeof storageKey>;

  constructor(placement: Placement, operator: CloudOperator) {
    const sides = dataSides(placement);
    const { say } = this;
    this.operator = operator;
    this.server = placeId('server', sides[0] ?? 'abroad');
    this.#disks = sides.map((side) => placeId('disk', side));
    this.#copies = sides.slice(1).map((side) => placeId('server', side));
    this.#storage = storageKey(placement);
    this.places = [
      { id: 'sara-phone', kind: 'phone', side: 'in-country' },
      { id: 'omid-phone', kind: 'phone', side: 'in-country' },
      ...sides.map((side): Place => ({ id: placeId('server', side), kind: 'server', side })),
      ...sides.map((side): Place => ({ id: placeId('disk', side), kind: 'disk', side })),
      ...keySides(placement).map((side): Place => ({ id: placeId('key-store', side), kind: 'key-store', side })),
    ];
    const { keysApart, internalLine } = operator.facts;
    for (const { at, part } of this.#storage.kept) {
      say.make(MOMENTS.setUp, at, part, keysApart);
      const [stores, servers] = lineKeys(at);
      say.make(MOMENTS.setUp, at, stores, internalLine);
      say.make(MOMENTS.setUp, this.server, servers, internalLine);
      say.send(MOMENTS.setUp, at, this.server, publicKey(stores), internalLine);
      say.send(MOMENTS.setUp, this.server, at, publicKey(servers), internalLine);
    }
  }

  /** The server needs the storage key to write or serve anything, so the key store hands it over each time, and it is wiped after use. */
  fetchStorageKey(at: number): void {
    const { serverOpens, internalLine } = this.operator.facts;
    for (const { at: store, part } of this.#storage.kept)
      this.say.send(at, store, this.server, seal(kdf('line-to', dh(...lineKeys(store))), part), serverOpens);
    this.say.store(at, this.server, this.#storage.whole, serverOpens);
    this.say.erase(at, this.server, this.#storage.whole, internalLine);
  }
  /** Writes something on every disk, under the storage key. */
  keep(at: number, body: Term, fact: Fact): void {
    this.fetchStorageKey(at);
    for (const disk of this.#disks) this.say.store(at, disk, seal(this.#storage.whole, body), fact);
    for (const copy of this.#copies)
      this.say.send(at, this.server, copy, seal(this.#storage.whole, body), this.operator.facts.internalLine);
  }
  /** Deletes from every disk what {@link keep} wrote there. */
  forget(at: number, body: Term, fact: Fact): void {
    for (const disk of this.#disks) this.say.erase(at, disk, seal(this.#storage.whole, body), fact);
  }

  logIn(at: number, device: string, from: Term): Line {
    return this.operator.logIn(this, at, device, from);
  }
  /** Omid's phone tells the service his number and address book, which it keeps with the address that they came from. */
  openAccount(omid: Line): Term {
    const { setUp } = MOMENTS;
    const { account: fact, phone } = this.operator.facts;
    const account = tuple(CHAT.number, CHAT.contacts);
    this.say.store(setUp, 'omid-phone', tuple(CHAT.address, account), phone);
    this.say.send(setUp, 'omid-phone', this.server, tuple(CHAT.address, omid('client', account)), fact);
    this.keep(setUp, tuple(CHAT.address, account), fact);
    return account;
  }
  /** The authority logs in as Omid, with the code that it caught on its way to his phone. */
  takeOver(at: number): Line {
    const { say, server } = this;
    const { loginBySms, takeover } = this.operator.facts;
    this.places.push({ id: 'phone-company', kind: 'phone-company', side: 'in-country' });
    this.places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    say.store(at, 'adversary', CHAT.number, takeover);
    say.make(at, server, LOGIN_CODE, loginBySms);
    say.send(at, server, 'phone-company', LOGIN_CODE, loginBySms);
    say.send(at, 'phone-company', 'omid-phone', LOGIN_CODE, loginBySms, 'sms');
    const line = this.logIn(at, 'adversary', tuple());
    say.send(at, 'adversary', server, line('client', LOGIN_CODE), takeover);
    return line;
  }
}

/** The private keys of the line between a key store and the server: the store's, then the server's. */
const lineKeys = (store: string): [Name, Name] => [name(`${store}-line-key`), name(`server-line-key-for-${store}`)];
