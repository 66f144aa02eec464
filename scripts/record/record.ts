import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Where runs write down what they found, one file a run: the page "How we know" shows it. */
const FOLDER = 'content/record';

/** Whether this run is to be written down: with `RECORD=1`, and in `npm run test:full`. */
export const RECORDS = process.env['RECORD'] === '1';

/**
 * Writes down what a run found, with its date and the commit that it ran on.
 * @param name of the file; `src/reading/record/record.ts` says what stands in each
 */
export function record(name: string, found: object): void {
  if (!RECORDS) return;
  const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    `${FOLDER}/${name}.json`,
    `${JSON.stringify({ date, commit: git('rev-parse', '--short=10', 'HEAD'), ...found }, null, 2)}\n`,
  );
}
