import { type Message, type Month } from './people.ts';
import { MODE_TRAITS } from '../../model/index.ts';
import { PEOPLE, type ModeHere } from './params.ts';
import { keeping } from './retention.ts';

/** A record of who wrote to whom, and when: all that the measures are given of a message. */
export interface Contact {
  day: number;
  hour: number;
  from: number;
  to: number;
}

/** What a service's servers have at the end of a day: the measures see this, and nothing else of the month. */
export interface Kept {
  contacts: readonly Contact[];
  groups: readonly (readonly number[])[];
  addressBooks: ReadonlyMap<number, readonly number[]>;
  /** For each number, on how many days it was in touch with anybody; undefined where that is not kept. */
  activeDays: ReadonlyMap<number, number> | undefined;
  /** For each number, how many days before the month it registered, and the last day on which it was seen. */
  dates: ReadonlyMap<number, { registered: number; seen: number }> | undefined;
}

/**
 * Works out what a service has after so many days of the month, by the rules of `rules.ts`.
 *
 * @param ifKept as it would be if nothing were deleted that is said to be
 */
export function keptBy(mode: ModeHere, day: number, month: Month, ifKept = false): Kept {
  const sent = month.messages.filter((message) => message.day <= day);
  const held = keeping(mode, 'messages', ifKept);
  // A group chat's messages go to the group; without group chats, the same goes to one member after another.
  const grouped = MODE_TRAITS[mode].keys !== 'none';
  const contacts = sent
    .filter((message) => (message.group === undefined || !grouped) && isHeld(message, held, day))
    .flatMap(({ day, hour, from, to }) => to.map((one) => ({ day, hour, from, to: one })));
  return {
    contacts,
    groups: keeping(mode, 'groups') === 'always' ? month.groups : [],
    addressBooks: keeping(mode, 'address-books') === 'always' ? month.addressBooks : new Map(),
    activeDays: keeping(mode, 'times') === 'always' ? numbered((one) => daysOf(sent, one).size) : undefined,
    dates:
      keeping(mode, 'dates') === 'always'
        ? numbered((one) => ({
            registered: month.registered.get(one) ?? 0,
            seen: Math.max(0, ...daysOf(sent, one)),
          }))
        : undefined,
  };
}

function isHeld(message: Message, held: ReturnType<typeof keeping>, day: number): boolean {
  if (held === 'today') return message.day === day;
  if (held === 'queued') return message.day * 24 + message.hour + message.waits >= (day + 1) * 24;
  return held === 'always';
}

const daysOf = (sent: readonly Message[], one: number): Set<number> =>
  new Set(sent.filter(({ from, to }) => from === one || to.includes(one)).map(({ day }) => day));

const numbered = <T>(of: (one: number) => T): Map<number, T> =>
  new Map(Array.from({ length: PEOPLE }, (_, index) => [index + 1, of(index + 1)]));
