import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coordinate, keyPair, keyPairFrom } from './keys.ts';
import { SIGNATURES } from './recorded.vectors.ts';
import { fromHex, seeded } from './test-support.ts';
import { sign, verify } from './xeddsa.ts';

/** libsignal-protocol-c, `tests/test_curve25519.c`, test_curve25519_signature (also in the Java and Rust libraries). */
const PUBLISHED = {
  privateKey: 'c097248412e58bf05df487968205132794178e367637f5818f81e0e6ce73e865',
  publicKey: '05ab7e717d4a163b7d9a1d8071dfe9dcf8cdcd1cea3339b6356be84d887e322c64',
  message: '05edce9d9c415ca78cb7252e72c2c4a554d3eb29485a0e1d503118d1a82d99fb4a',
  signature:
    '5de88ca9a89b4a115da79109c67c9c7464a3e4180274f1cb8c63c2984e286dfbede82deb9dcd9fae0bfbb821569b3d9001bd8130cd11d486cef047bd60b86e88',
};

describe('the published signature', () => {
  const publicKey = coordinate(fromHex(PUBLISHED.publicKey));
  const message = fromHex(PUBLISHED.message);
  const signature = fromHex(PUBLISHED.signature);
  test('verifies', () => {
    expect(keyPairFrom(fromHex(PUBLISHED.privateKey)).publicKey).toEqual(fromHex(PUBLISHED.publicKey));
    expect(verify(publicKey, message, signature)).toBe(true);
  });
  test('with any one bit flipped, does not', { timeout: 30_000 }, () => {
    for (let bit = 0; bit < 512; bit += 1) {
      const changed = signature.with(bit >> 3, (signature[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
      expect(verify(publicKey, message, changed)).toBe(false);
    }
  });
});

test("signatures that Signal's own library made verify", () => {
  for (const { publicKey, message, signature } of SIGNATURES)
    expect(verify(coordinate(fromHex(publicKey)), fromHex(message), fromHex(signature))).toBe(true);
});

test('what is signed verifies, with this key, message and signature only', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array({ maxLength: 100 }), (seed, message) => {
      const random = seeded(seed);
      const [signer, other] = [keyPair(random), keyPair(random)];
      const signature = sign(signer.privateKey, message, random(64));
      expect(verify(coordinate(signer.publicKey), message, signature)).toBe(true);
      expect(verify(coordinate(other.publicKey), message, signature)).toBe(false);
      expect(verify(coordinate(signer.publicKey), Uint8Array.of(...message, 0), signature)).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test('the same signature with the group order added to its scalar is refused', () => {
  const signature = fromHex(PUBLISHED.signature);
  const sign = (signature[63] ?? 0) & 0x80;
  const scalar = bytesToNumberLE(signature.slice(32).with(31, (signature[63] ?? 0) & 0x7f));
  const other = numberToBytesLE(scalar + ed25519.Point.Fn.ORDER, 32);
  other[31] = (other[31] ?? 0) | sign;
  const changed = Uint8Array.of(...signature.slice(0, 32), ...other);
  expect(verify(coordinate(fromHex(PUBLISHED.publicKey)), fromHex(PUBLISHED.message), changed)).toBe(false);
});

test('other randomness, another signature', () => {
  const random = seeded('random');
  const { privateKey } = keyPair(random);
  const message = Uint8Array.of(1, 2, 3);
  expect(sign(privateKey, message, random(64))).not.toEqual(sign(privateKey, message, random(64)));
});

test('keys and signatures that cannot be are refused', () => {
  const message = Uint8Array.of(1);
  expect(verify(new Uint8Array(32).fill(0xff), message, new Uint8Array(64))).toBe(false); // not below the prime
  expect(verify(new Uint8Array(31), message, new Uint8Array(64))).toBe(false);
  expect(verify(Uint8Array.of(2, ...new Uint8Array(31)), message, new Uint8Array(64))).toBe(false); // on the twist
  const minusOne = Uint8Array.of(0xec, ...new Uint8Array(30).fill(0xff), 0x7f); // no inverse of u + 1
  expect(verify(minusOne, message, new Uint8Array(64))).toBe(false);
});
