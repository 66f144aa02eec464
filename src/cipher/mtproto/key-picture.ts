import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { cut, join, mustBe } from './bytes.ts';
import { GROUP_BYTES } from './group.ts';

/** The four colours of the key picture in Telegram's apps, in the order of the values that {@link keyPicture} gives. */
export const KEY_PICTURE_COLOURS = ['#ffffff', '#d5e6f3', '#2d5775', '#2f99c9'] as const;

/**
 * The bytes that two people compare, as a picture or in hexadecimal, to rule out someone between them: the first 128 bits
 * of SHA-1 of the chat's first key, then the first 160 bits of SHA-256 of the key in use when the chat came to layer 46
 * (the same key, in a chat begun since). Later keys do not change it: they were agreed on under a compared one.
 * It is not the key fingerprint, which is for finding programming errors only.
 * Source: https://core.telegram.org/api/end-to-end/pfs#key-visualization
 * @returns 36 bytes.
 */
export function keyVisualization(firstKey: Uint8Array, keyAtLayer46 = firstKey): Uint8Array {
  mustBe(GROUP_BYTES, firstKey, 'first key');
  mustBe(GROUP_BYTES, keyAtLayer46, 'key at layer 46');
  return join(cut(sha1(firstKey), 0, 16), cut(sha256(keyAtLayer46), 0, 20));
}

/**
 * The picture's squares, row by row: two bits each, from the lowest bits of each byte up. 36 bytes give 12 rows of 12.
 * The first 16 bytes alone give the 8 rows of 8 that apps showed before layer 46.
 * Source: TDLib's documentation of secretChat.key_hash; Telegram for iOS, SecretChatKeyVisualization.m.
 * @returns a value of 0 to 3 for each square.
 */
export function keyPicture(visualization: Uint8Array): number[] {
  return Array.from(visualization).flatMap((byte) => [0, 2, 4, 6].map((shift) => (byte >> shift) & 3));
}
