import { unsafe } from '@noble/ciphers/aes.js';
import { mustBe, view } from './bytes.ts';

/** AES works on blocks of this many bytes. */
export const BLOCK_BYTES = 16;

/** The initialisation vector is two blocks: the ciphertext and the plaintext "before the first". */
export const IGE_IV_BYTES = 32;

type BlockCipher = typeof unsafe.encrypt;

/**
 * AES in Infinite Garble Extension mode, the mode of MTProto: c[i] = AES(p[i] ^ c[i-1]) ^ p[i-1]. A change in one
 * ciphertext block spoils that block and all after it on opening, none before. It gives no authenticity by itself.
 * Written over the block function of @noble/ciphers (its `unsafe` export, which has no mode of its own).
 * Source: https://core.telegram.org/mtproto/description; IV order as OpenSSL's AES_ige_encrypt (ciphertext half first).
 * @param key 32 bytes in MTProto (16 and 24 work too, as AES-128 and AES-192).
 * @param iv 32 bytes.
 * @param plaintext a whole number of 16-byte blocks.
 * @throws RangeError when the data is not whole blocks or the IV not 32 bytes.
 */
export function igeEncrypt(key: Uint8Array, iv: Uint8Array, plaintext: Uint8Array): Uint8Array {
  mustBe(IGE_IV_BYTES, iv, 'initialisation vector');
  return garble(unsafe.encrypt, unsafe.expandKeyLE(key), iv.subarray(0, 16), iv.subarray(16), plaintext);
}

/** The inverse of {@link igeEncrypt}, with the same parameters and errors: p[i] = AES^-1(c[i] ^ p[i-1]) ^ c[i-1]. */
export function igeDecrypt(key: Uint8Array, iv: Uint8Array, ciphertext: Uint8Array): Uint8Array {
  mustBe(IGE_IV_BYTES, iv, 'initialisation vector');
  return garble(unsafe.decrypt, unsafe.expandKeyDecLE(key), iv.subarray(16), iv.subarray(0, 16), ciphertext);
}

/** out[i] = cipher(in[i] ^ out[i-1]) ^ in[i-1]: both directions are this, with the halves of the IV exchanged. */
function garble(
  cipher: BlockCipher,
  schedule: ReturnType<typeof unsafe.expandKeyLE>,
  outputBefore: Uint8Array,
  inputBefore: Uint8Array,
  data: Uint8Array,
): Uint8Array {
  if (data.length % BLOCK_BYTES !== 0) throw new RangeError(`data: ${data.length} bytes are not whole blocks`);
  const output = new Uint8Array(data.length);
  const [from, to] = [view(data), view(output)];
  let [o0, o1, o2, o3] = words(view(outputBefore), 0);
  let [i0, i1, i2, i3] = words(view(inputBefore), 0);
  for (let at = 0; at < data.length; at += BLOCK_BYTES) {
    const [w0, w1, w2, w3] = words(from, at);
    const block = cipher(schedule, w0 ^ o0, w1 ^ o1, w2 ^ o2, w3 ^ o3);
    [o0, o1, o2, o3] = [block.s0 ^ i0, block.s1 ^ i1, block.s2 ^ i2, block.s3 ^ i3];
    [i0, i1, i2, i3] = [w0, w1, w2, w3];
    to.setInt32(at, o0, true);
    to.setInt32(at + 4, o1, true);
    to.setInt32(at + 8, o2, true);
    to.setInt32(at + 12, o3, true);
  }
  return output;
}

function words(bytes: DataView, at: number): [number, number, number, number] {
  return [
    bytes.getInt32(at, true),
    bytes.getInt32(at + 4, true),
    bytes.getInt32(at + 8, true),
    bytes.getInt32(at + 12, true),
  ];
}
