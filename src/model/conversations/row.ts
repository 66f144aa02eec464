import { text, type Text } from '../terms.ts';

/** Who writes to whom. */
export type Writer = 'sara' | 'omid';

/** One message of the conversation. */
export interface RowMessage {
  /** From 1. */
  number: number;
  from: Writer;
  to: Writer;
  /** The hour and day on the writer's clock, in milliseconds as if that clock showed UTC. */
  time: number;
  text: Text;
}

/** The month of the conversation. Its last day is the day on which the order was reported. */
const at = (day: number, hour: number, minute: number): number => Date.UTC(2016, 4, day, hour, minute);

/** Twenty messages in three weeks, Monday to Sunday: runs of one writer's, answers, and days of silence. */
const WRITTEN: readonly (readonly [Writer, number])[] = [
  ['sara', at(9, 18, 2)],
  ['sara', at(9, 18, 3)],
  ['omid', at(9, 19, 40)],
  ['omid', at(10, 8, 15)],
  ['sara', at(11, 13, 22)],
  ['sara', at(12, 9, 5)],
  ['sara', at(14, 20, 48)],
  ['omid', at(17, 7, 31)],
  ['sara', at(17, 7, 44)],
  ['sara', at(18, 16, 10)],
  ['sara', at(19, 21, 37)],
  ['omid', at(20, 12, 26)],
  ['omid', at(21, 18, 59)],
  ['sara', at(22, 10, 3)],
  ['omid', at(24, 19, 12)],
  ['omid', at(25, 8, 40)],
  ['sara', at(25, 9, 18)],
  ['sara', at(27, 14, 55)],
  ['omid', at(28, 17, 21)],
  ['sara', at(29, 21, 14)],
];

export const ROW: readonly RowMessage[] = WRITTEN.map(([from, time], index) => ({
  number: index + 1,
  from,
  to: from === 'sara' ? 'omid' : 'sara',
  time,
  text: text(`message-${index + 1}`),
}));

/** The number of the last message. */
export const LAST = ROW.length;

/** The message of a number from 1 to {@link LAST}. @throws RangeError for any other. */
export function messageOf(number: number): RowMessage {
  const found = ROW[number - 1];
  if (!found) throw new RangeError(`there is no message ${number}`);
  return found;
}
