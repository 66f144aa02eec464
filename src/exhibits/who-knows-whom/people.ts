import { DAYS, PEOPLE } from './params.ts';
import { randomFrom, type Random } from '../kit/random.ts';

/** A message, as its envelope tells it: no word of it is anywhere in this exhibit. */
export interface Message {
  /** From 1 to {@link DAYS}. */
  day: number;
  /** The hour it was sent, 0 to 23. */
  hour: number;
  from: number;
  /** A number, or the members of a group other than the sender. */
  to: readonly number[];
  /** The group's index, where it went to one. */
  group?: number;
  /** Hours until the last of those it goes to has it. */
  waits: number;
}

/** A month of thirty-six made-up people, who are numbers from 1. */
export interface Month {
  messages: readonly Message[];
  /** The members of each group chat. */
  groups: readonly (readonly number[])[];
  /** For each number, the numbers in its address book. */
  addressBooks: ReadonlyMap<number, readonly number[]>;
  /** For each number, how many days before the month it registered. */
  registered: ReadonlyMap<number, number>;
  /** Who plays which part. Nothing that is shown may look at this: only tests do, to see whether what stands out is right. */
  parts: { organiser: number; circle: readonly number[]; source: number; journalist: number };
}

const DAY_HOURS = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 20, 21, 21, 22, 23] as const;
const OFFICE_HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;
const NIGHT_HOURS = [0, 1, 1, 2, 3] as const;

/** The month that the exhibit shows: always the same. */
export const month = (): Month => (made ??= monthFrom(4));
let made: Month | undefined;

/** Makes up a month: four families, a sports club, an office, a reading circle, a newsroom, and a source. */
export function monthFrom(seed: number): Month {
  const random = randomFrom(seed);
  const numbers = random.shuffled(Array.from({ length: PEOPLE }, (_, index) => index + 1));
  const some = (...indexes: number[]): number[] => indexes.map((index) => numbers[index] as number);
  const families = [some(0, 1, 2, 3), some(4, 5, 6, 7), some(8, 9, 10, 11), some(12, 13, 14, 15)];
  const club = some(0, 4, 8, 16, 17, 18, 19);
  const office = some(1, 12, 20, 21, 22, 23, 24, 25);
  const newsroom = some(31, 32, 33, 34);
  const circle = some(3, 7, 18, 23, 27, 28, 29, 30);
  const [organiser = 0, source = 0, journalist = 0, friend = 0] = some(26, 22, 31, 35);
  // Friendships across, as everybody has them.
  const friends = [some(5, 33), some(10, 35), some(14, 32), some(17, 27), some(28, 29), some(2, 35), some(11, 20)];

  const messages: Message[] = [];
  const send = (day: number, hours: readonly number[], from: number, to: readonly number[], group?: number): void => {
    const waits = random.chance(0.12) ? random.whole(3, 20) : 0;
    messages.push({ day, hour: random.pick(hours), from, to, ...(group !== undefined && { group }), waits });
  };
  const talk = (day: number, [a, b]: readonly [number, number], hours: readonly number[], most: number): void => {
    for (let left = random.whole(1, most); left > 0; left--)
      if (random.chance(0.5)) send(day, hours, a, [b]);
      else send(day, hours, b, [a]);
  };

  const groups = [club, office];
  for (let day = 1; day <= DAYS; day++) {
    for (const pair of families.flatMap(pairsOf)) if (random.chance(0.42)) talk(day, pair, DAY_HOURS, 4);
    for (const pair of pairsOf(club)) if (random.chance(0.13)) talk(day, pair, DAY_HOURS, 2);
    if (day % 7 < 5) for (const pair of pairsOf(office)) if (random.chance(0.16)) talk(day, pair, OFFICE_HOURS, 3);
    for (const pair of pairsOf(newsroom)) if (random.chance(0.35)) talk(day, pair, DAY_HOURS, 3);
    for (const pair of friends) if (random.chance(0.25)) talk(day, pair as [number, number], DAY_HOURS, 3);
    groups.forEach((members, group) => {
      for (let left = random.whole(0, 4); left > 0; left--) {
        const from = random.pick(members);
        send(day, group === 1 ? OFFICE_HOURS : DAY_HOURS, from, without(members, from), group);
      }
    });
    // The circle meets once a week, and has no group chat: its organiser writes to one after another, and some answer.
    if (day % 7 === 3 || day % 7 === 5 || random.chance(0.06))
      for (const member of circle) {
        send(day, DAY_HOURS, organiser, [member]);
        if (random.chance(0.6)) send(day, DAY_HOURS, member, [organiser]);
      }
    if (random.chance(0.4)) talk(day, [organiser, friend], DAY_HOURS, 2);
    if (day >= 12) for (let left = random.whole(1, 3); left > 0; left--) night(day);
    // Wrong numbers, tradespeople, a sleepless night.
    if (random.chance(0.8)) talk(day, someTwo(random), random.chance(0.15) ? NIGHT_HOURS : DAY_HOURS, 2);
  }
  function night(day: number): void {
    const hours = random.chance(0.92) ? NIGHT_HOURS : DAY_HOURS;
    if (random.chance(0.6)) send(day, hours, source, [journalist]);
    else send(day, hours, journalist, [source]);
  }

  // Address books keep whom one knows well, and many whom one has not called for years.
  const known = [...families, club, office, newsroom, ...friends];
  const addressBooks = new Map(
    numbers
      .toSorted((a, b) => a - b)
      .map((one): [number, number[]] => {
        const near = known.filter((set) => set.includes(one)).flatMap((set) => without(set, one));
        const called = one === organiser ? circle : circle.includes(one) ? [organiser] : [];
        const old = Array.from({ length: random.whole(4, 8) }, () => random.whole(1, PEOPLE));
        const kept = [...near, ...called].filter(() => random.chance(0.75));
        const all = new Set([...kept, ...old].filter((other) => other !== one));
        // Who has something to lose does not put it into the address book.
        if (one === source) all.delete(journalist);
        if (one === journalist) all.delete(source);
        return [one, [...all].sort((a, b) => a - b)];
      }),
  );
  const registered = new Map(numbers.map((one) => [one, random.whole(40, 900)] as const));
  return {
    messages: messages.sort((a, b) => a.day - b.day || a.hour - b.hour),
    groups,
    addressBooks,
    registered,
    parts: { organiser, circle, source, journalist },
  };
}

const without = (list: readonly number[], one: number): number[] => list.filter((other) => other !== one);

/** Every two of a list, once. */
export const pairsOf = (list: readonly number[]): [number, number][] =>
  list.flatMap((a, index) => list.slice(index + 1).map((b): [number, number] => [a, b]));

function someTwo(random: Random): [number, number] {
  const one = random.whole(1, PEOPLE);
  return [one, ((one + random.whole(0, PEOPLE - 2)) % PEOPLE) + 1];
}
