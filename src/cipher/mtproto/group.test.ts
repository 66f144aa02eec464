import { checkPrimeSync, createDiffieHellman } from 'node:crypto';
import fc from 'fast-check';
import { millerRabin } from '@mtcute/core/utils.js';
import { describe, expect, it } from 'vitest';
import { bigEndian } from './bytes.ts';
import {
  GENERATOR,
  GROUP_BYTES,
  isAcceptable,
  modularPower,
  PRIME,
  publicValue,
  secretOfBoth,
  sharedSecret,
} from './group.ts';
import { crypto } from './mtcute-peer.ts';
import { EXAMPLE } from './test-vectors.ts';

describe('the group', () => {
  it('is a safe prime of 2048 bits, to OpenSSL and to mtcute', { timeout: 30_000 }, () => {
    expect(PRIME >> 2047n).toBe(1n);
    for (const prime of [PRIME, (PRIME - 1n) / 2n]) {
      expect(checkPrimeSync(prime)).toBe(true);
      expect(millerRabin(crypto, prime, 5)).toBe(true);
    }
  });
  it('has a generator of the subgroup of prime order', () => {
    expect(PRIME % 3n).toBe(2n);
    expect(modularPower(GENERATOR, (PRIME - 1n) / 2n, PRIME)).toBe(1n);
  });
});

describe('Diffie-Hellman', () => {
  it("makes the values of Telegram's example", () => {
    expect(publicValue(EXAMPLE.clientExponent)).toEqual(EXAMPLE.clientPublic);
    expect(sharedSecret(EXAMPLE.serverPublic, EXAMPLE.clientExponent)).toEqual(EXAMPLE.authKey);
  });

  it('comes to the same with both exponents at once', { timeout: 30_000 }, () => {
    const exponent = fc.uint8Array({ minLength: GROUP_BYTES, maxLength: GROUP_BYTES }).filter(([first]) => first !== 0);
    fc.assert(
      fc.property(exponent, exponent, (a, b) => {
        expect(secretOfBoth(a, b)).toEqual(sharedSecret(publicValue(b), a));
      }),
      { numRuns: 8 },
    );
    expect(() => secretOfBoth(new Uint8Array(32), new Uint8Array(GROUP_BYTES))).toThrow(RangeError);
  });

  it('agrees with OpenSSL in both roles', { timeout: 30_000 }, () => {
    const peer = createDiffieHellman(bigEndian(PRIME, GROUP_BYTES), Number(GENERATOR));
    const exponent = fc
      .uint8Array({ minLength: GROUP_BYTES, maxLength: GROUP_BYTES })
      .filter((bytes) => bytes[0] !== 0);
    fc.assert(
      fc.property(exponent, (own) => {
        const theirs = fixedLength(peer.generateKeys());
        const secret = sharedSecret(theirs, own);
        expect(secret).toHaveLength(GROUP_BYTES);
        expect(fixedLength(peer.computeSecret(publicValue(own)))).toEqual(secret);
      }),
      { numRuns: 8 },
    );
  });

  it('raises to small powers as multiplication does', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 1000n),
        fc.integer({ min: 0, max: 300 }),
        fc.bigInt(2n, 10_000n),
        (base, power, modulus) => {
          expect(modularPower(base, BigInt(power), modulus)).toBe(base ** BigInt(power) % modulus);
        },
      ),
    );
  });
});

describe('the checks on public values', () => {
  const margin = 1n << 1984n;
  const own = EXAMPLE.clientExponent;
  it.each([
    ['0', 0n],
    ['1', 1n],
    ['p - 1', PRIME - 1n],
    ['p', PRIME],
    ['p + 1', PRIME + 1n],
    ['2^1984', margin],
    ['p - 2^1984', PRIME - margin],
  ])('refuse %s', (_name, value) => {
    expect(isAcceptable(bigEndian(value, GROUP_BYTES))).toBe(false);
    expect(() => sharedSecret(bigEndian(value, GROUP_BYTES), own)).toThrow(RangeError);
  });
  it('take what lies between', () => {
    for (const value of [margin + 1n, PRIME - margin - 1n])
      expect(isAcceptable(bigEndian(value, GROUP_BYTES))).toBe(true);
  });
  it('refuse other lengths', () => {
    expect(isAcceptable(EXAMPLE.serverPublic.subarray(1))).toBe(false);
    expect(() => sharedSecret(EXAMPLE.serverPublic, own.subarray(1))).toThrow(RangeError);
    expect(() => publicValue(new Uint8Array(255))).toThrow(RangeError);
  });
  it('refuse an exponent that gives itself away', () => {
    expect(() => publicValue(new Uint8Array(GROUP_BYTES))).toThrow(RangeError);
    expect(() => publicValue(bigEndian(5n, GROUP_BYTES))).toThrow(RangeError);
  });
});

function fixedLength(bytes: Uint8Array): Uint8Array {
  const fixed = new Uint8Array(GROUP_BYTES);
  fixed.set(bytes, GROUP_BYTES - bytes.length);
  return fixed;
}
