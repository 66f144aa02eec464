/**
 * `npm run mutants [-- FILES]`: puts faults into the model on purpose, one at a time (Stryker), and sees whether its tests notice.
 * Without files it takes what decides verdicts, a part at a time; what was tried counts from the first part on. What no test
 * noticed is told with its place: read it, and mend the hole. Not among them are narrations and the protocols that they take
 * their steps from: each is told once and kept, so that the test that happened to ask first would be the only one asked. The
 * ciphers and the provers hold those.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { record } from './record/record.ts';

const REPORT = 'test-results/mutants.json';
/** What follows from what, and what it opens, first. */
const PARTS = [
  ['deduction', 'terms', 'narration'],
  ['exposure', 'powers', 'placement', 'attacks'],
  ['custody*'],
  ['filter', 'stretches', 'observers', 'journey', 'vpn', 'word'],
].map((part) => part.map((files) => `src/model/${files}.ts`));
const wanted = process.argv.slice(2);

interface Mutant {
  file: string;
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number; column: number } };
}
const all: Mutant[] = [];
const of = (...statuses: string[]) => all.filter(({ status }) => statuses.includes(status));

for (const part of wanted.length > 0 ? [wanted] : PARTS) {
  execFileSync('stryker', ['run', '--mutate', [...part, '!src/model/**/*.test*.ts'].join()], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as { files: Record<string, { mutants: Mutant[] }> };
  for (const [file, { mutants }] of Object.entries(files)) all.push(...mutants.map((mutant) => ({ ...mutant, file })));
  const noticed = of('Killed', 'Timeout');
  const missed = of('Survived', 'NoCoverage');
  const tried = noticed.length + missed.length;
  const among = new Set(all.map(({ file }) => file)).size;
  for (const { file, location, mutatorName, replacement } of missed)
    console.log(`${file}:${location.start.line}:${location.start.column} ${mutatorName} ${replacement ?? ''}`);
  console.log(
    `\n${noticed.length} of ${tried} faults noticed (${((noticed.length / tried) * 100).toFixed(1)} %), in ${among} files.`,
  );
  record('mutants', { tried, noticed: noticed.length, files: among });
}
