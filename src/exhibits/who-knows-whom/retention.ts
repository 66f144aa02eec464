import type { Fact } from '../../model/index.ts';
import type { Keeping, Rule, Subject } from './rule.ts';
import { RULES } from './rules.ts';

export { RULES };

/** How long a service keeps what a subject is about. What no rule names is not kept; `kept` if nothing were deleted. */
export function keeping(mode: keyof typeof RULES, subject: Subject, kept = false): Keeping {
  const rule = RULES[mode].find((one) => one.subject === subject);
  return (kept ? rule?.ifKept?.keeps : undefined) ?? rule?.keeps ?? 'never';
}

/** What is taken on somebody's word in what the picture shows: that who wrote to whom is deleted. */
export const takenOf = (mode: keyof typeof RULES): Rule | undefined =>
  RULES[mode].find(({ subject, ifKept }) => subject === 'messages' && ifKept);

/** Where what is said of Signal's senders since 2018 is from. */
export const LIMIT_SOURCES: readonly string[] = ['SEALED'];

const allFacts = (): Fact[] => Object.values(RULES).flatMap((rules) => rules.flatMap(({ facts }) => [...facts]));

/** The ids of all facts that rules rest on, and of all sources that are shown. */
export const retentionFacts = (): string[] => [...new Set(allFacts().map(({ id }) => id))];
export const retentionSources = (): ReadonlySet<string> =>
  new Set([...LIMIT_SOURCES, ...allFacts().flatMap(({ sources }) => sources)]);
