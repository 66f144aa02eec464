import type { Kept } from './kept.ts';
import { BETWEEN, betweenness, clustersIn, NEW_TIE, neighbours, pairsIn, TIE_DAYS, type Pair } from './measures.ts';

/** What stands out of what is kept. All of it is computed, from numbers and hours alone. */
export interface Findings {
  pairs: readonly Pair[];
  /** Pairs that were in touch on several days. */
  ties: readonly Pair[];
  clusters: readonly (readonly number[])[];
  /** For each number that has ties, on how many shortest chains it stands. */
  between: ReadonlyMap<number, number>;
  /** Who stands between the others, far ahead of the next; and how many clusters it is in touch with, and numbers. */
  organiser: { number: number; chains: number; next: number; clusters: number; ties: number } | undefined;
  /** Two numbers with a strong tie that began while they were watched, and is kept up at night. */
  nightTies: readonly Pair[];
}

export function findingsIn(kept: Kept): Findings {
  const pairs = pairsIn(kept.contacts);
  const ties = pairs.filter(({ days }) => days >= TIE_DAYS);
  const clusters = clustersIn(pairs, kept.groups);
  const between = betweenness(ties.map(({ of }) => of));
  return {
    pairs,
    ties,
    clusters,
    between,
    organiser: organiserIn(ties, clusters, between),
    nightTies: ties.filter(
      ({ first, messages, night }) =>
        first > NEW_TIE.quietDays && messages >= NEW_TIE.messages && night >= messages * NEW_TIE.nightShare,
    ),
  };
}

function organiserIn(
  ties: readonly Pair[],
  clusters: Findings['clusters'],
  between: Findings['between'],
): Findings['organiser'] {
  const [first, second] = [...between].toSorted(([, a], [, b]) => b - a);
  if (!first || !second || first[1] < BETWEEN.lead * second[1]) return undefined;
  const [number, chains] = first;
  const tied = neighbours(ties.map(({ of }) => of)).get(number) ?? new Set();
  const reached = clusters.filter((cluster) => cluster.some((one) => one !== number && tied.has(one))).length;
  if (reached < BETWEEN.clusters) return undefined;
  return { number, chains: Math.round(chains), next: Math.round(second[1]), clusters: reached, ties: tied.size };
}
