import { PHONES } from '../chat.ts';
import { MOMENTS, Narrator, type Fact, type Place, type Within } from '../narration.ts';
import { dataSides, keySides, placeId, type Placement } from '../placement.ts';
import { kdf, name, seal, type Name, type Term } from '../terms.ts';
import { exchange } from './line.ts';

/** Servers and disks where the placement says, and how something is written on the disks. */
export interface Store {
  readonly say: Narrator;
  readonly places: Place[];
  /** The server that serves the users inside. */
  readonly server: string;
  /** Writes something on every disk. */
  keep(at: number, term: Term, fact: Fact): void;
  /** Deletes from every disk what {@link keep} wrote there. */
  forget(at: number, term: Term, fact: Fact, within?: Within): void;
  /** What the server has to do before it can read what it keeps. */
  fetchStorageKey(at: number): void;
}

/** The phones, and a service's servers and disks. */
const placesOf = (placement: Placement): Place[] => [
  ...PHONES,
  ...dataSides(placement).map((side): Place => ({ id: placeId('server', side), kind: 'server', side })),
  ...dataSides(placement).map((side): Place => ({ id: placeId('disk', side), kind: 'disk', side })),
];
const serverOf = (placement: Placement): string => placeId('server', dataSides(placement)[0] ?? 'abroad');
const disksOf = (placement: Placement): string[] => dataSides(placement).map((side) => placeId('disk', side));

/** Disks on which everything lies as it came. */
export class OpenStore implements Store {
  readonly say = new Narrator();
  readonly places: Place[];
  readonly server: string;
  readonly #disks: string[];

  constructor(placement: Placement) {
    this.places = placesOf(placement);
    this.server = serverOf(placement);
    this.#disks = disksOf(placement);
  }
  keep(at: number, term: Term, fact: Fact): void {
    for (const disk of this.#disks) this.say.store(at, disk, term, fact);
  }
  forget(at: number, term: Term, fact: Fact, within?: Within): void {
    for (const disk of this.#disks) this.say.erase(at, disk, term, fact, within);
  }
  fetchStorageKey(): void {
    // Nothing is sealed on these disks that the server could open.
  }
}

const STORAGE_KEY = 'storage-key';
const JOINED = 'join-halves';

/** Whether a key is the one under which a service seals its disks, whole or joined. */
export const isStorageKey = (key: Term): boolean =>
  (key.kind === 'name' && key.id === STORAGE_KEY) || (key.kind === 'kdf' && key.label === JOINED);

/** That key, where the placement puts the service's keys. */
export const storageKey = (placement: Placement): KeyApart => keyApart(placement, STORAGE_KEY, JOINED);

/** On what it rests that a service keeps its key apart from its disks, and that its server opens what is on them. */
export type StoreFacts = Readonly<Record<'keysApart' | 'serverOpens' | 'internalLine', Fact>>;

/** Disks under a key of the service's, which lies in key stores where the placement says. */
export class SealedStore implements Store {
  readonly say = new Narrator();
  readonly places: Place[];
  readonly server: string;
  readonly #facts: StoreFacts;
  readonly #disks: string[];
  readonly #copies: string[];
  readonly #key: KeyInStores;

  constructor(placement: Placement, facts: StoreFacts) {
    const { say } = this;
    this.#facts = facts;
    this.server = serverOf(placement);
    this.#disks = disksOf(placement);
    this.#copies = dataSides(placement)
      .slice(1)
      .map((side) => placeId('server', side));
    this.places = [
      ...placesOf(placement),
      ...keySides(placement).map((side): Place => ({ id: placeId('key-store', side), kind: 'key-store', side })),
    ];
    this.#key = drawInStores(say, this.server, storageKey(placement), {
      drawn: facts.keysApart,
      line: facts.internalLine,
    });
  }

  /** The server needs the storage key to write or serve anything, so the key store hands it over each time, and it is wiped after use. */
  fetchStorageKey(at: number): void {
    const { serverOpens, internalLine } = this.#facts;
    fetchFromStores(this.say, at, this.server, this.#key, { fetched: serverOpens, wiped: internalLine });
  }
  keep(at: number, term: Term, fact: Fact): void {
    this.fetchStorageKey(at);
    for (const disk of this.#disks) this.say.store(at, disk, seal(this.#key.whole, term), fact);
    for (const copy of this.#copies)
      this.say.send(at, this.server, copy, seal(this.#key.whole, term), this.#facts.internalLine);
  }
  forget(at: number, term: Term, fact: Fact, within?: Within): void {
    for (const disk of this.#disks) this.say.erase(at, disk, seal(this.#key.whole, term), fact, within);
  }
}

/** A key of the service's: whole, and at each key store its part, with the key of the line by which the server fetches it. */
export interface KeyInStores {
  whole: Term;
  kept: readonly { at: string; part: Name; line: Term }[];
}
/** A key of the service's that lies whole at one place, or is joined from two halves. */
interface KeyApart {
  whole: Term;
  parts: { at: string; part: Name }[];
}

/** A key of the service's, where the placement puts its keys. */
export function keyApart(placement: Placement, id: string, join: string): KeyApart {
  const sides = keySides(placement);
  if (sides.length === 1) {
    const whole = name(id);
    return { whole, parts: sides.map((side) => ({ at: placeId('key-store', side), part: whole })) };
  }
  const parts = sides.map((side) => ({ at: placeId('key-store', side), part: name(`${id}-half@${side}`) }));
  return { whole: kdf(join, ...parts.map(({ part }) => part)), parts };
}

/**
 * Each key store draws its part, and comes to a line with the server.
 *
 * @param whose tells the keys of this line from those of others between the same two
 */
export function drawInStores(
  say: Narrator,
  server: string,
  { whole, parts }: KeyApart,
  facts: Readonly<Record<'drawn' | 'line', Fact>>,
  whose?: string,
): KeyInStores {
  const kept = parts.map(({ at, part }) => {
    say.make(MOMENTS.setUp, at, part, facts.drawn);
    const line = exchange(say, {
      at: MOMENTS.setUp,
      from: at,
      to: server,
      keys: [`${at}-line-key${whose ? `-for-${whose}` : ''}`, `server-line-key-for-${at}${whose ? `-${whose}` : ''}`],
      label: 'line-to',
      fact: facts.line,
    });
    return { at, part, line };
  });
  return { whole, kept };
}

/** The server has the key handed over, and wipes it after use. */
export function fetchFromStores(
  say: Narrator,
  at: number,
  server: string,
  { whole, kept }: KeyInStores,
  facts: Readonly<Record<'fetched' | 'wiped', Fact>>,
): void {
  for (const { at: store, part, line } of kept) say.send(at, store, server, seal(line, part), facts.fetched);
  say.store(at, server, whole, facts.fetched);
  say.erase(at, server, whole, facts.wiped);
}
