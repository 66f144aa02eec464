import type { Derivation } from '../deduction.ts';
import type { Fact, Holding, Trace } from '../narration.ts';
import type { Term } from '../terms.ts';
import type { Attempt } from './attempt.ts';

/**
 * - `unseen`: somebody's phone shows it, and nothing on any phone tells.
 * - `seen`: somebody's phone shows it, and there is something that tells.
 * - `only-there`: only on the phone that the authority has in its hands.
 * - `refused`: the authority can hand something in, and the phone does not open it.
 * - `no-way`: it has nothing in its hands by which this could be done.
 */
export type Outcome = 'unseen' | 'seen' | 'only-there' | 'refused' | 'no-way';
export const OUTCOMES = ['unseen', 'seen', 'only-there', 'refused', 'no-way'] as const satisfies readonly Outcome[];

export interface Change {
  outcome: Outcome;
  /** The phones that show it, or that refuse it. */
  phones: readonly ('sara-phone' | 'omid-phone')[];
  /** Of an insertion: in whose name. */
  as?: 'sara' | 'omid';
  /** What tells: whether the codes differ, where there are codes, and what the phones show. */
  signs: { codesDiffer?: boolean; traces: readonly Trace[] };
  /** What is handed in, where anything has to be. */
  attempt?: Attempt;
  /** How it was made, where it was. */
  because?: Derivation<Holding | 'own'>;
  /** The key that is missing for it, where it was refused. */
  missing?: Term;
  /** What it rests on besides. */
  facts: readonly Fact[];
}

export type Phone = Change['phones'][number];
