/** Hands by the number of a question: of each of its choices, in order. */
export type Counts = Readonly<Record<string, readonly number[]>>;

/** More than a class has: what is beyond was not counted by hand. */
const MOST = 999;

/** The same with one hand more, or fewer, for a choice. Never fewer than none. */
export function addHand(counts: Counts, question: string, choice: number, by: 1 | -1): Counts {
  const said = counts[question] ?? [];
  const length = Math.max(said.length, choice + 1);
  const changed = Array.from({ length }, (_, index) =>
    Math.min(MOST, Math.max(0, (said[index] ?? 0) + (index === choice ? by : 0))),
  );
  return { ...counts, [question]: changed };
}

/** Reads counts that another window sent, or an earlier visit left. Whatever is none is left out. Never throws. */
export function readCounts(data: unknown): Counts {
  if (typeof data !== 'object' || data === null) return {};
  const isCount = (one: unknown): boolean => Number.isInteger(one) && Number(one) >= 0 && Number(one) <= MOST;
  return Object.fromEntries(
    Object.entries(data as Record<string, unknown>).filter(
      ([, said]) => Array.isArray(said) && said.length < 10 && said.every(isCount),
    ),
  ) as Counts;
}
