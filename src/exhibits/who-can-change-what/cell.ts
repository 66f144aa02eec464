import type { Fact, Trace } from '../../model/narration.ts';
import type { Outcome } from '../../model/changes/index.ts';

/** The two whose phones are shown. */
export const PEOPLE = ['sara', 'omid'] as const;
export type Person = (typeof PEOPLE)[number];

/** What tells that something was done: a trace, or codes that differ. */
export type Sign = Trace | 'codes';

/** Why it comes out as it does: the key of a sentence. Each follows from what the model found. */
export type Because =
  // It can be done.
  | 'server'
  | 'administrator'
  | 'ownCopy'
  | 'serverWrites'
  | 'noSeal'
  | 'falseKey'
  | 'newDevice'
  | 'newNumber'
  | 'hisPhone'
  | 'inHand'
  | 'app'
  | 'withheld'
  // It cannot.
  | 'refused'
  | 'copies'
  | 'phonesOnly'
  | 'noEdit'
  | 'onlyReads'
  | 'notBetween';

/** What comes of one act, done by one means, in one way of messaging. Made when the page is built, and carried by it. */
export interface Cell {
  outcome: Outcome;
  /** Whose phones show it, or refuse it. */
  on: readonly Person[];
  /** In whose name, of words that were put in. */
  as?: Person;
  signs: readonly Sign[];
  because: Because;
  /** The key that is missing, by its name's id. */
  key?: string | undefined;
  /** What a phone read out of the bytes that were handed in. */
  said?: string | undefined;
  /** The first of the bytes that a phone refused. */
  bytes?: string | undefined;
  facts: readonly Fact[];
}
