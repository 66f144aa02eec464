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
  /** The key whole, and at each key store its part, with the key of the line by which it is fetched. */
  readonly #whole: Term;
  readonly #kept: readonly { at: string; part: Name; line: Term }[];

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
    const { whole, parts } = storageKey(placement);
    this.#whole = whole;
    this.#kept = parts.map(({ at, part }) => {
      say.make(MOMENTS.setUp, at, part, facts.keysApart);
      const line = exchange(say, {
        at: MOMENTS.setUp,
        from: at,
        to: this.server,
        keys: [`${at}-line-key`, `server-line-key-for-${at}`],
        label: 'line-to',
        fact: facts.internalLine,
      });
      return { at, part, line };
    });
  }

  /** The server needs the storage key to write or serve anything, so the key store hands it over each time, and it is wiped after use. */
  fetchStorageKey(at: number): void {
    const { serverOpens, internalLine } = this.#facts;
    for (const { at: store, part, line } of this.#kept)
      this.say.send(at, store, this.server, seal(line, part), serverOpens);
    this.say.store(at, this.server, this.#whole, serverOpens);
    this.say.erase(at, this.server, this.#whole, internalLine);
  }
  keep(at: number, term: Term, fact: Fact): void {
    this.fetchStorageKey(at);
    for (const disk of this.#disks) this.say.store(at, disk, seal(this.#whole, term), fact);
    for (const copy of this.#copies)
      this.say.send(at, this.server, copy, seal(this.#whole, term), this.#facts.internalLine);
  }
  forget(at: number, term: Term, fact: Fact, within?: Within): void {
    for (const disk of this.#disks) this.say.erase(at, disk, seal(this.#whole, term), fact, within);
  }
}

/** The key under which the cloud keeps its data: whole at one place, or joined from two halves. */
function storageKey(placement: Placement): { whole: Term; parts: { at: string; part: Name }[] } {
  const sides = keySides(placement);
  if (sides.length === 1) {
    const whole = name('storage-key');
    return { whole, parts: sides.map((side) => ({ at: placeId('key-store', side), part: whole })) };
  }
  const parts = sides.map((side) => ({ at: placeId('key-store', side), part: name(`storage-key-half@${side}`) }));
  return { whole: kdf('join-halves', ...parts.map(({ part }) => part)), parts };
}
