import { expect, test } from 'vitest';
import { SignalError } from './bytes.ts';
import { agree, bundleIsSigned, coordinate, keyPair, keyPairFrom, oneTimePreKeys } from './keys.ts';
import { fromHex, phone, seeded, toHex } from './test-support.ts';

test('public keys of known private keys (libsignal, RatchetingSessionTest)', () => {
  expect(
    toHex(keyPairFrom(fromHex('5820d92bbf3e748068019490c3aa945021faa6d243e48649f66bd6a445991763')).publicKey),
  ).toBe('056fecdee27f6736a7c6a2779c5adc2635222abb2601cb937ba90fd86e562c761c');
});

test('both sides agree', () => {
  const random = seeded('agree');
  const [a, b] = [keyPair(random), keyPair(random)];
  expect(agree(a.privateKey, b.publicKey)).toEqual(agree(b.privateKey, a.publicKey));
});

test('keys of the wrong type, length, spelling or order are refused', () => {
  const { publicKey, privateKey } = keyPair(seeded('refuse'));
  expect(() => coordinate(publicKey.slice(1))).toThrow(SignalError);
  expect(() => coordinate(publicKey.with(0, 4))).toThrow(SignalError);
  expect(() => coordinate(publicKey.with(32, (publicKey[32] ?? 0) | 0x80))).toThrow(SignalError);
  expect(() => coordinate(fromHex(`05ed${'ff'.repeat(30)}7f`))).toThrow(SignalError);
  expect(() => agree(privateKey, fromHex(`05${'00'.repeat(32)}`))).toThrow(SignalError);
  expect(() => agree(privateKey, fromHex(`0501${'00'.repeat(31)}`))).toThrow(SignalError);
  expect(() => keyPairFrom(new Uint8Array(31))).toThrow(SignalError);
});

test('a bundle is signed by its own identity only', () => {
  const random = seeded('bundle');
  const [omid, other] = [phone(random), phone(random)];
  expect(bundleIsSigned(omid.bundle)).toBe(true);
  expect(bundleIsSigned({ ...omid.bundle, identityKey: other.identity.publicKey })).toBe(false);
  const { signedPreKey } = omid.bundle;
  expect(
    bundleIsSigned({ ...omid.bundle, signedPreKey: { ...signedPreKey, publicKey: other.signedPreKey.publicKey } }),
  ).toBe(false);
});

test('one-time pre-keys are numbered and differ', () => {
  const keys = oneTimePreKeys(7, 3, seeded('one-time'));
  expect(keys.map(({ id }) => id)).toEqual([7, 8, 9]);
  expect(new Set(keys.map(({ publicKey }) => toHex(publicKey))).size).toBe(3);
});
