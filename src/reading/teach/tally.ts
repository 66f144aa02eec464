/** What a pupil ticked on a line. */
export type Ticked = 'yes' | 'no' | 'unsure';
export type When = 'before' | 'after';

/** One sheet: its answers in the order of the lines; undefined where nothing was ticked. */
export interface FilledSheet {
  when: When;
  ticked: readonly (Ticked | undefined)[];
}

/** How a line was answered by all sheets of one time. */
export interface LineCount {
  sheets: number;
  right: number;
  unsure: number;
}

/**
 * Counts the sheets, line by line.
 * @param answers what is true of each line
 */
export const tally = (sheets: readonly FilledSheet[], answers: readonly ('yes' | 'no')[]): Record<When, LineCount>[] =>
  answers.map((answer, line) => {
    const of = (when: When): LineCount => {
      const given = sheets.filter((sheet) => sheet.when === when).map(({ ticked }) => ticked[line]);
      return {
        sheets: given.length,
        right: given.filter((one) => one === answer).length,
        unsure: given.filter((one) => one === 'unsure').length,
      };
    };
    return { before: of('before'), after: of('after') };
  });

/** The width of the picture of shares, in its own units, and the room at its ends for a dot. */
export const WIDTH = 100;
export const ROOM = 3;

/** Where the dot of a share stands; a test holds it to D3's linear scale. Undefined where no sheet was counted. */
export const placeOf = ({ right, sheets }: LineCount): number | undefined =>
  sheets === 0 ? undefined : ROOM + (right / sheets) * (WIDTH - 2 * ROOM);

/** All counts as a table for a spreadsheet: cells divided by tabs. */
export const asTable = (head: readonly string[], lines: readonly string[], counts: ReturnType<typeof tally>): string =>
  [
    head,
    ...counts.map(({ before, after }, at) => [
      lines[at] ?? '',
      ...[before, after].flatMap(({ sheets, right, unsure }) => [sheets, right, unsure]),
    ]),
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');
