import { readFileSync } from 'node:fs';

/** What every run writes down of itself (`scripts/record/record.ts`). */
interface Run {
  /** The day, as YYYY-MM-DD. */
  date: string;
  /** The commit that it ran on. */
  commit: string;
}

/** What the runs found, each in a file of its own in `content/record/`. */
interface Record {
  /** Unit tests: how many passed, how many verdicts they held against bytes, and how many ciphertexts each foreign program opened. */
  units: { passed: number; verdicts: number; whole: boolean; opened: Readonly<globalThis.Record<string, number>> };
  /** The theorem prover: how many of all cases were put to it, and how many of them once more with a word turned round. */
  prove: { cases: number; of: number; turned?: number; changes: number };
  /** Browser tests: how many passed, and what was looked at. */
  browser: { passed: number; whole: boolean; looked: Readonly<globalThis.Record<string, number>> };
  /** The journey in several engines: how many of its steps worked, by engine. */
  engines: { steps: number; engines: Readonly<globalThis.Record<string, number>> };
  /** Faults that were put into the model on purpose: how many, and how many a test noticed. */
  mutants: { tried: number; noticed: number; files: number };
}

/** What a run found, or undefined where none was written down. */
export function found<Name extends keyof Record>(name: Name): (Run & Record[Name]) | undefined {
  try {
    return JSON.parse(readFileSync(`content/record/${name}.json`, 'utf8')) as Run & Record[Name];
  } catch {
    return undefined;
  }
}
