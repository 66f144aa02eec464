import type { Fact } from '../../model/index.ts';
import type { Keeping, Subject } from './rule.ts';
import { RULES } from './rules.ts';

export { RULES };

/** How long a service keeps what a subject is about. What no rule names is not kept. */
export const keeping = (mode: keyof typeof RULES, subject: Subject): Keeping =>
  RULES[mode].find((rule) => rule.subject === subject)?.keeps ?? 'never';

/** Where what is said of Signal's senders since 2018 is from. */
export const LIMIT_SOURCES: readonly string[] = ['SEALED'];

const allFacts = (): Fact[] => Object.values(RULES).flatMap((rules) => rules.flatMap(({ facts }) => [...facts]));

/** The ids of all facts that rules rest on, and of all sources that are shown. */
export const retentionFacts = (): string[] => [...new Set(allFacts().map(({ id }) => id))];
export const retentionSources = (): ReadonlySet<string> =>
  new Set([...LIMIT_SOURCES, ...allFacts().flatMap(({ sources }) => sources)]);
