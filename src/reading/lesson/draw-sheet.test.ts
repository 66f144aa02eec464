import { describe, expect, it } from 'vitest';
import { drawSheet, LENGTH, LINES, SHEET_MODES, SHEETS } from './draw-sheet.ts';
import { answerTo } from './sheet-answers.ts';
import { contradictions } from '../mdx/statement.ts';

const numbers = Array.from({ length: SHEETS }, (_, at) => at + 1);
const ids = (number: number): string[] => drawSheet(number).map(({ id }) => id);

describe('sheets', () => {
  it('have the same lines for the same number, of five different people', () => {
    for (const number of numbers) {
      expect(ids(number)).toEqual(ids(number));
      expect(new Set(drawSheet(number).map(({ who }) => who)).size).toBe(LENGTH);
      for (const line of drawSheet(number)) expect(LINES).toContainEqual(line);
    }
  });

  it('have no line of the sheets with the next numbers', () => {
    for (const number of numbers.slice(1)) {
      const before = ids(number - 1);
      expect(ids(number).filter((id) => before.includes(id))).toEqual([]);
    }
  });

  it('have a key that is the model’s', () => {
    for (const line of LINES)
      for (const mode of SHEET_MODES) {
        const verdict = answerTo(line, mode);
        // What chapters state is held against the model in the same way, from its own reading of the powers.
        const placement = {
          server: { data: 'in-country', keys: 'in-country' },
          disks: { data: 'in-country', keys: 'abroad' },
          keys: { data: 'in-country', keys: 'in-country' },
        }[line.who as string] ?? { data: 'abroad', keys: 'abroad' };
        const powers = {
          server: ['run-server'],
          lines: ['tap-network'],
          disks: ['take-disks'],
          keys: ['take-disks', 'compel-keys'],
          code: ['intercept-sms'],
          phone: ['seize-phone'],
        }[line.who];
        expect(
          contradictions({ modes: [mode], placement, powers, items: [line.item], verdict } as Parameters<
            typeof contradictions
          >[0]),
        ).toEqual([]);
      }
  });

  it('do not ask what everybody answers alike', () => {
    const answers = LINES.flatMap((line) => SHEET_MODES.map((mode) => answerTo(line, mode)));
    for (const verdict of ['readable', 'readable-by-attack', 'sealed', 'absent'] as const)
      expect(answers.filter((one) => one === verdict).length).toBeGreaterThan(2);
  });
});
