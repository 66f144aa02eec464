import { sha1 } from '@noble/hashes/legacy.js';
import { ige256Decrypt, ige256Encrypt } from '@mtcute/wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_BYTES, igeDecrypt, igeEncrypt } from './ige.ts';
import { join } from './bytes.ts';
import './mtcute-peer.ts';
import { EXAMPLE, OPENSSL } from './test-vectors.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const blocks = fc.integer({ min: 0, max: 12 }).chain((count) => bytes(count * BLOCK_BYTES));

describe('AES in IGE mode', () => {
  it.each(OPENSSL.ige)("gives OpenSSL's results", ({ key, iv, plaintext, ciphertext }) => {
    expect(igeEncrypt(key, iv, plaintext)).toEqual(ciphertext);
    expect(igeDecrypt(key, iv, ciphertext)).toEqual(plaintext);
  });

  // OpenSSL's bi-directional mode was to use a second key for its second pass, and by an old mistake uses the first for both.
  it("gives OpenSSL's result with 256-bit keys, forwards and then backwards", () => {
    const { key, iv, plaintext, ciphertext } = OPENSSL.biIge;
    const once = igeEncrypt(key, iv.subarray(0, 32), plaintext);
    expect(backwards(igeEncrypt(key, iv.subarray(32), backwards(once)))).toEqual(ciphertext);
  });

  it("gives the encrypted answer of Telegram's example", () => {
    const data = join(EXAMPLE.innerDataHead, EXAMPLE.clientPublic);
    const plaintext = join(sha1(data), data, EXAMPLE.padding);
    expect(igeEncrypt(EXAMPLE.aesKey, EXAMPLE.aesIv, plaintext)).toEqual(EXAMPLE.encryptedData);
    expect(igeDecrypt(EXAMPLE.aesKey, EXAMPLE.aesIv, EXAMPLE.encryptedData)).toEqual(plaintext);
  });

  it('agrees with mtcute on anything', () => {
    fc.assert(
      fc.property(bytes(32), bytes(32), blocks, (key, iv, data) => {
        expect(igeEncrypt(key, iv, data)).toEqual(new Uint8Array(ige256Encrypt(data, key, iv)));
        expect(igeDecrypt(key, iv, data)).toEqual(new Uint8Array(ige256Decrypt(data, key, iv)));
      }),
    );
  });

  it('reads data that begins inside a larger buffer', () => {
    const buffer = Uint8Array.from({ length: 65 }, (_, at) => at);
    const key = buffer.subarray(1, 33);
    expect(igeEncrypt(key, key, buffer.subarray(1))).toEqual(igeEncrypt(key.slice(), key.slice(), buffer.slice(1)));
  });

  it('garbles everything from a changed block on, and nothing before', () => {
    const key = EXAMPLE.aesKey;
    const plaintext = new Uint8Array(8 * BLOCK_BYTES);
    const changed = igeEncrypt(key, EXAMPLE.aesIv, plaintext);
    changed[3 * BLOCK_BYTES + 5] = (changed[3 * BLOCK_BYTES + 5] ?? 0) ^ 1;
    const opened = igeDecrypt(key, EXAMPLE.aesIv, changed);
    for (let block = 0; block < 8; block++) {
      const same = opened.subarray(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES).every((byte) => byte === 0);
      expect(same).toBe(block < 3);
    }
  });

  it('refuses what is not whole blocks, and other initialisation vectors', () => {
    const key = EXAMPLE.aesKey;
    for (const run of [igeEncrypt, igeDecrypt]) {
      expect(() => run(key, EXAMPLE.aesIv, new Uint8Array(17))).toThrow(RangeError);
      expect(() => run(key, new Uint8Array(16), new Uint8Array(16))).toThrow(RangeError);
    }
  });
});

function backwards(data: Uint8Array): Uint8Array {
  const starts = Array.from({ length: data.length / BLOCK_BYTES }, (_, block) => block * BLOCK_BYTES).reverse();
  return join(...starts.map((start) => data.subarray(start, start + BLOCK_BYTES)));
}
