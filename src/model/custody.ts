import { indexOf } from './custody-index.ts';
import { itemsFrom, itemsOf, itemsUnder, keysOf, phonesOf, sealedAround } from './custody-keys.ts';
import { spansAt, type Hold, type Span } from './custody-spans.ts';
import { know } from './deduction.ts';
import { worldsOf } from './exposure.ts';
import type { Mode } from './mode.ts';
import { MOMENTS, type Event, type Item, type Narration } from './narration.ts';
import type { Placement } from './placement.ts';
import { same, write, type Sealed, type Term } from './terms.ts';

/**
 * Who holds which key, from when to when, and what it opens. Nothing here is typed in: it follows from the run in which
 * everybody keeps to the protocol.
 *
 * *A key* is a secret that seals something in this run, that a key which does is made of, or that somebody derives and
 * keeps. What is in between, such as the secret of a Diffie-Hellman exchange that is used up at once, is no key of its
 * own. A private key with which one only signs opens nothing, and is left out.
 */
export interface KeyCustody {
  key: Term;
  /** The places that draw it or compute it, in the order in which they come to it. Both ends of an agreement are makers. */
  madeAt: readonly string[];
  /** Every place that ever has it, or has a sealed copy that it cannot open itself, in the order of the narration's places. */
  holdings: readonly KeyHolding[];
  /** The lines that it crosses. A key on which two ends agree crosses none. */
  sent: readonly KeySent[];
  /** The seals of this run that it opens directly. */
  seals: readonly Sealed[];
  /** The items that follow from this key alone and all the ciphertext that there ever was on lines, disks and hosts. */
  opens: readonly Item[];
  /** Further items that follow when all keys that lie outside the phones are there too: they take the outer seals off. */
  opensUnderneath: readonly Item[];
  /** Further items that are sealed under a key made of this one and others. It opens them only together with those. */
  helpsOpen: readonly Item[];
}
export interface KeyHolding {
  place: string;
  /** Whether the place has the key itself, or only a copy under a seal that it cannot open. */
  as: Hold;
  /** In order of time; they do not overlap. */
  spans: readonly Span[];
  /** For a place that did not make it: the line over which it came, where it came over one. */
  from?: string;
}
export interface KeySent {
  from: string;
  to: string;
  sealed: boolean;
  event: Event;
}
/** Items that lie at a place without any seal, so that no key is needed there. */
export interface OpenCopy {
  place: string;
  item: Item;
  spans: readonly Span[];
}
export interface Custody {
  narration: Narration;
  /** In the order in which they come to be. */
  keys: readonly KeyCustody[];
  openCopies: readonly OpenCopy[];
}

const done = new WeakMap<Narration, Custody>();

/** The custody of every key of a mode, where the placement puts its servers and keys. */
export function custodyOf(mode: Mode, placement: Placement): Custody {
  const [plain] = worldsOf(mode, placement, []);
  if (!plain) throw new Error(`${mode.id} has no narration`);
  return custodyIn(plain.narration);
}

/** The custody of every key of a run. Worked out once for each run. */
export function custodyIn(narration: Narration): Custody {
  const known = done.get(narration);
  if (known) return known;
  const custody = workOut(narration);
  done.set(narration, custody);
  return custody;
}

function workOut(narration: Narration): Custody {
  const keys = keysOf(narration);
  const spans = new Map(
    narration.places.map(({ id }) => [id, spansAt(narration, id, [...keys, ...Object.values(narration.items)])]),
  );
  const held = keys.map((key): Omit<KeyCustody, 'opens' | 'opensUnderneath' | 'helpsOpen'> => {
    const sent = sentOf(narration, key);
    const holdings = narration.places.flatMap(({ id: place }) =>
      (spans.get(place)?.(key) ?? []).map((one): KeyHolding => {
        const came = sent.findLast(({ to, event }) => to === place && event.at <= (one.spans[0]?.from.at ?? 0));
        return { place, ...one, ...(came && { from: came.from }) };
      }),
    );
    const makers = holdings
      .filter((one) => one.as === 'open' && !isGiven(one))
      .sort((a, b) => startOf(a) - startOf(b))
      .map(({ place }) => place);
    const direct = indexOf(narration).seals.filter((seal) => same(seal.key, key));
    return { key, madeAt: makers, holdings: holdings.map((one) => withoutOrigin(one, makers)), sent, seals: direct };
  });
  const around = sealedAround(narration);
  const phones = phonesOf(narration);
  const outside = held
    .filter(({ holdings }) => holdings.some(({ place, as }) => as === 'open' && !phones.has(place)))
    .map(({ key }) => key);
  const lessSealed = itemsFrom(narration, [...around, ...outside]);
  return {
    narration,
    keys: held
      .map((one) => {
        const opens = itemsFrom(narration, [...around, one.key]);
        const opensUnderneath = itemsFrom(narration, [...around, ...outside, one.key]).filter(
          (item) => !lessSealed.includes(item) && !opens.includes(item),
        );
        const helpsOpen = itemsUnder(narration, one.key).filter(
          (item) => !opens.includes(item) && !opensUnderneath.includes(item),
        );
        return { ...one, opens, opensUnderneath, helpsOpen };
      })
      .sort((a, b) => firstOf(a) - firstOf(b)),
    openCopies: narration.places.flatMap(({ id: place }) =>
      itemsOf(narration).flatMap(([item, term]) =>
        (spans.get(place)?.(term) ?? [])
          .filter(({ as }) => as === 'open')
          .map((one): OpenCopy => ({ place, item, spans: one.spans })),
      ),
    ),
  };
}

/**
 * Who has, at a moment, what opens an item:
 * - `no-key-needed`: it lies without a seal somewhere outside the phones.
 * - `outside`: a place other than a phone has a key that opens it. Phones may have one too.
 * - `ends`: phones have such a key, and nobody else.
 * - `nobody`: no place has such a key any more, or yet.
 */
export type WhoOpens = 'no-key-needed' | 'outside' | 'ends' | 'nobody';

export function whoOpens({ narration, keys, openCopies }: Custody, item: Item, at: number = MOMENTS.now): WhoOpens {
  const phones = phonesOf(narration);
  const isOutside = (place: string): boolean => !phones.has(place);
  if (openCopies.some((one) => one.item === item && isOutside(one.place) && covers(one.spans, at)))
    return 'no-key-needed';
  const holders = keysTo(keys, item).flatMap(({ holdings }) =>
    holdings.flatMap(({ place, as, spans }) => (as === 'open' && covers(spans, at) ? [place] : [])),
  );
  if (holders.length === 0) return 'nobody';
  return holders.some(isOutside) ? 'outside' : 'ends';
}

/** The keys of which each opens an item, alone or once the seals around it are off that others than the phones can take off. */
export const keysTo = (keys: readonly KeyCustody[], item: Item): KeyCustody[] =>
  keys.filter(({ opens, opensUnderneath }) => opens.includes(item) || opensUnderneath.includes(item));

/** True when one of the spans reaches over the moment: it began by then, and had not ended when the moment was over. */
export const covers = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ from, to }) => from.at <= at && (to === undefined || to.at > at));

const startOf = ({ spans }: Pick<KeyHolding, 'spans'>): number => spans[0]?.from.order ?? Infinity;
const firstOf = ({ holdings }: Pick<KeyCustody, 'holdings'>): number => Math.min(...holdings.map(startOf));
/** It was stored as something that came, and not drawn or computed there. */
const isGiven = ({ spans, from }: KeyHolding): boolean => from !== undefined && spans[0]?.from.event.kind !== 'make';

function withoutOrigin(one: KeyHolding, makers: readonly string[]): KeyHolding {
  if (!makers.includes(one.place)) return one;
  const { from, ...made } = one;
  return from === undefined ? one : made;
}

function sentOf(narration: Narration, key: Term): KeySent[] {
  const ways = new Map<string, KeySent>();
  const { parts } = indexOf(narration);
  for (const [order, event] of narration.events.entries()) {
    if (event.kind !== 'send' || !parts[order]?.has(write(key))) continue;
    const { from, to, term } = event;
    const way = `${from} ${to}`;
    if (!ways.has(way)) ways.set(way, { from, to, sealed: !know([{ term, holding: 0 }]).derive(key), event });
  }
  return [...ways.values()];
}
