import '../kit/all-modes.ts';
import { expect, it } from 'vitest';
import { reportHere } from './evidence.ts';
import { lanesWith } from './modes.ts';
import { params } from './params.ts';

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
