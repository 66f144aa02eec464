import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, SignalError, utf8 } from './bytes.ts';
import { keyPair } from './keys.ts';
import { openMessage, readMessage, readPreKeyMessage, sealMessage } from './message.ts';
import { partsOf, type Part } from './parts.ts';
import { messageKeys } from './ratchet.ts';
import { acceptSession, decrypt, encrypt, startSession } from './session.ts';
import { phone, seeded, text } from './test-support.ts';

const random = seeded('message');
const keys = messageKeys(random(32));
const header = { ratchetKey: keyPair(random).publicKey, counter: 300, previousCounter: 2 };
const identities = { sender: keyPair(random).publicKey, receiver: keyPair(random).publicKey };
const sealed = sealMessage(keys, header, utf8('Tomorrow at nine, by the old bridge.'), identities);
const flip = (bytes: Uint8Array, bit: number): Uint8Array =>
  bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)));

test('what is sealed opens, whatever it says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(2 ** 32 - 1), fc.nat(2 ** 32 - 1), (body, a, b) => {
      const bytes = sealMessage(keys, { ...header, counter: a, previousCounter: b }, body, identities);
      expect(openMessage(keys, bytes, identities)).toEqual(body);
      expect(readMessage(bytes)).toMatchObject({ counter: a, previousCounter: b, ratchetKey: header.ratchetKey });
    }),
  );
});

test('one flipped bit, anywhere, never opens', () => {
  for (let bit = 0; bit < sealed.length * 8; bit += 1)
    expect(() => openMessage(keys, flip(sealed, bit), identities)).toThrow(SignalError);
});

test('any other change of bytes, a cut or an addition never opens', () => {
  fc.assert(
    fc.property(fc.nat(sealed.length), fc.nat(sealed.length), fc.uint8Array({ maxLength: 20 }), (a, b, between) => {
      const changed = concat(sealed.slice(0, a), between, sealed.slice(b));
      fc.pre(`${changed}` !== `${sealed}`);
      expect(() => openMessage(keys, changed, identities)).toThrow(SignalError);
    }),
    { numRuns: 1000 },
  );
});

test('other keys or other identities never open', () => {
  const { sender, receiver } = identities;
  expect(() => openMessage(messageKeys(random(32)), sealed, identities)).toThrow(SignalError);
  expect(() => openMessage(keys, sealed, { sender: receiver, receiver: sender })).toThrow(SignalError);
  expect(() => openMessage(keys, sealed, { sender, receiver: keyPair(random).publicKey })).toThrow(SignalError);
});

describe('a first message', () => {
  const [sara, omid] = [phone(random), phone(random)];
  const { envelope } = encrypt(startSession(sara, omid.bundle, random), utf8('hello'), random);
  const partAt = (bit: number): Part | undefined =>
    partsOf(envelope.bytes, 'pre-key-message').find(({ start, end }) => bit >> 3 >= start && bit >> 3 < end);
  const openFlipped = (bit: number): string => {
    const bytes = flip(envelope.bytes, bit);
    return text(decrypt(acceptSession(omid, bytes), { ...envelope, bytes }).plaintext);
  };

  test(
    'with one bit flipped never opens, but for the registration number, which the format leaves unprotected',
    { timeout: 30_000 },
    () => {
      const topBits = partsOf(envelope.bytes, 'pre-key-message').map(({ end }) => end * 8 - 1);
      const oneInEachByte = Array.from(envelope.bytes, (_, at) => at * 8 + (at % 8));
      for (const bit of [...oneInEachByte, ...topBits])
        if (partAt(bit)?.name !== 'registration-id') expect(() => openFlipped(bit)).toThrow(SignalError);
    },
  );
  test('opens with another registration number', () => {
    const part = partsOf(envelope.bytes, 'pre-key-message').find(({ name }) => name === 'registration-id');
    expect(openFlipped((part?.start ?? 0) * 8)).toBe('hello');
  });

  test('is refused in another version', () => {
    const bytes = envelope.bytes.with(0, 0x44);
    expect(() => readPreKeyMessage(bytes)).toThrow('version');
    expect(() => readMessage(new Uint8Array(8))).toThrow(SignalError);
  });

  test('falls into parts that follow each other without a gap', () => {
    const parts = partsOf(envelope.bytes, 'pre-key-message');
    expect(parts.at(0)?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(envelope.bytes.length);
    for (const [i, part] of parts.entries()) {
      expect(part.end).toBeGreaterThan(part.start);
      if (i > 0) expect(part.start).toBe(parts[i - 1]?.end);
    }
    expect(parts.map(({ name }) => name).filter((name) => name !== 'framing')).toEqual([
      'version',
      'one-time-pre-key-id',
      'base-key',
      'identity-key',
      'version',
      'ratchet-key',
      'counter',
      'previous-counter',
      'ciphertext',
      'tag',
      'registration-id',
      'signed-pre-key-id',
    ]);
    const bytesOf = (name: string): Uint8Array[] =>
      parts.filter((part) => part.name === name).map(({ start, end }) => envelope.bytes.slice(start, end));
    expect(bytesOf('identity-key')).toEqual([sara.identity.publicKey]);
    expect(bytesOf('tag')).toEqual([readPreKeyMessage(envelope.bytes).message.slice(-8)]);
  });
});
