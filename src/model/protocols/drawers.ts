import type { Fact, Narrator } from '../narration.ts';
import { write, type Term } from '../terms.ts';

/**
 * Where in a place's memory a key lies. Keys of one drawer follow one another: the next one takes the place of the one
 * before. `exchange` holds private keys that are drawn for one Diffie-Hellman exchange.
 */
export type Drawer =
  | 'identity'
  | 'pre-key'
  | 'exchange'
  | 'root'
  | 'receiving'
  | 'sending'
  | 'secret-chat'
  | 'line-of-sara'
  | 'line-of-omid'
  | 'storage';

/** Whoever tells where keys are kept, and that they are erased. */
export interface DrawerTeller extends Pick<Narrator, 'erase'> {
  /** Makes a key that stays for a while. */
  keep<T extends Term>(at: number, place: string, drawer: Drawer, key: T, fact: Fact): T;
}

/** A key in one place: the same key may lie in different drawers of two phones. */
export const inPlace = (place: string, key: Term): string => `${place} ${write(key)}`;
