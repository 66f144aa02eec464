import { MOMENTS, Narrator, type Fact, type Place } from '../narration.ts';
import { dataSides, placeId, type Placement } from '../placement.ts';
import { dh, kdf, name, publicKey, seal, tuple, type Term } from '../terms.ts';
import { CloudService } from '../modes/cloud-service.ts';
import { CHAT, SARAS_ADDRESS } from '../modes/mode.ts';
import { LOGIN_CODE } from '../modes/sms.ts';
import type { Choices } from './choices.ts';
import { ASSUMED, chosen } from './facts.ts';

/** Servers and disks where the placement says, and how something is written on the disks. */
export interface Store {
  readonly say: Narrator;
  readonly places: Place[];
  /** The server that serves the users inside. */
  readonly server: string;
  keep(at: number, term: Term, fact: Fact): void;
  forget(at: number, term: Term, fact: Fact): void;
  /** What the server has to do before it can read what it keeps. */
  fetchStorageKey(at: number): void;
}

/** Disks on which everything lies as it came. */
class OpenStore implements Store {
  readonly say = new Narrator();
  readonly places: Place[];
  readonly server: string;
  readonly #disks: string[];

  constructor(placement: Placement) {
    const sides = dataSides(placement);
    this.server = placeId('server', sides[0] ?? 'abroad');
    this.#disks = sides.map((side) => placeId('disk', side));
    this.places = [
      { id: 'sara-phone', kind: 'phone', side: 'in-country' },
      { id: 'omid-phone', kind: 'phone', side: 'in-country' },
      ...sides.map((side): Place => ({ id: placeId('server', side), kind: 'server', side })),
      ...sides.map((side): Place => ({ id: placeId('disk', side), kind: 'disk', side })),
    ];
  }
  keep(at: number, term: Term, fact: Fact): void {
    for (const disk of this.#disks) this.say.store(at, disk, term, fact);
  }
  forget(at: number, term: Term, fact: Fact): void {
    for (const disk of this.#disks) this.say.erase(at, disk, term, fact);
  }
  fetchStorageKey(): void {
    // Nothing is sealed on these disks that the server could open.
  }
}

/** The disks of a messenger: under the service's key where the service holds one, else as they are. */
export function storeOf({ holder }: Choices, placement: Placement): Store {
  if (holder !== 'service') return new OpenStore(placement);
  const fact = chosen('holder', holder);
  const { serverOpens, internalLine } = ASSUMED;
  // Of an operator's facts a store uses these three only.
  const facts = { keysApart: fact, serverOpens, internalLine };
  return new CloudService(placement, { facts } as unknown as ConstructorParameters<typeof CloudService>[1]);
}

/** A device's line with the server: how each wraps what goes to the other. */
export interface Line {
  device: string;
  up(body: Term): Term;
  down(body: Term): Term;
}

/** Somebody's device comes to a line with the server: sealed under a key that both hold, or not at all. */
export function connect({ say, server }: Store, choices: Choices, at: number, device: string, from: Term): Line {
  if (choices.holder === 'none') return { device, up: (body) => tuple(from, body), down: (body) => body };
  const { line: fact } = ASSUMED;
  const [own, servers] = [name(`${device}-line-key`), name(`server-line-key-for-${device}`)];
  say.make(at, device, own, fact);
  say.make(at, server, servers, fact);
  say.send(at, device, server, tuple(from, publicKey(own)), fact);
  say.send(at, server, device, publicKey(servers), fact);
  const key = kdf('line-of', dh(own, servers));
  for (const end of [device, server]) say.make(at, end, key, fact);
  return { device, up: (body) => tuple(from, seal(key, body)), down: (body) => seal(key, body) };
}

/** The phones of a chat, each with its line. */
export interface Lines {
  sara: Line;
  omid: Line;
  member?: Line;
}

/** The address of the third member's phone. Not an item: the items are about Omid. */
const MEMBERS_ADDRESS = { kind: 'text', id: 'member-ip-address' } as const;

export function connectAll(store: Store, choices: Choices): Lines {
  const { setUp } = MOMENTS;
  const sara = connect(store, choices, setUp, 'sara-phone', SARAS_ADDRESS);
  const omid = connect(store, choices, setUp, 'omid-phone', CHAT.address);
  if (choices.chat === 'two') return { sara, omid };
  store.places.push({ id: 'member-phone', kind: 'phone', side: 'in-country' });
  return { sara, omid, member: connect(store, choices, setUp, 'member-phone', MEMBERS_ADDRESS) };
}

/** Omid's phone tells the service of him what was chosen, and the service keeps it. Returns what it keeps of his account. */
export function openAccount(store: Store, choices: Choices, { omid }: Lines): Term | undefined {
  const { say, server } = store;
  const { setUp } = MOMENTS;
  const { login, contacts, metadata } = choices;
  const told = [
    ...(login === 'no-number' ? [] : [{ term: CHAT.number, fact: chosen('login', login) }]),
    ...(contacts === 'uploaded' ? [{ term: CHAT.contacts, fact: chosen('contacts', contacts) }] : []),
  ];
  say.store(setUp, 'omid-phone', tuple(CHAT.address, CHAT.number, CHAT.contacts), chosen('phones', 'keep'));
  // Whoever is connected shows the running server from where.
  say.store(setUp, server, CHAT.address, ASSUMED.line);
  for (const { term, fact } of told) {
    say.send(setUp, 'omid-phone', server, omid.up(term), fact);
    store.keep(setUp, term, fact);
  }
  if (metadata === 'kept') store.keep(setUp, CHAT.address, chosen('metadata', metadata));
  return told.length > 0 ? tuple(...told.map(({ term }) => term)) : undefined;
}

/** The authority catches the login code on its way to Omid's phone, and tells the server that it has it. */
export function catchCode({ say, server, places }: Store, choices: Choices, at: number, line?: Line): void {
  const fact = chosen('login', choices.login);
  places.push({ id: 'phone-company', kind: 'phone-company', side: 'in-country' });
  say.store(at, 'adversary', CHAT.number, fact);
  say.make(at, server, LOGIN_CODE, fact);
  say.send(at, server, 'phone-company', LOGIN_CODE, fact);
  say.send(at, 'phone-company', 'omid-phone', LOGIN_CODE, fact, 'sms');
  say.send(at, 'adversary', server, line ? line.up(LOGIN_CODE) : LOGIN_CODE, fact);
}

/** Both phones, and the third, wipe what has been seen by both. */
export function eraseSeen({ say, places }: Store, { phones }: Choices): void {
  if (phones !== 'erase') return;
  for (const { id, kind } of places)
    if (kind === 'phone')
      for (const body of [CHAT.delivered, CHAT.media])
        say.erase(MOMENTS.onTheWay, id, tuple(CHAT.route, body), chosen('phones', 'erase'));
}
