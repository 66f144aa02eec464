import { Narrator, type Fact } from '../narration.ts';
import { write, type Term } from '../terms.ts';
import type { Drawer } from './conversation.ts';

/** Tells a conversation: what a narrator says, and in which drawer of its place each key lies. */
export class Teller extends Narrator {
  readonly drawers = new Map<string, Drawer>();

  /** Makes a key that stays for a while. */
  keep<T extends Term>(at: number, place: string, drawer: Drawer, key: T, fact: Fact): T {
    this.drawers.set(inPlace(place, key), drawer);
    return this.make(at, place, key, fact);
  }
}

/** A key in one place: the same key may lie in different drawers of two phones. */
export const inPlace = (place: string, key: Term): string => `${place} ${write(key)}`;
