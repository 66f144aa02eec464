import type { Item, ModeId } from '../../model/index.ts';

/** What came out for one item, as the page shows it: the words, or the first bytes and the number of them. */
export interface Found {
  recovered?: string;
  /** Hexadecimal digits of as much of the ciphertext as is shown. */
  ciphertext?: string;
  /** How many bytes the ciphertext has. */
  length?: number;
}

/** What came out in one lane, by item. */
export type Desk = Partial<Record<Item, Found>>;

/**
 * What the ciphers had to say of the page as it is served. It travels with the page, so that a slow phone need not
 * compute all of it again before the exhibit comes alive.
 */
export interface FirstPicture {
  desk: Partial<Record<ModeId, Desk>>;
  /** The words, or the bytes, on each lane's server. */
  strips: Partial<Record<ModeId, string>>;
}
