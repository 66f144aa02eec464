import { createCipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { hex } from './bytes.ts';
import { agree, derive, derived, digest, openWith, publicOf, sealWith } from './primitives.ts';
import { seededRandom } from './random.ts';

describe('X25519', () => {
  it('multiplies as RFC 7748, 5.2 says', () => {
    const scalar = hexToBytes('a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4');
    const point = hexToBytes('e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c');
    expect(hex(agree(scalar, point))).toBe('c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552');
    const nine = Uint8Array.of(9, ...new Uint8Array(31));
    expect(hex(agree(nine, nine))).toBe('422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079');
  });

  it('agrees as RFC 7748, 6.1 says', () => {
    const alice = hexToBytes('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a');
    const bob = hexToBytes('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb');
    expect(hex(publicOf(alice))).toBe('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
    expect(hex(publicOf(bob))).toBe('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f');
    const both = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742';
    expect(hex(agree(alice, publicOf(bob)))).toBe(both);
    expect(hex(agree(bob, publicOf(alice)))).toBe(both);
  });

  it('gives what OpenSSL gives, for random keys', () => {
    const random = seededRandom('x25519');
    const PRIVATE = hexToBytes('302e020100300506032b656e04220420');
    const PUBLIC = hexToBytes('302a300506032b656e032100');
    const secret = (key: Uint8Array) =>
      createPrivateKey({ key: Buffer.from(concatBytes(PRIVATE, key)), format: 'der', type: 'pkcs8' });
    const open = (key: Uint8Array) =>
      createPublicKey({ key: Buffer.from(concatBytes(PUBLIC, key)), format: 'der', type: 'spki' });
    for (let i = 0; i < 30; i++) {
      const [a, b] = [random(32), random(32)];
      const theirs = publicOf(b);
      expect(hex(publicOf(a))).toBe(
        hex(new Uint8Array(createPublicKey(secret(a)).export({ format: 'der', type: 'spki' }).subarray(-32))),
      );
      const shared = diffieHellman({ privateKey: secret(a), publicKey: open(theirs) });
      expect(hex(agree(a, theirs))).toBe(hex(new Uint8Array(shared)));
    }
  });

  it('refuses a public key of low order', () => {
    expect(() => agree(seededRandom(1)(32), new Uint8Array(32))).toThrow();
  });
});

describe('HKDF-SHA256', () => {
  it('derives as RFC 5869, A.3 says (no salt, no label)', () => {
    const okm = '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8';
    expect(hex(derived('', new Uint8Array(22).fill(0x0b), 42))).toBe(okm);
    expect(hex(derive('', new Uint8Array(22).fill(0x0b)))).toBe(okm.slice(0, 64));
  });

  it('takes the label as info: what OpenSSL gives', () => {
    const material = seededRandom('hkdf')(77);
    const theirs = new Uint8Array(hkdfSync('sha256', material, new Uint8Array(), 'message-key', 32));
    expect(hex(derive('message-key', material))).toBe(hex(theirs));
    expect(hex(derive('chain-key', material))).not.toBe(hex(theirs));
  });
});

describe('SHA-256', () => {
  it('hashes as FIPS 180-2 says', () => {
    expect(hex(digest(utf8ToBytes('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('AES-256-GCM', () => {
  const key = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
  const nonce = Uint8Array.from({ length: 12 }, (_, i) => 0x40 + i);
  const words = utf8ToBytes('Ladies and Gentlemen of the class of ’99');

  it('seals as test case 14 of the specification says', () => {
    const sealed = sealWith(new Uint8Array(32), new Uint8Array(12), new Uint8Array(16));
    expect(hex(sealed.slice(12))).toBe('cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919');
  });

  it('seals as OpenSSL does, nonce first', () => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const theirs = Buffer.concat([nonce, cipher.update(words), cipher.final(), cipher.getAuthTag()]);
    expect(hex(sealWith(key, nonce, words))).toBe(theirs.toString('hex'));
  });

  it('opens with its key and with no other', () => {
    const sealed = sealWith(key, nonce, words);
    expect(openWith(key, sealed)).toEqual(words);
    const random = seededRandom('wrong keys');
    for (let i = 0; i < 200; i++) expect(openWith(random(32), sealed)).toBeUndefined();
  });

  it('never opens after any one bit has been flipped, in the nonce, the ciphertext, the tag or the key', () => {
    const sealed = sealWith(key, nonce, words);
    const flip = (bytes: Uint8Array, bit: number): Uint8Array =>
      bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    for (let bit = 0; bit < sealed.length * 8; bit++) expect(openWith(key, flip(sealed, bit))).toBeUndefined();
    for (let bit = 0; bit < 256; bit++) expect(openWith(flip(key, bit), sealed)).toBeUndefined();
  });

  it('never opens when cut short', () => {
    const sealed = sealWith(key, nonce, words);
    for (let length = 0; length < sealed.length; length++)
      expect(openWith(key, sealed.subarray(0, length))).toBeUndefined();
  });
});
