import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SignalError, utf8 } from './bytes.ts';
import { partsOf } from './parts.ts';
import { MAX_SKIP } from './ratchet.ts';
import { GROUP } from './recorded.vectors.ts';
import { acceptDistribution, createSenderKey, decryptFromGroup, distribute, encryptForGroup } from './sender-keys.ts';
import type { ReceivedSenderKey, SenderKey } from './sender-keys.ts';
import { fromHex, seeded, text } from './test-support.ts';

const random = seeded('sender keys');

/** A member who writes, as a function: each call seals the next message. */
function writer(senderKey: SenderKey): (words: string) => Uint8Array {
  let key = senderKey;
  return (words) => {
    const sealed = encryptForGroup(key, utf8(words), random);
    key = sealed.senderKey;
    return sealed.bytes;
  };
}
/** A member who reads. */
function reader(received: ReceivedSenderKey): (bytes: Uint8Array) => string {
  let key = received;
  return (bytes) => {
    const opened = decryptFromGroup(key, bytes);
    key = opened.senderKey;
    return text(opened.plaintext);
  };
}

describe("Baileys' recorded sender key", () => {
  test('opens its messages, in any order, once', () => {
    const orders = [
      [0, 1, 2, 3],
      [3, 1, 0, 2],
    ];
    for (const order of orders) {
      const read = reader(acceptDistribution(fromHex(GROUP.distribution)));
      for (const at of order) {
        const message = GROUP.messages[at];
        expect(read(fromHex(message?.bytes ?? ''))).toBe(message?.text);
        expect(() => read(fromHex(message?.bytes ?? ''))).toThrow(SignalError);
      }
    }
  });
});

test('every member who has the distribution opens each message, in whatever order', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), (order) => {
      const sender = createSenderKey(7, random);
      const read = reader(acceptDistribution(distribute(sender)));
      const write = writer(sender);
      const sent = Array.from({ length: 8 }, (_, i) => write(`message ${i}`));
      for (const at of order) expect(read(sent[at] ?? new Uint8Array())).toBe(`message ${at}`);
      for (const at of order) expect(() => read(sent[at] ?? new Uint8Array())).toThrow(SignalError);
    }),
    { numRuns: 20 },
  );
});

test('a new member, given the key as it stands now, opens what comes and not what was', () => {
  const first = createSenderKey(7, random);
  const { senderKey, bytes: earlier } = encryptForGroup(first, utf8('earlier'), random);
  const read = reader(acceptDistribution(distribute(senderKey)));
  expect(() => read(earlier)).toThrow(SignalError);
  expect(read(writer(senderKey)('later'))).toBe('later');
});

test('one flipped bit, in any byte, never opens', { timeout: 30_000 }, () => {
  const sender = createSenderKey(7, random);
  const received = acceptDistribution(distribute(sender));
  const { bytes } = encryptForGroup(sender, utf8('group'), random);
  for (const [at, byte] of bytes.entries()) {
    const changed = bytes.with(at, byte ^ (1 << (at % 8)));
    expect(() => decryptFromGroup(received, changed)).toThrow(SignalError);
  }
});

test('a member cannot write in the name of another: the chain key is shared, the signing key is not', () => {
  const sender = createSenderKey(7, random);
  const forger = { ...sender, signing: createSenderKey(7, random).signing };
  const { bytes } = encryptForGroup(forger, utf8('forged'), random);
  expect(() => decryptFromGroup(acceptDistribution(distribute(sender)), bytes)).toThrow('signed');
});

test('a message under another key id is refused as such, before its signature is looked at', () => {
  const sender = createSenderKey(7, random);
  const { bytes } = encryptForGroup(createSenderKey(8, random), utf8('other'), random);
  expect(() => decryptFromGroup(acceptDistribution(distribute(sender)), bytes)).toThrow('another sender key');
});

test('too far ahead, and a distribution that cannot be, are refused', () => {
  const sender = createSenderKey(7, random);
  const ahead = { ...sender, chain: { ...sender.chain, counter: MAX_SKIP + 1 } };
  const { bytes } = encryptForGroup(ahead, utf8('ahead'), random);
  expect(() => decryptFromGroup(acceptDistribution(distribute(sender)), bytes)).toThrow('ahead');
  expect(() => acceptDistribution(distribute(sender).with(0, 0x22))).toThrow(SignalError);
  const short = { ...sender, chain: { ...sender.chain, chainKey: new Uint8Array(31) } };
  expect(() => acceptDistribution(distribute(short))).toThrow(SignalError);
});

test('the parts of both kinds of bytes', () => {
  const sender = createSenderKey(7, random);
  const named = (bytes: Uint8Array, kind: Parameters<typeof partsOf>[1]): string[] =>
    partsOf(bytes, kind)
      .filter(({ name }) => name !== 'framing')
      .map(({ name, start, end }) => `${name} ${end - start}`);
  const { bytes } = encryptForGroup(sender, utf8('group'), random);
  expect(named(bytes, 'sender-key-message')).toEqual([
    'version 1',
    'sender-key-id 1',
    'iteration 1',
    'ciphertext 16',
    'signature 64',
  ]);
  expect(named(distribute(sender), 'sender-key-distribution')).toEqual([
    'version 1',
    'sender-key-id 1',
    'iteration 1',
    'chain-key 32',
    'signing-key 33',
  ]);
});
