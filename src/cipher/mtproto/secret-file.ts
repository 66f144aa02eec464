import { cut, join, mustBe } from './bytes.ts';
import { BLOCK_BYTES, IGE_IV_BYTES, igeDecrypt, igeEncrypt } from './ige.ts';

/** Key and initialisation vector of one file, one after the other. Both are drawn for it and go to the other phone in a message. */
export const FILE_KEY_BYTES = 32 + IGE_IV_BYTES;

/** How many bytes to add to a file so that it makes whole blocks. */
export const filePaddingLength = (length: number): number => -length & (BLOCK_BYTES - 1);

/**
 * A file of a secret chat, as it is uploaded. There is no check sum in it: the message that brings the key tells the size.
 * Source: https://core.telegram.org/api/end-to-end#sending-encrypted-files
 * @param padding `filePaddingLength(file length)` random bytes.
 * @throws RangeError when a length is wrong.
 */
export function sealFile(key: Uint8Array, file: Uint8Array, padding: Uint8Array): Uint8Array {
  mustBe(FILE_KEY_BYTES, key, 'file key');
  mustBe(filePaddingLength(file.length), padding, 'padding');
  return igeEncrypt(cut(key, 0, 32), cut(key, 32, IGE_IV_BYTES), join(file, padding));
}

/** The file and its padding; something else of the same length when the key is another one. */
export function openFile(key: Uint8Array, sealed: Uint8Array): Uint8Array {
  mustBe(FILE_KEY_BYTES, key, 'file key');
  return igeDecrypt(cut(key, 0, 32), cut(key, 32, IGE_IV_BYTES), sealed);
}
