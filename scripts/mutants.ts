/**
 * `npm run mutants [-- FILES]`: puts faults into the model on purpose, one at a time (Stryker), and sees whether its tests notice.
 * Without files it takes what decides verdicts. What no test noticed is told with its place: read it, and mend the hole.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { record } from './record/record.ts';

const REPORT = 'test-results/mutants.json';
const wanted = process.argv.slice(2);

execFileSync('stryker', ['run', ...(wanted.length > 0 ? ['--mutate', wanted.join()] : [])], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});

interface Mutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number; column: number } };
}
const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as { files: Record<string, { mutants: Mutant[] }> };
const all = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file, ...mutant })));
const of = (...statuses: string[]) => all.filter(({ status }) => statuses.includes(status));
const noticed = of('Killed', 'Timeout');
const missed = of('Survived', 'NoCoverage');
for (const { file, location, mutatorName, replacement } of missed)
  console.log(`${file}:${location.start.line}:${location.start.column} ${mutatorName} ${replacement ?? ''}`);
const tried = noticed.length + missed.length;
console.log(
  `\n${noticed.length} of ${tried} faults noticed (${((noticed.length / tried) * 100).toFixed(1)} %), in ${Object.keys(files).length} files.`,
);
record('mutants', { tried, noticed: noticed.length, files: Object.keys(files).length });
