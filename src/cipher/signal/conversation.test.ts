import { describe, expect, test } from 'vitest';
import { concat, utf8 } from './bytes.ts';
import { ALICE, BOB, BUNDLE, MESSAGES } from './conversation.vectors.ts';
import { bundleIsSigned, keyPairFrom, type PreKeyBundle } from './keys.ts';
import { acceptSession, decrypt, encrypt, startSession, type Envelope, type OwnKeys, type Session } from './session.ts';
import { fromHex, scripted, toHex } from './test-support.ts';
import { CONVERSATIONS } from './recorded.vectors.ts';
import { phone, seeded, text } from './test-support.ts';

/** The vectors' plaintexts are Signal's: a protobuf with the text in field 1, the byte 0x80, zeros up to 159 bytes. */
function padded(body: string): Uint8Array {
  const content = concat(Uint8Array.of(0x0a, body.length), utf8(body), Uint8Array.of(0x80));
  return concat(content, new Uint8Array(159 - content.length));
}

const bundle: PreKeyBundle = {
  registrationId: BUNDLE.registrationId,
  identityKey: fromHex(BUNDLE.identityKey),
  signedPreKey: {
    id: BOB.signedPreKeyId,
    publicKey: fromHex(BUNDLE.signedPreKey),
    signature: fromHex(BUNDLE.signature),
  },
  oneTimePreKey: { id: BOB.oneTimePreKeyId, publicKey: fromHex(BUNDLE.oneTimePreKey) },
};
const bob: OwnKeys = {
  identity: keyPairFrom(fromHex(BOB.identityKey)),
  signedPreKey: {
    ...keyPairFrom(fromHex(BOB.signedPreKey)),
    id: BOB.signedPreKeyId,
    signature: fromHex(BUNDLE.signature),
  },
  oneTimePreKey: { ...keyPairFrom(fromHex(BOB.oneTimePreKey)), id: BOB.oneTimePreKeyId },
};
const alice = { identity: keyPairFrom(fromHex(ALICE.identityKey)), registrationId: ALICE.registrationId };

const envelope = (at: number): Envelope => {
  const { kind, bytes } = MESSAGES[at] ?? MESSAGES[0];
  return { kind, bytes: fromHex(bytes) };
};

/** Plays one side of the conversation in the order given, and demands the published bytes and plaintexts. */
function play(side: 'alice' | 'bob', order: readonly number[]): void {
  const { ratchetKeys } = side === 'alice' ? ALICE : BOB;
  const [first, second] = ratchetKeys.map(fromHex) as [Uint8Array, Uint8Array];
  const random = side === 'alice' ? scripted(fromHex(ALICE.baseKey), first, second) : scripted(first, second);
  let session: Session =
    side === 'alice' ? startSession(alice, bundle, random) : acceptSession(bob, envelope(order[0] ?? 0).bytes);
  for (const at of order) {
    const { by, kind, text: body, bytes } = MESSAGES[at] ?? MESSAGES[0];
    if (by === side) {
      const sealed = encrypt(session, padded(body), random);
      session = sealed.session;
      expect(sealed.envelope.kind).toBe(kind);
      expect(toHex(sealed.envelope.bytes)).toBe(bytes);
    } else {
      const opened = decrypt(session, envelope(at));
      session = opened.session;
      expect(opened.plaintext).toEqual(padded(body));
    }
  }
}

describe("Signal's published conversation", () => {
  test('the keys belong to each other', () => {
    expect(bundle.identityKey).toEqual(bob.identity.publicKey);
    expect(bundle.signedPreKey.publicKey).toEqual(bob.signedPreKey.publicKey);
    expect(bundle.oneTimePreKey?.publicKey).toEqual(bob.oneTimePreKey?.publicKey);
    expect(bundleIsSigned(bundle)).toBe(true);
  });
  test.each([
    ['alice', [0, 1, 2, 3, 4]],
    ['alice', [0, 1, 3, 2, 4]],
    ['bob', [0, 1, 2, 3, 4]],
    ['bob', [1, 0, 2, 3, 4]],
    ['bob', [0, 2, 1, 3, 4]],
    ['bob', [0, 2, 3, 4, 1]],
    ['bob', [1, 2, 3, 4, 0]],
  ] as const)('as %s, in the order %j', play);
});

describe("a conversation with Signal's own library", () => {
  test.each(CONVERSATIONS)('one-time pre-key: $oneTime', ({ seed, oneTime, log }) => {
    const random = seeded(seed);
    const own = phone(random, { oneTime });
    phone(random); // the other phone's keys came from the same stream
    let session = acceptSession(own, fromHex(log[0]?.bytes ?? ''));
    for (const { by, text: words, kind, bytes } of log) {
      if (by === 'ours') {
        const sealed = encrypt(session, utf8(words), random);
        session = sealed.session;
        expect(toHex(sealed.envelope.bytes)).toBe(bytes);
      } else {
        const opened = decrypt(session, { kind, bytes: fromHex(bytes) });
        session = opened.session;
        expect(text(opened.plaintext)).toBe(words);
      }
    }
  });
});
