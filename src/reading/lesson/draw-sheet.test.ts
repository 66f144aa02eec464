import { describe, expect, it } from 'vitest';
import { drawSheet, LENGTH, LINES, SHEET_MODES, SHEETS } from './draw-sheet.ts';
import { answerTo } from './sheet-answers.ts';

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

  it('have a key that says what the chapters say', () => {
    const said = [
      ['server', 'stored-text', 'telegram-cloud', 'readable'],
      ['server', 'future-text', 'whatsapp-direct', 'readable-by-attack'],
      ['disks', 'stored-text', 'telegram-cloud', 'sealed'],
      ['keys', 'stored-text', 'telegram-cloud', 'readable'],
      ['keys', 'stored-text', 'whatsapp-direct', 'absent'],
      ['code', 'stored-text', 'telegram-cloud', 'readable-by-attack'],
      ['phone', 'stored-text', 'whatsapp-direct', 'readable'],
      ['lines', 'future-text', 'sms', 'readable'],
    ] as const;
    for (const [who, item, mode, verdict] of said)
      expect([who, mode, answerTo({ id: `${who}-${item}`, who, item }, mode)]).toEqual([who, mode, verdict]);
  });

  it('do not ask what everybody answers alike', () => {
    const answers = LINES.flatMap((line) => SHEET_MODES.map((mode) => answerTo(line, mode)));
    for (const verdict of ['readable', 'readable-by-attack', 'sealed', 'absent'] as const)
      expect(answers.filter((one) => one === verdict).length).toBeGreaterThan(2);
  });
});
