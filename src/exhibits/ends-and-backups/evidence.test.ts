import '../kit/all-modes.ts';
import { expect, it } from 'vitest';
import { reportHere } from './evidence.ts';
import { lanesWith, MODES_HERE } from './modes.ts';
import { params } from './params.ts';
import { sealedBytes } from './sealed.ts';
import { COLUMNS, laneOf } from './view.ts';

it('the evidence has a case for each lane, in which model and bytes agree', () => {
  for (const scenario of ['login-code', 'second-password', 'end-to-end-backup'] as const) {
    const { cases } = reportHere(params.inScenario(scenario));
    expect(cases.map(({ mode }) => mode)).toEqual(lanesWith(params.defaults.mode));
    for (const { verdicts } of cases) for (const verdict of Object.values(verdicts)) expect(verdict.agrees).toBe(true);
  }
  const [sealed] = reportHere(params.inScenario('end-to-end-backup')).cases.filter(
    ({ mode }) => mode === 'whatsapp-e2e-backup',
  );
  expect(sealed?.runs[0]?.authority.staysClosed.length).toBeGreaterThan(0);
});

it('every slip that stays sealed has bytes of its own ciphertext, in each column of the table', () => {
  const modes = MODES_HERE.fitting;
  const sealed = sealedBytes(modes);
  const texts = new Map<string, string>();
  for (const mode of modes)
    for (const column of COLUMNS)
      for (const [index, { exposure, item }] of laneOf(mode, column).marks.entries()) {
        if (exposure.verdict !== 'sealed') continue;
        const digits = sealed[mode]?.[column.way]?.[index] ?? '';
        expect(digits, `${mode} ${column.id} ${item}`).toMatch(/^[0-9a-f]{2}( [0-9a-f]{2}){2}$/);
        texts.set(`${mode} ${item}`, digits);
      }
  expect(texts.get('whatsapp-google-backup stored-text')).not.toBe(texts.get('whatsapp-e2e-backup stored-text'));
});
