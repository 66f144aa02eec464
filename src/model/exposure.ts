import { attacksOn } from './attacks.ts';
import { know, type Derivation, type Knowledge } from './deduction.ts';
import type { Mode } from './mode.ts';
import {
  holdingsAt,
  ITEMS,
  MOMENTS,
  type Fact,
  type HeldTerm,
  type Holding,
  type Item,
  type Narration,
  type Trace,
} from './narration.ts';
import type { Placement } from './placement.ts';
import { accessOf, POWERS, type Power } from './powers.ts';
import { carries, same, type Term } from './terms.ts';

/**
 * What an authority reads.
 *
 * - `readable`: it follows from what the powers lay hands on, while everybody keeps to the protocol.
 * - `readable-by-attack`: it follows only after an active power has changed the run.
 * - `sealed`: the powers get ciphertext of it, and no key that opens it.
 * - `absent`: the powers get no copy of it at all.
 */
export type Exposure = Readable | ReadableByAttack | SealedAway | Absent;
export type Verdict = Exposure['verdict'];
export const VERDICTS = ['readable', 'readable-by-attack', 'sealed', 'absent'] as const satisfies readonly Verdict[];

export interface Readable {
  verdict: 'readable';
  because: Derivation<Holding>;
}
export interface ReadableByAttack {
  verdict: 'readable-by-attack';
  because: Derivation<Holding>;
  /** The power that did it, and how. */
  attack: Power;
  way: string;
  detectable: Detectable;
}
export interface SealedAway {
  verdict: 'sealed';
  /** A holding that carries the item under seal. */
  held: HeldTerm;
  /** Each way to the item, as the keys missing on it, outermost first. */
  missing: MissingKey[][];
  /** Set where it can be guessed all the same, from when and how much crosses the lines: no deduction, and often right. */
  guess?: Fact;
}
export interface Absent {
  verdict: 'absent';
  why: WhyAbsent;
  /** The holding that the reason speaks of: the copy that is out of reach, or the erasure. */
  instead?: Holding;
}

/** What could show the attack to the two users. `codesDiffer` is computed: it is undefined in modes without security codes. */
export interface Detectable {
  codesDiffer?: boolean;
  traces: readonly Trace[];
}

/** A key on the way to the item, and the places that hold it now. */
export interface MissingKey {
  key: Term;
  /** Empty when no place holds it: every copy has been wiped, or it exists only as `halves`. */
  at: string[];
  /** For a key that is joined from parts, each held somewhere: those parts. */
  halves?: MissingKey[];
}

/**
 * Why the powers get no copy. `not-in-mode`: this mode has no such thing. `not-yet`: it had not been written.
 * `erased`: a copy was there and was wiped before. `out-of-reach`: a copy exists where these powers do not reach.
 * `on-phones-only`: only phones have it.
 */
export type WhyAbsent = 'not-in-mode' | 'not-yet' | 'erased' | 'out-of-reach' | 'on-phones-only';

/** One run with one set of powers: what is held, and what follows from it. The cipher opens the same holdings as bytes. */
export interface World {
  narration: Narration;
  held: HeldTerm[];
  knowledge: Knowledge<Holding>;
  /** The active power that changed this run, if one did. */
  attack?: Power;
}

/** The run in which everybody keeps to the protocol, then one run for each active power that has something to act on. */
export function worldsOf(mode: Mode, placement: Placement, powers: readonly Power[]): World[] {
  const world = (narration: Narration, attack?: Power): World => {
    const held = accessOf(narration, powers);
    return { narration, held, knowledge: know(held), ...(attack && { attack }) };
  };
  const attacked = POWERS.filter((power) => powers.includes(power)).flatMap((power) => {
    const narration = told(mode, placement, power, powers);
    return narration ? [world(narration, power)] : [];
  });
  const plain = told(mode, placement);
  if (!plain) throw new Error(`${mode.id} has no narration`);
  return [world(plain), ...attacked];
}

const narrations = new WeakMap<Mode, Map<string, Narration | undefined>>();

/** A mode's narration, told once for each placement: nothing ever changes one, and every change of powers asks for it again. */
function told(mode: Mode, placement: Placement, attack?: Power, powers?: readonly Power[]): Narration | undefined {
  const ofMode = narrations.get(mode) ?? new Map<string, Narration | undefined>();
  narrations.set(mode, ofMode);
  // Of all else that the authority does, only an order to the company makes another run of an attack.
  const ordered = powers?.includes('compel-operator') ?? false;
  const key = `${placement.data} ${placement.keys} ${attack ?? ''} ${attack === 'change-client' && ordered}`;
  if (!ofMode.has(key))
    ofMode.set(key, attack ? attacksOn(mode)[attack]?.(placement, powers) : mode.narrate(placement));
  return ofMode.get(key);
}

/** What the powers yield of one item in worlds made by {@link worldsOf}. */
export function exposureIn(worlds: readonly World[], item: Item): Exposure {
  const [plain, ...attacked] = worlds;
  if (!plain) throw new Error('exposureIn needs the worlds of one mode, and got none');
  const wanted = plain.narration.items[item];
  if (!wanted) return { verdict: 'absent', why: 'not-in-mode' };

  const because = plain.knowledge.derive(wanted);
  if (because) return { verdict: 'readable', because };

  for (const { narration, knowledge, attack } of attacked) {
    const derivation = knowledge.derive(wanted);
    if (derivation && attack)
      return {
        verdict: 'readable-by-attack',
        because: derivation,
        attack,
        way: narration.way ?? attack,
        detectable: detectableIn(narration),
      };
  }

  const held = plain.held.find(({ term }) => carries(term, wanted));
  if (!held) return absence(plain.narration, wanted);
  const missing = plain.knowledge.missingKeys(wanted).map((way) => way.map((key) => missingKey(plain.narration, key)));
  const guess = GUESSED.includes(item) && seesBothLines(plain.held);
  return { verdict: 'sealed', held, missing, ...(guess && { guess: TRAFFIC_ANALYSIS }) };
}

/** One mode, placement and set of powers: its runs, and what comes of each item that the mode has. */
export interface Situated {
  worlds: readonly World[];
  exposures: Partial<Record<Item, Exposure>>;
}

/** Works both out. */
export function situated(mode: Mode, placement: Placement, powers: readonly Power[]): Situated {
  const worlds = worldsOf(mode, placement, powers);
  const items = worlds[0]?.narration.items ?? {};
  const exposures = ITEMS.flatMap((item) => (items[item] ? [[item, exposureIn(worlds, item)] as const] : []));
  return { worlds, exposures: Object.fromEntries(exposures) };
}

/** On what it rests that who writes to whom can be told from the traffic. */
export const TRAFFIC_ANALYSIS: Fact = { id: 'traffic-analysis', sources: ['INT-MAY24'], grade: 'reported' };
/** What can be told so. */
const GUESSED: readonly Item[] = ['who-talks-to-whom', 'group-members'];

/** Whoever sees what leaves Sara's phone and what then reaches Omid's can lay the two beside each other. */
function seesBothLines(held: readonly HeldTerm[]): boolean {
  const isOn = (phone: string): boolean =>
    held.some(({ holding: { place, wireTo } }) => wireTo !== undefined && (place === phone || wireTo === phone));
  return isOn('sara-phone') && isOn('omid-phone');
}

/** What a set of powers yields of one item, under one placement, in one mode. */
export const exposure = (mode: Mode, placement: Placement, powers: readonly Power[], item: Item): Exposure =>
  exposureIn(worldsOf(mode, placement, powers), item);

function detectableIn({ codes, traces }: Narration): Detectable {
  return codes ? { codesDiffer: !same(codes.sara, codes.omid), traces } : { traces };
}

function missingKey(narration: Narration, key: Term): MissingKey {
  const at = holdersOf(narration, key);
  if (at.length > 0 || key.kind !== 'kdf') return { key, at };
  const halves = key.inputs.map((input) => missingKey(narration, input));
  return halves.every((half) => half.at.length > 0) ? { key, at, halves } : { key, at };
}

/** The places that hold a term, now, in so many words (not under seal). */
function holdersOf(narration: Narration, term: Term): string[] {
  return narration.places.flatMap(({ id }) => (knownAt(narration, id).derive(term) ? [id] : []));
}

const known = new WeakMap<Narration, Map<string, Knowledge<Holding>>>();

/** What follows, now, from what one place holds, worked out once: every missing key asks it of every place. */
function knownAt(narration: Narration, place: string): Knowledge<Holding> {
  const ofRun = known.get(narration) ?? new Map<string, Knowledge<Holding>>();
  known.set(narration, ofRun);
  const before = ofRun.get(place);
  if (before) return before;
  const knowledge = know(holdingsAt(narration, place, MOMENTS.now));
  ofRun.set(place, knowledge);
  return knowledge;
}

function absence(narration: Narration, wanted: Term): Absent {
  const has = ({ term }: { term: Term }): boolean => carries(term, wanted);
  if (!narration.events.some((event) => event.at <= MOMENTS.now && has(event)))
    return { verdict: 'absent', why: 'not-yet' };

  for (const { id, kind } of narration.places) {
    const copy = kind === 'phone' ? undefined : holdingsAt(narration, id, MOMENTS.now).find(has);
    if (copy) return { verdict: 'absent', why: 'out-of-reach', instead: copy.holding };
  }
  // What a timer took from every phone was wiped there last; else it is the service that wiped its own.
  const isOnPhone = narration.places.some(
    ({ id, kind }) => kind === 'phone' && holdingsAt(narration, id, MOMENTS.now).some(has),
  );
  const erasure = narration.events.findLast(
    (event) =>
      event.kind === 'erase' &&
      event.at <= MOMENTS.now &&
      has(event) &&
      (isOnPhone ? !event.place.endsWith('phone') : event.place === 'omid-phone'),
  );
  if (erasure?.kind === 'erase')
    return { verdict: 'absent', why: 'erased', instead: { place: erasure.place, event: erasure } };
  return { verdict: 'absent', why: 'on-phones-only' };
}
