import type { Contact, Kept } from './kept.ts';
import { PEOPLE } from './params.ts';

/** Two numbers that were in touch. */
export interface Pair {
  /** The smaller number first. */
  of: readonly [number, number];
  messages: number;
  /** Between midnight and five. */
  night: number;
  days: number;
  first: number;
}

/** From midnight up to this hour it is night. */
const NIGHT_UNTIL = 5;
/** On so many different days two numbers must have been in touch to count as a tie: less is chance. */
export const TIE_DAYS = 3;
/** What makes a tie a new one by night: no contact for so many days of watching, then so many messages, and this share of them by night. */
export const NEW_TIE = { quietDays: 7, messages: 20, nightShare: 0.5 } as const;
/** What makes somebody stand between the others: on this many times as many shortest chains as the next, and in touch with so many clusters. */
export const BETWEEN = { lead: 1.3, clusters: 3 } as const;

/** Everybody who was in touch with somebody, in pairs. */
export function pairsIn(contacts: readonly Contact[]): Pair[] {
  const pairs = new Map<number, Pair & { seen: Set<number> }>();
  for (const { from, to, day, hour } of contacts) {
    const of: [number, number] = from < to ? [from, to] : [to, from];
    const key = of[0] * (PEOPLE + 1) + of[1];
    const pair = pairs.get(key) ?? { of, messages: 0, night: 0, days: 0, first: day, seen: new Set() };
    pair.messages += 1;
    if (hour < NIGHT_UNTIL) pair.night += 1;
    pair.days = pair.seen.add(day).size;
    pairs.set(key, pair);
  }
  return [...pairs.values()].map(({ of, messages, night, days, first }) => ({ of, messages, night, days, first }));
}

/**
 * For each number, on how many of the shortest chains between two others it stands; where there are several equally short,
 * each counts for its share. (Betweenness: Brandes, “A faster algorithm for betweenness centrality”, 2001.)
 */
export function betweenness(ties: readonly (readonly [number, number])[]): Map<number, number> {
  const next = neighbours(ties);
  const result = new Map([...next.keys()].map((one) => [one, 0]));
  for (const start of next.keys()) {
    const order: number[] = [start];
    const far = new Map([[start, 0]]);
    const ways = new Map([[start, 1]]);
    for (const at of order)
      for (const to of next.get(at) ?? []) {
        if (!far.has(to)) {
          far.set(to, (far.get(at) ?? 0) + 1);
          order.push(to);
        }
        if (far.get(to) === (far.get(at) ?? 0) + 1) ways.set(to, (ways.get(to) ?? 0) + (ways.get(at) ?? 0));
      }
    const share = new Map<number, number>();
    for (const at of order.toReversed()) {
      for (const before of next.get(at) ?? [])
        if (far.get(before) === (far.get(at) ?? 0) - 1) {
          const part = ((ways.get(before) ?? 0) / (ways.get(at) ?? 1)) * (1 + (share.get(at) ?? 0));
          share.set(before, (share.get(before) ?? 0) + part);
        }
      // Each chain is met from both its ends.
      if (at !== start) result.set(at, (result.get(at) ?? 0) + (share.get(at) ?? 0) / 2);
    }
  }
  return result;
}

export function neighbours(ties: readonly (readonly [number, number])[]): Map<number, Set<number>> {
  const next = new Map<number, Set<number>>();
  const add = (a: number, b: number): unknown => (next.get(a) ?? next.set(a, new Set()).get(a))?.add(b);
  for (const [a, b] of ties) {
    add(a, b);
    add(b, a);
  }
  return next;
}

/** Messages count most; being in the same group chat counts as much as this many. */
const SAME_GROUP = 3;

/**
 * Numbers that have far more to do with one another than with the rest, in sets of at least three. Begins with every number
 * alone and joins the two sets that gain most, until nothing gains. (Greedy modularity: Clauset, Newman and Moore, 2004.)
 */
export function clustersIn(pairs: readonly Pair[], groups: Kept['groups']): number[][] {
  const size = PEOPLE + 1;
  const weights = Array.from({ length: size }, () => new Float64Array(size));
  const set = (a: number, b: number, weight: number): void => {
    (weights[a] as Float64Array)[b] = weight;
    (weights[b] as Float64Array)[a] = weight;
  };
  const join = (a: number, b: number, weight: number): void => set(a, b, (weights[a]?.[b] ?? 0) + weight);
  for (const { of, messages, days } of pairs) if (days >= TIE_DAYS) join(...of, messages);
  for (const members of groups)
    members.forEach((a, index) => members.slice(index + 1).forEach((b) => join(a, b, SAME_GROUP)));

  const total = weights.reduce((sum, row) => sum + row.reduce((a, b) => a + b, 0), 0);
  if (total === 0) return [];
  const strength = weights.map((row) => row.reduce((a, b) => a + b, 0));
  const sets = weights.map((_, index) => [index]);
  for (;;) {
    let best: { gain: number; a: number; b: number } = { gain: 1e-9, a: 0, b: 0 };
    for (let a = 1; a < size; a++)
      for (let b = a + 1; b < size; b++) {
        const between = weights[a]?.[b] ?? 0;
        const gain = between === 0 ? 0 : between - ((strength[a] ?? 0) * (strength[b] ?? 0)) / total;
        if (gain > best.gain) best = { gain, a, b };
      }
    const { a, b } = best;
    if (a === 0) break;
    for (let other = 1; other < size; other++) {
      const moved = weights[b]?.[other] ?? 0;
      if (other !== a && moved > 0) join(a, other, moved);
      set(b, other, 0);
    }
    strength[a] = (strength[a] ?? 0) + (strength[b] ?? 0);
    strength[b] = 0;
    sets[a] = [...(sets[a] ?? []), ...(sets[b] ?? [])];
    sets[b] = [];
  }
  return sets.filter((set) => set.length >= 3).map((set) => set.toSorted((a, b) => a - b));
}
