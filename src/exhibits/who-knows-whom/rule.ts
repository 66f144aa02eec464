import type { Fact, Word } from '../../model/index.ts';

/** What a server may have: who wrote to whom and when; group chats' members; address books; how much each number wrote, and when; an account's two dates. */
export type Subject = 'messages' | 'groups' | 'address-books' | 'times' | 'dates';

/**
 * For how long: `always`, as far as this month goes; `today`: it is gone after a short time, taken to be a day; `queued`:
 * until it is delivered; `never`.
 */
export type Keeping = 'always' | 'today' | 'queued' | 'never';

/** What of a subject is kept, for how long, and on which facts of the model that rests. */
export interface Rule {
  subject: Subject;
  keeps: Keeping;
  facts: readonly Fact[];
  /** Set where it is taken on somebody's word that it is deleted: whose, and how long it would be kept if it were not. */
  ifKept?: { whose: Word['whose']; keeps: Keeping };
}
