import type { ListedChapter } from '../content.ts';
import type { Category, Unsourced, Verdict } from '../schemas/claim.ts';

/** A claim as pages show it, in the reader's language. */
export interface ListedClaim {
  /** The report's letter and a number: `B10`. */
  id: string;
  letter: string;
  topics: readonly string[];
  category: Category;
  verdict: Verdict;
  says: string;
  why: string;
  sources: readonly string[];
  unsourced: Unsourced | undefined;
  agrees: readonly string[];
  conflicts: readonly string[];
  /** The chapters that refer to it, in their order. */
  chapters: readonly ListedChapter[];
}

/** One of the five reports as pages show it. */
export interface ListedReport {
  letter: string;
  /** Its id in the bibliography. */
  source: string;
  name: string;
  about: string;
  claims: readonly ListedClaim[];
}

/** A question on which claims meet, as pages show it. */
export interface ListedTopic {
  id: string;
  short: string;
  question: string;
  evidence: string;
  sources: readonly string[];
}

/** A question with what each report says on it, in the order of the reports. */
export interface Row {
  topic: ListedTopic;
  cells: { report: ListedReport; claims: readonly ListedClaim[] }[];
  /** Whether two of its claims contradict each other. */
  disputed: boolean;
}

/** Every question with what each report says on it. */
export function rowsOf(topics: readonly ListedTopic[], reports: readonly ListedReport[]): Row[] {
  return topics.map((topic) => {
    const cells = reports.map((report) => ({
      report,
      claims: report.claims.filter((claim) => claim.topics.includes(topic.id)),
    }));
    const here = cells.flatMap(({ claims }) => claims);
    const disputed = here.some(({ conflicts }) => here.some(({ id }) => conflicts.includes(id)));
    return { topic, cells, disputed };
  });
}

/** How many claims there are of each value that occurs, in the order in which `values` has them. */
export function tally<Value>(values: readonly Value[], found: readonly Value[]): { value: Value; count: number }[] {
  return values
    .map((value) => ({ value, count: found.filter((each) => each === value).length }))
    .filter(({ count }) => count > 0);
}
