import { expect, test } from 'vitest';
import { numericFingerprint } from './fingerprint.ts';
import { keyPair } from './keys.ts';
import { FINGERPRINTS } from './recorded.vectors.ts';
import { fromHex, seeded } from './test-support.ts';

/** libsignal, NumericFingerprintGeneratorTest. The digits are the same in versions 0 and 1 of the scanned form. */
test('the published fingerprint', () => {
  const alice = {
    identityKey: fromHex('0506863bc66d02b40d27b8d49ca7c09e9239236f9d7d25d6fcca5ce13c7064d868'),
    identifier: '+14152222222',
  };
  const bob = {
    identityKey: fromHex('05f781b6fb32fed9ba1cf2de978d4d5da28dc34046ae814402b5c0dbd96fda907b'),
    identifier: '+14153333333',
  };
  const digits = '300354477692869396892869876765458257569162576843440918079131';
  expect(numericFingerprint(alice, bob)).toBe(digits);
  expect(numericFingerprint(bob, alice)).toBe(digits);
});

test("the digits of Signal's own library", () => {
  for (const { a, ia, b, ib, digits } of FINGERPRINTS)
    expect(
      numericFingerprint({ identityKey: fromHex(a), identifier: ia }, { identityKey: fromHex(b), identifier: ib }),
    ).toBe(digits);
});

test('a false key in the middle gives two codes that differ, though each has 60 digits', () => {
  const random = seeded('middle');
  const [sara, omid, falseSara, falseOmid] = Array.from({ length: 4 }, () => keyPair(random).publicKey) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const named = (identityKey: Uint8Array, identifier: string) => ({ identityKey, identifier });
  const atSara = numericFingerprint(named(sara, '+98912'), named(falseOmid, '+98913'));
  const atOmid = numericFingerprint(named(omid, '+98913'), named(falseSara, '+98912'));
  expect(atSara).toMatch(/^\d{60}$/);
  expect(atOmid).toMatch(/^\d{60}$/);
  expect(atSara).not.toBe(atOmid);
});
