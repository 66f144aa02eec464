import { reachOf, type Lane, type Reach } from './view.ts';

/** What may be guessed of the messages that whoever runs the servers reads. */
export const OPTIONS: readonly Reach[] = ['none', 'from-now', 'all'];

/**
 * What the model says of a lane in which somebody reads along, with the reason; undefined as long as nobody does there,
 * where that would make a difference.
 */
export function answerOf({
  runs: { kept, broken },
  wanted,
  run,
}: Pick<Lane, 'runs' | 'wanted' | 'run'>): { answer: Reach; why: string } | undefined {
  if (!wanted && reachOf(kept) !== reachOf(broken)) return undefined;
  const answer = reachOf(run);
  // Of old messages the key that opens them, with which the derivation ends; of an attack what it does, with which it begins.
  const reasons =
    answer === 'all' ? run.items['stored-text'].reasons.slice(-2) : run.items['future-text'].reasons.slice(0, 1);
  return { answer, why: reasons.map(({ text }) => text).join(' ') };
}
