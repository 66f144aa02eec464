import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hexToBytes } from '@noble/hashes/utils.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { MODE_IDS, POWERS, type ModeId, type Power } from '../model/index.ts';
import { conversationIn, worldAfter } from '../model/conversations/index.ts';
import { FULL } from '../model/sample.test-support.ts';
import { hex } from './bytes.ts';
import { runLab } from './lab.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { reportOf } from './report.ts';
import type { EvidenceReport } from './report-document.ts';

/** `public/evidence/open.py`: what it prints for a ciphertext. */
interface Row {
  ciphertext: string;
  opens: boolean;
  words: string[] | null;
  holder: 'opens' | 'stays closed' | 'not held';
  problems: string[];
}
const SCRIPT = 'public/evidence/open.py';
const WORDS = 'hello, سلام';

const run = (input: string, ...options: string[]) =>
  spawnSync('python3', [SCRIPT, ...options, '-'], { input, encoding: 'utf8', maxBuffer: 2 ** 26 });

/**
 * The same script, asked about many reports by one process: it asks openssl once for each key, and different situations
 * of one mode have the same keys. What the command line adds to that is tested further below.
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
function checkMany(reports: readonly EvidenceReport[]): Found[] {
  const input = JSON.stringify(reports);
  const { stdout, stderr } = spawnSync('python3', ['-c', MANY], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as Found[][]).map(([only]) => only ?? expect.fail('a report without a case'));
}

/** For each of these reports, the rows of each run of its one case. */
const openMany = (reports: readonly EvidenceReport[]): Row[][][] =>
  checkMany(reports).map(({ runs }) => runs.map(({ rows }) => rows));

/** What the script makes of a report: the rows of each run of its one case. */
function open(report: EvidenceReport, ...options: string[]): { status: number | null; runs: Row[][] } {
  const { status, stdout, stderr } = run(JSON.stringify(report), '--json', ...options);
  if (status === 2 || stdout === '') throw new Error(stderr);
  const [only] = JSON.parse(stdout) as { runs: { rows: Row[] }[] }[];
  return { status, runs: only?.runs.map(({ rows }) => rows) ?? [] };
}

/** The texts in a term of the report, those in further ciphertexts aside. */
function wordsIn({ bytes }: EvidenceReport, name: string): string[] {
  const { kind, hex: digits, contains = [] } = bytes[name] ?? expect.fail(`no bytes of ${name}`);
  if (kind === 'text') return [new TextDecoder().decode(hexToBytes(digits))];
  return contains.flatMap((part) => wordsIn({ bytes } as EvidenceReport, part));
}

/** All ciphertexts that stand in a list of terms, those in others too. */
function sealedIn({ bytes }: EvidenceReport, names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const { body, contains = [] } = bytes[name] ?? expect.fail(`no bytes of ${name}`);
    if (body !== undefined) found.add(name);
    [...contains, ...(body === undefined ? [] : [body])].forEach(visit);
  };
  names.forEach(visit);
  return found;
}

/** The report with one bit of every ciphertext turned over. */
function flipped(report: EvidenceReport, seed: string): EvidenceReport {
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

/** Reports that are not as they should be: in their first case, or in their first bytes. */
function withCase(changed: object): string {
  const report = runLab({ mode: 'sms' });
  return JSON.stringify({ ...report, cases: report.cases.map((one) => ({ ...one, ...changed })) });
}
function withBytes(digits: string): string {
  const report = runLab({ mode: 'telegram-cloud' });
  const [first = expect.fail()] = Object.entries(report.bytes);
  return JSON.stringify({ ...report, bytes: { ...report.bytes, [first[0]]: { ...first[1], hex: digits } } });
}

const HAS_TOOLS =
  spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0 &&
  spawnSync('openssl', ['version']).status === 0;
const UNTESTED = `${SCRIPT} was not tested: that takes Python 3.9 and openssl.`;
if (!HAS_TOOLS && !FULL) console.warn(UNTESTED);
// Before a release nothing is left out.
it.runIf(FULL)('there is what the script takes', () => expect(HAS_TOOLS, UNTESTED).toBe(true));

const SITUATIONS: { who: string; powers: readonly Power[] }[] = [
  { who: 'an authority with the disks and the lines', powers: ['take-disks', 'tap-network'] },
  { who: 'an authority with every power', powers: POWERS },
];

const FLIPS = FULL ? ['a', 'b', 'c', 'd'] : ['a'];

describe.skipIf(!HAS_TOOLS)('the script that opens the evidence', () => {
  describe.each(MODE_IDS)('of %s', (mode: ModeId) => {
    const reports = SITUATIONS.map(({ powers }) => runLab({ mode, powers, text: WORDS }));
    const changed = FLIPS.map((seed) => flipped(runLab({ mode, powers: ['take-disks', 'tap-network'] }), seed));
    let opened: Row[][][] = [];
    beforeAll(() => void (opened = openMany([...reports, ...changed])));

    it.each(SITUATIONS)('opens what the report says that $who can open, and nothing else', (situation) => {
      const at = SITUATIONS.indexOf(situation);
      const [report = expect.fail(), runs = expect.fail()] = [reports[at], opened[at]];
      expect(runs.flat().flatMap(({ problems }) => problems)).toEqual([]);
      for (const [index, { places, wires, authority }] of (report.cases[0]?.runs ?? []).entries()) {
        const rows = runs[index] ?? [];
        const there = [
          ...places.flatMap(({ holds }) => holds),
          ...wires.map(({ sent }) => sent),
          ...authority.holds.map(({ what }) => what),
        ];
        expect(new Set(rows.map(({ ciphertext }) => ciphertext))).toEqual(sealedIn(report, there));
        for (const { ciphertext, opens, words } of rows) {
          expect(opens, ciphertext).toBe(true);
          expect(words, ciphertext).toEqual(wordsIn(report, report.bytes[ciphertext]?.body ?? ''));
        }
        const names = (holder: Row['holder']) =>
          rows.filter((row) => row.holder === holder).map(({ ciphertext }) => ciphertext);
        expect(names('opens').sort()).toEqual([...authority.opens].sort());
        expect(names('stays closed').sort()).toEqual([...authority.staysClosed].sort());
      }
    });

    it.each(FLIPS)('opens nothing of which one bit was changed (%s)', (seed) => {
      const rows = (opened[SITUATIONS.length + FLIPS.indexOf(seed)] ?? expect.fail()).flat();
      expect(rows.filter(({ opens, holder }) => opens || holder === 'opens')).toEqual([]);
      expect(rows.filter(({ problems }) => problems.length === 0)).toEqual([]);
    });
  });

  it('lets a phone open what comes, and not what it has wiped the key of', () => {
    const [rows = []] = open(runLab({ mode: 'whatsapp-direct', text: WORDS }), '--holder', 'omid-phone').runs;
    const holder = (says: string) => rows.find(({ words }) => words?.join() === says)?.holder;
    expect(holder(WORDS)).toBe('opens');
    expect(holder('future-text')).toBe('opens');
    expect(holder('stored-text')).toBe('stays closed');
  });

  it('follows the ratchet: a seized phone opens neither the past nor, once the keys are renewed, the future', () => {
    const world = worldAfter(conversationIn('whatsapp-direct'), 'phone', 10);
    const placement = { data: 'abroad', keys: 'abroad' } as const;
    const seized = { mode: 'whatsapp-direct', placement, powers: [], worlds: [world], at: 10 };
    const { status, runs } = open(reportOf([seized], realise(seededRandom('ratchet'))));
    expect(status).toBe(0);
    const holder = (number: number) => runs.flat().find(({ words }) => words?.join() === `message-${number}`)?.holder;
    expect([1, 11, 20].map(holder)).toEqual(['stays closed', 'opens', 'stays closed']);
  });

  it('notices when the report says something else', () => {
    const report = runLab({ mode: 'whatsapp-direct', powers: ['take-disks'] });
    const authority = report.cases[0]?.runs[0]?.authority ?? expect.fail();
    [authority.opens, authority.staysClosed] = [authority.staysClosed, authority.opens];
    expect(open(report).status).toBe(1);
    (report.bytes['in-flight'] ?? expect.fail()).hex = '6e6f';
    expect(
      open(report)
        .runs.flat()
        .flatMap(({ problems }) => problems),
    ).toContain('opens to something else than the report says');
  });

  it.each(['whatsapp-direct', 'telegram-secret', 'whatsapp-e2e-backup'] as const)(
    'works out anew what is derived or agreed on in %s, and notices each kind that was changed',
    (mode) => {
      const report = runLab({ mode, powers: ['take-disks'] });
      const made = Object.entries(report.bytes).filter(([, { step, of, private: agreed }]) => step ?? of ?? agreed);
      const kinds = new Map(made.map(([name, { kind, step }]) => [`${kind} ${step}`, name]));
      expect(kinds.size).toBeGreaterThan(4);
      const names = [...kinds.values()];
      const changed = names.map((name): EvidenceReport => {
        const entry = report.bytes[name] ?? expect.fail();
        const bytes = hexToBytes(entry.hex).map((byte, at) => (at === 0 ? byte ^ 1 : byte));
        return { ...report, bytes: { ...report.bytes, [name]: { ...entry, hex: hex(bytes) } } };
      });
      for (const [at, { wronglyDerived }] of checkMany(changed).entries()) expect(wronglyDerived).toContain(names[at]);
      const { status, stdout } = run(JSON.stringify(changed[0]));
      expect(status).toBe(1);
      expect(stdout).toContain(`WRONG: ${names[0]} is not what follows`);
    },
  );

  it.each([
    ['whatsapp-google-backup', 'crypt12', 4],
    ['whatsapp-e2e-backup', 'crypt15', 0],
  ] as const)('refuses a backup of %s that was changed, whoever made its check sum anew', (mode, kind, behind) => {
    const report = runLab({ mode, powers: ['reach-backup'] });
    const [name, entry] = Object.entries(report.bytes).find(([, one]) => one.kind === kind) ?? expect.fail();
    const file = hexToBytes(entry.hex);
    const end = file.length - 16 - behind;
    file[end - 20] = (file[end - 20] ?? 0) ^ 1;
    file.set(createHash('md5').update(file.subarray(0, end)).digest(), end);
    const changed = { ...report, bytes: { ...report.bytes, [name]: { ...entry, hex: hex(file) } } };
    expect(
      open(changed)
        .runs.flat()
        .find(({ ciphertext }) => ciphertext === name),
    ).toMatchObject({
      opens: false,
      problems: ['does not open with the key that the report names'],
    });
  });

  it.each([
    ['whatsapp-google-backup', 'crypt12', 'key', 131],
    ['whatsapp-e2e-backup', 'crypt15', 'encrypted_backup.key', 32],
  ] as const)(
    'writes down the backups of %s as a phone keeps them, each with its key',
    (mode, kind, keyFile, bytes) => {
      const report = runLab({ mode, powers: ['reach-backup'] });
      const backups = Object.values(report.bytes).filter((entry) => entry.kind === kind);
      const folder = mkdtempSync(join(tmpdir(), 'backups-'));
      try {
        const { status, stdout } = run(JSON.stringify(report), '--backups', folder);
        expect(status).toBe(0);
        expect(stdout).toContain(`${backups.length} backup files of WhatsApp's`);
        expect(readdirSync(folder)).toHaveLength(2 * backups.length);
        for (const [index, { hex: digits, key = '' }] of backups.entries()) {
          const read = (name: string): Buffer => readFileSync(join(folder, `${index + 1}-${name}`));
          expect(read(`msgstore.db.${kind}`).toString('hex')).toBe(digits);
          // An array of bytes as Java writes it down: 23 bytes, the length, the bytes. The last 32 are the key.
          const array = read(keyFile);
          expect(array.readUInt32BE(23)).toBe(bytes);
          expect(array).toHaveLength(27 + bytes);
          expect(array.subarray(-32).toString('hex')).toBe(report.bytes[key]?.hex);
          if (kind === 'crypt12') expect(array.subarray(27, 78).toString('hex')).toBe(digits.slice(0, 102));
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
      expect(run(JSON.stringify(report), '--backups', '/dev/null').stderr).toMatch(/^\/dev\/null: /);
    },
  );

  it('says by its exit code that something is not as the report says', () => {
    const report = runLab({ mode: 'whatsapp-direct', powers: ['take-disks', 'tap-network'] });
    expect(open(report).status).toBe(0);
    expect(open(flipped(report, 'a')).status).toBe(1);
  });

  it('prints a table for people', () => {
    const { status, stdout } = run(
      JSON.stringify(runLab({ mode: 'telegram-cloud', powers: ['take-disks'], text: WORDS })),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^disk@in-country .*seal\(storage-key.* stays closed$/m);
    expect(stdout).toContain(`"${WORDS}"`);
    expect(stdout).toMatch(/^In the hands of the authority are \d+ of them: 0 open/m);
  });

  it('explains itself', () => {
    const { status, stdout } = spawnSync('python3', [SCRIPT, '--help'], { encoding: 'utf8' });
    expect(status).toBe(0);
    for (const word of ['--holder', '--openssl', '--backups', '--json', 'npm run']) expect(stdout).toContain(word);
  });

  it.each([
    ['text', 'no report', /not JSON/],
    ['another document', '{"format":"recipe"}', /no evidence of/],
    ['a newer version', JSON.stringify({ ...runLab({ mode: 'sms' }), version: 2 }), /reads version 1.*version 2/],
    ['a report on nothing', JSON.stringify({ ...runLab({ mode: 'sms' }), cases: [] }), /no case in this report/],
    ['a case without runs', withCase({ runs: undefined }), /'runs' is missing/],
    ['a run without places', withCase({ runs: [{ attack: null, wires: [], authority: {} }] }), /'places' is missing/],
    ['kinds that are none', JSON.stringify({ ...runLab({ mode: 'sms' }), kinds: 3 }), /not a whole report/],
    ['a list of bytes', JSON.stringify({ ...runLab({ mode: 'sms' }), bytes: [] }), /not a whole report/],
    ['digits that are none', withBytes('zz'), /'[^']+' are not hexadecimal digits/],
    ['what is nested without an end', '['.repeat(100_000), /without an end/],
    ['half a report', JSON.stringify({ ...runLab({ mode: 'sms' }), bytes: undefined }), /not a whole report/],
    [
      'bytes left out',
      JSON.stringify({ ...runLab({ mode: 'telegram-cloud' }), bytes: {} }),
      /does not say what its bytes/,
    ],
  ])('refuses %s with a sentence', (_what, input, message) => {
    const { status, stderr } = run(input);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('Traceback');
  });

  it('says what is missing when there is no openssl, or nobody of that name', () => {
    const report = JSON.stringify(runLab({ mode: 'telegram-cloud' }));
    expect(run(report, '--openssl', '/nowhere/openssl').stderr).toContain('Install OpenSSL');
    expect(run(report, '--holder', 'leila').stderr).toMatch(/Nobody here is called 'leila'.*omid-phone/);
  });
});
