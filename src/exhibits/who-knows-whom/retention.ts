import type { Fact } from '../../model/index.ts';
import type { ModeHere } from './params.ts';
import { RULES } from './rules.ts';

/** What a server may have: who wrote to whom and when; group chats' members; address books; how much each number wrote, and when; an account's two dates. */
export const SUBJECTS = ['messages', 'groups', 'address-books', 'times', 'dates'] as const;
export type Subject = (typeof SUBJECTS)[number];

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
}

export { RULES };

/** How long a service keeps what a subject is about. What no rule names is not kept. */
export const keeping = (mode: ModeHere, subject: Subject): Keeping =>
  RULES[mode].find((rule) => rule.subject === subject)?.keeps ?? 'never';

/** Where what is said of Signal's senders since 2018 is from. */
export const LIMIT_SOURCES: readonly string[] = ['SEALED'];

const allFacts = (): Fact[] => Object.values(RULES).flatMap((rules) => rules.flatMap(({ facts }) => [...facts]));

/** The ids of all facts that rules rest on, and of all sources that are shown. */
export const retentionFacts = (): string[] => [...new Set(allFacts().map(({ id }) => id))];
export const retentionSources = (): ReadonlySet<string> =>
  new Set([...LIMIT_SOURCES, ...allFacts().flatMap(({ sources }) => sources)]);
