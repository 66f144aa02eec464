import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { conversationIn, worldAfter } from '../model/conversations/index.ts';
import { FULL } from '../model/sample.test-support.ts';
import { hex } from './bytes.ts';
import { runLab } from './lab.ts';
import { checkMany, flipped, HAS_TOOLS, open, run, SCRIPT, UNTESTED, WORDS } from './open-script.test-support.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { reportOf } from './report.ts';
import type { EvidenceReport } from './report-document.ts';

/* `public/evidence/open.py` in use: what it notices, what it writes, and what it refuses. */

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

// Before a release nothing is left out.
it.runIf(FULL)('there is what the script takes', () => expect(HAS_TOOLS, UNTESTED).toBe(true));

describe.skipIf(!HAS_TOOLS)('the script that opens the evidence', () => {
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
