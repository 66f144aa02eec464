import { cbc } from '@noble/ciphers/aes.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { describe, expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import { fromHex, toHex } from './test-support.ts';

/** The published vectors of what everything else here stands on. */
describe('X25519, RFC 7748', () => {
  test.each([
    [
      'a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4',
      'e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c',
      'c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552',
    ],
    [
      '4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d',
      'e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493',
      '95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957',
    ],
  ])('section 5.2: %s', (scalar, u, result) => {
    expect(toHex(x25519.scalarMult(fromHex(scalar), fromHex(u)))).toBe(result);
  });
  test('section 6.1: both sides make the same secret', () => {
    const alice = fromHex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a');
    const bob = fromHex('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb');
    const alicePublic = '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a';
    const bobPublic = 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f';
    const secret = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742';
    expect(toHex(x25519.getPublicKey(alice))).toBe(alicePublic);
    expect(toHex(x25519.getPublicKey(bob))).toBe(bobPublic);
    expect(toHex(x25519.getSharedSecret(alice, fromHex(bobPublic)))).toBe(secret);
    expect(toHex(x25519.getSharedSecret(bob, fromHex(alicePublic)))).toBe(secret);
  });
});

const upTo = (first: number, last: number): Uint8Array =>
  Uint8Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe('HKDF-SHA-256, RFC 5869 appendix A', () => {
  const none = new Uint8Array();
  const key = new Uint8Array(22).fill(0x0b);
  test.each([
    [
      'A.1',
      key,
      upTo(0x00, 0x0c),
      upTo(0xf0, 0xf9),
      '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    ],
    [
      'A.2',
      upTo(0x00, 0x4f),
      upTo(0x60, 0xaf),
      upTo(0xb0, 0xff),
      'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
    ],
    ['A.3', key, none, none, '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8'],
  ])('%s', (_, secret, salt, info, result) => {
    expect(toHex(hkdf(sha256, secret, salt, info, result.length / 2))).toBe(result);
  });
});

describe('HMAC-SHA-256, RFC 4231', () => {
  test.each([
    [
      '4.2',
      new Uint8Array(20).fill(0x0b),
      'Hi There',
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    [
      '4.3',
      utf8('Jefe'),
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      '4.7',
      new Uint8Array(131).fill(0xaa),
      'Test Using Larger Than Block-Size Key - Hash Key First',
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    ],
  ])('test case %s', (_, key, message, result) => {
    expect(toHex(hmac(sha256, key, utf8(message)))).toBe(result);
  });
});

test('AES-256-CBC, NIST SP 800-38A F.2.5 and F.2.6', () => {
  const key = fromHex('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4');
  const iv = fromHex('000102030405060708090a0b0c0d0e0f');
  const plaintext = fromHex(
    '6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710',
  );
  const ciphertext =
    'f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b';
  expect(toHex(cbc(key, iv, { disablePadding: true }).encrypt(plaintext))).toBe(ciphertext);
  expect(cbc(key, iv, { disablePadding: true }).decrypt(fromHex(ciphertext))).toEqual(plaintext);
});

test('SHA-512, FIPS 180-4: abc', () => {
  expect(toHex(sha512(utf8('abc')))).toBe(
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  );
});
