import { know, type Derivation } from '../deduction.ts';
import type { World } from '../exposure.ts';
import { holdingsAt, passingFrom, type Holding } from '../narration.ts';
import { contents, type Term } from '../terms.ts';
import { signaturesOn } from './forged.ts';

/** What is handed in, to whom, and in whose run. */
export interface Attempt {
  world: World;
  term: Term;
  /** The moment at which it comes to {@link checkedBy}. */
  at: number;
  checkedBy: string;
  /** What the authority has for it besides its holdings: its own words, what it draws, and what anybody is told. */
  given: readonly Term[];
  /** The real message that it stands in for, where it does. */
  instead?: Term;
}

const knowledgeFor = ({ world, given }: Attempt) =>
  know<Holding | 'own'>([...world.held, ...given.map((term) => ({ term, holding: 'own' as const }))]);

/** How the authority makes what it hands in, if it can. */
export function buildOf(attempt: Attempt): Derivation<Holding | 'own'> | undefined {
  const knowledge = knowledgeFor(attempt);
  // To read a message to a group nobody need know who signed it. To write one, one has to sign.
  if (signaturesOn(attempt.term).some((key) => !knowledge.derive(key))) return undefined;
  return knowledge.derive(attempt.term);
}

/** What whoever checks it has at that moment: what it had before, and what it makes and gets then. */
export const heldByChecker = ({ world: { narration }, checkedBy, at }: Attempt): Term[] =>
  [
    ...holdingsAt(narration, checkedBy, at - 1),
    ...passingFrom(narration, checkedBy, at).filter(({ holding: { event } }) => event.at === at),
    ...holdingsAt(narration, checkedBy, at),
  ].map(({ term }) => term);

/** Whether it opens for whoever checks it, so that these words come out. */
export function opensFor(attempt: Attempt, words: Term): boolean {
  const has = [...heldByChecker(attempt), attempt.term].map((term) => ({ term, holding: undefined }));
  return know(has).derive(words) !== undefined;
}

/** The key of the innermost seal that cannot be made for want of its key. */
export function missingFor(attempt: Attempt): Term | undefined {
  const knowledge = knowledgeFor(attempt);
  const unsigned = signaturesOn(attempt.term).find((key) => !knowledge.derive(key));
  if (unsigned) return unsigned;
  return contents(attempt.term)
    .flatMap((part) => (part.kind === 'seal' && !knowledge.derive(part.key) ? [part.key] : []))
    .at(-1);
}
