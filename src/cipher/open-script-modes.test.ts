import { hexToBytes } from '@noble/hashes/utils.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { MODE_IDS, POWERS, type ModeId, type Power } from '../model/index.ts';
import { FULL } from '../model/sample.test-support.ts';
import { runLab } from './lab.ts';
import { flipped, HAS_TOOLS, openMany, type Row, WORDS } from './open-script.test-support.ts';
import type { EvidenceReport } from './report-document.ts';

/* `public/evidence/open.py` on every mode: it opens what the report says that can be opened, and nothing else. */

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
});
