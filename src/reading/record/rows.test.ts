import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { record as en } from '../../language/words/en/record.ts';
import { record as fa } from '../../language/words/fa/record.ts';
import type { found } from './record.ts';
import { rowsOf } from './rows.ts';

const BUILT = { questions: 663_552, statements: 207 };

/** As if runs had written this down. */
const asIf = (files: object): typeof found =>
  ((name: string) => {
    const one = (files as Record<string, object | undefined>)[name];
    return one && { date: '2026-11-30', commit: '8839abf5e9', ...one };
  }) as typeof found;

describe('the table of what was checked', () => {
  it('says of every run that was not written down that it is missing', () => {
    const rows = rowsOf('en', en, BUILT, asIf({}));
    expect(rows.filter(({ came }) => came === en.missing)).toHaveLength(rows.length - 2);
    expect(rows.find(({ what }) => what === en.rows.derived)?.came).toBe('663,552');
  });

  it('has what the runs wrote, with date and commit; a sample is called one', () => {
    const runs = asIf({
      units: { passed: 2700, verdicts: 12, whole: false, opened: { libsignal: 32, mtcute: 35 } },
      prove: { cases: 480, of: 663_552 },
      engines: { steps: 20, engines: { 'Chrome/140': 20, 'firefox/140': 19 } },
    });
    const rows = rowsOf('en', en, BUILT, runs);
    const came = (what: string): string | undefined => rows.find((row) => row.what === what)?.came;
    expect(came(en.rows.opened)).toBe('libsignal 32, mtcute 35');
    expect(came(en.rows.units)).toBe('2,700 (a sample, always the same)');
    expect(rows.find(({ came: one }) => one === '480 of 663,552')?.when).toMatch(/^30.November.2026, at 8839abf5e9$/);
    expect(came(en.rows.engines)).toBe('Chrome/140: 20 of 20, firefox/140: 19 of 20');
    expect(came(en.rows.noticed)).toBe(en.missing);
  });

  it('counts in Persian digits where it is read in Persian', () => {
    const runs = asIf({ prove: { cases: 480, of: 663_552 } });
    expect(rowsOf('fa', fa, BUILT, runs).map(({ came }) => came)).toContain('۴۸۰ از ۶۶۳٬۵۵۲');
  });
});

describe('what is stored', () => {
  it('are records of runs', () => {
    const folder = 'content/record';
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      expect(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')), name).toMatchObject({
        date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        commit: expect.stringMatching(/^[0-9a-f]{10}$/) as string,
      });
  });
});
