import { randomFrom } from '../../exhibits/kit/random.ts';

/** Who might read along, and what: every pair of them is a line that a sheet may have. */
export const WHO = ['server', 'lines', 'disks', 'keys', 'code', 'phone'] as const;
export const SHEET_ITEMS = ['stored-text', 'future-text', 'who-talks-to-whom'] as const;
/** The ways to write that a sheet compares. */
export const SHEET_MODES = ['sms', 'telegram-cloud', 'whatsapp-direct'] as const;

export type Who = (typeof WHO)[number];
export type SheetItem = (typeof SHEET_ITEMS)[number];

export interface SheetLine {
  id: string;
  who: Who;
  item: SheetItem;
}

/** Every line that there is. */
export const LINES: readonly SheetLine[] = WHO.flatMap((who) =>
  SHEET_ITEMS.map((item) => ({ id: `${who}-${item}`, who, item })),
);

/** So many lines a sheet has, and so many sheets there are. */
export const LENGTH = 5;
export const SHEETS = 200;

/**
 * The lines of a sheet, the same for the same number everywhere. No two lines are of the same person, and whoever sits beside
 * a sheet of the next number finds another question about everybody there.
 * @param number from 1
 */
export function drawSheet(number: number): readonly SheetLine[] {
  return randomFrom(number)
    .shuffled(WHO)
    .slice(0, LENGTH)
    .map((who) => {
      const item = SHEET_ITEMS[(WHO.indexOf(who) + number) % SHEET_ITEMS.length] as SheetItem;
      return { id: `${who}-${item}`, who, item };
    });
}
