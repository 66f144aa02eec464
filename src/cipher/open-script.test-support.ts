import { spawnSync } from 'node:child_process';
import { hexToBytes } from '@noble/hashes/utils.js';
import { expect } from 'vitest';
import { FULL } from '../model/sample.test-support.ts';
import { hex } from './bytes.ts';
import { seededRandom } from './random.ts';
import type { EvidenceReport } from './report-document.ts';

/** `public/evidence/open.py`: what it prints for a ciphertext. */
export interface Row {
  ciphertext: string;
  opens: boolean;
  words: string[] | null;
  holder: 'opens' | 'stays closed' | 'not held';
  problems: string[];
}
export const SCRIPT = 'public/evidence/open.py';
export const WORDS = 'hello, سلام';

export const HAS_TOOLS =
  spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0 &&
  spawnSync('openssl', ['version']).status === 0;
export const UNTESTED = `${SCRIPT} was not tested: that takes Python 3.9 and openssl.`;
if (!HAS_TOOLS && !FULL) console.warn(UNTESTED);

export const run = (input: string, ...options: string[]) =>
  spawnSync('python3', [SCRIPT, ...options, '-'], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });

/**
 * The same script, asked about many reports by one process: it asks openssl once for each key, and different situations
 * of one mode have the same keys.
 */
const MANY = `
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location("open_evidence", ${JSON.stringify(SCRIPT)})
script = importlib.util.module_from_spec(spec)
spec.loader.exec_module(script)
json.dump([script.check(script.Report(report), "authority") for report in json.load(sys.stdin)], sys.stdout)
`;

/** What it finds in the one case of a report. */
interface Found {
  runs: { rows: Row[] }[];
  /** What does not follow from what the report says that it is made of. */
  wronglyDerived: string[];
}
export function checkMany(reports: readonly EvidenceReport[]): Found[] {
  const input = JSON.stringify(reports);
  const { stdout, stderr } = spawnSync('python3', ['-c', MANY], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as Found[][]).map(([only]) => only ?? expect.fail('a report without a case'));
}

/** For each of these reports, the rows of each run of its one case. */
export const openMany = (reports: readonly EvidenceReport[]): Row[][][] =>
  checkMany(reports).map(({ runs }) => runs.map(({ rows }) => rows));

/** What the script makes of a report: the rows of each run of its one case. */
export function open(report: EvidenceReport, ...options: string[]): { status: number | null; runs: Row[][] } {
  const { status, stdout, stderr } = run(JSON.stringify(report), '--json', ...options);
  if (status === 2 || stdout === '') throw new Error(stderr);
  const [only] = JSON.parse(stdout) as { runs: { rows: Row[] }[] }[];
  return { status, runs: only?.runs.map(({ rows }) => rows) ?? [] };
}

/** The report with one bit of every ciphertext turned over. */
export function flipped(report: EvidenceReport, seed: string): EvidenceReport {
  const random = seededRandom(seed);
  const bytes = Object.entries(report.bytes).map(([name, entry]) => {
    if (entry.key === undefined) return [name, entry];
    const changed = hexToBytes(entry.hex);
    const [a = 0, b = 0, bit = 0] = random(3);
    const at = (a * 256 + b) % changed.length;
    changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
    return [name, { ...entry, hex: hex(changed) }];
  });
  return { ...report, bytes: Object.fromEntries(bytes) as EvidenceReport['bytes'] };
}
