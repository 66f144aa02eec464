import type { Kind } from './modes.ts';

/**
 * How much a group of so many members takes, each with one phone, as in 2016. The formulas are the narrations' own, carried on from
 * their two and three members to any number; `counts.test.ts` counts both.
 */
export interface Counts {
  /** How often the sender's phone seals one message, and how often it sends it up. */
  sealed: number;
  /** Copies of one message that the server hands on. */
  handedOn: number;
  /** Keys made for this group's messages, once everybody has written. */
  keysMade: number;
  /** Messages from phone to phone that hand out keys: by one member, and by all. */
  keysHandedOutByOne: number;
  keysHandedOut: number;
  /** Keys on each phone that open this group's messages, once everybody has written. */
  onEachPhone: number;
  /** Those of them that the service holds: each phone's, where it shares them, and the key of what it keeps. */
  atService: number;
  /** All sealing on phones until everybody has written once, the handing out of keys included. */
  sealedByAllOnce: number;
}

/** The third way, that nobody here goes: each message sealed for each other member by itself. */
export type Way = Kind | 'one-by-one';
export const WAYS: readonly Way[] = ['server', 'ends', 'one-by-one'];

/** @param members at least 2 */
export function countsOf(way: Way, members: number): Counts {
  const others = members - 1;
  switch (way) {
    // A phone seals for the server only, with the key that it shares with it. The server opens, and seals for each phone anew.
    case 'server':
      return {
        sealed: 1,
        handedOn: others,
        keysMade: members + 1,
        keysHandedOutByOne: 0,
        keysHandedOut: 0,
        onEachPhone: 1,
        atService: members + 1,
        sealedByAllOnce: members,
      };
    // Each phone makes one sender key, hands it to every other phone, and then seals each message once.
    case 'ends':
      return {
        sealed: 1,
        handedOn: others,
        keysMade: members,
        keysHandedOutByOne: others,
        keysHandedOut: members * others,
        onEachPhone: members,
        atService: 0,
        sealedByAllOnce: members * others + members,
      };
    // A session for each pair, and each message sealed in every session of the sender's.
    case 'one-by-one':
      return {
        sealed: others,
        handedOn: others,
        keysMade: (members * others) / 2,
        keysHandedOutByOne: 0,
        keysHandedOut: 0,
        onEachPhone: others,
        atService: 0,
        sealedByAllOnce: members * others,
      };
  }
}

/** From how many messages of each member on sealing once costs the phones less than sealing for each by itself. Infinite for two members. */
export const paysOffAfter = (members: number): number => (members - 1) / (members - 2);
