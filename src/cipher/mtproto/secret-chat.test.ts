import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { int32, join } from './bytes.ts';
import { openEnvelope } from './envelope.ts';
import { publicValue } from './group.ts';
import { KEY_PICTURE_COLOURS, keyPicture, keyVisualization } from './key-picture.ts';
import { peerAuthKey, peerDecrypts, peerSealsEnvelope, peerSealsEnvelopeV1 } from './mtcute-peer.ts';
import * as chat from './secret-chat.ts';
import * as draw from './test-draws.ts';
import { EXAMPLE } from './test-vectors.ts';

const conversation = fc.record({
  key: draw.key,
  fromOriginator: fc.boolean(),
  data: draw.body,
  random: draw.bytes(27),
});
const paddingOf = (data: Uint8Array, random: Uint8Array) => random.subarray(0, chat.paddingLength(4 + data.length));

describe('the key of a secret chat', () => {
  it('is the same on both devices, and needs one of their exponents', () => {
    const [a, b] = [EXAMPLE.clientExponent, EXAMPLE.authKey];
    const key = chat.secretChatKey(publicValue(b), a);
    expect(chat.secretChatKey(publicValue(a), b)).toEqual(key);
    expect(chat.keyFingerprint(key)).toEqual(new Uint8Array(createHash('sha1').update(key).digest().subarray(-8)));
  });
});

describe('a message in a secret chat', () => {
  it('has the bytes that mtcute would give it, and opens from them', () => {
    fc.assert(
      fc.property(conversation, ({ key, fromOriginator, data, random }) => {
        const padding = paddingOf(data, random);
        const sealed = chat.seal({ key, fromOriginator }, data, padding);
        const padded = join(int32(data.length), data, padding);
        expect(new Uint8Array(peerSealsEnvelope(key, fromOriginator, padded))).toEqual(sealed);
        expect(new Uint8Array(peerDecrypts(key, fromOriginator, sealed))).toEqual(padded);
        expect(sealed.subarray(0, 8)).toEqual(new Uint8Array(peerAuthKey(key).id));
        expect(chat.open({ key, fromOriginator }, sealed)).toEqual(data);
      }),
    );
  });

  it('had those bytes in 1.0 too', () => {
    fc.assert(
      fc.property(conversation, ({ key, data, random }) => {
        const padding = random.subarray(0, chat.paddingLengthV1(4 + data.length));
        const sealed = chat.sealV1(key, data, padding);
        expect(new Uint8Array(peerSealsEnvelopeV1(key, true, join(int32(data.length), data), padding))).toEqual(sealed);
        expect(chat.openV1(key, sealed)).toEqual(data);
        expect(chat.open({ key, fromOriginator: true }, sealed)).toBeUndefined();
      }),
    );
  });

  it('does not open reflected, changed, with another key, or as 1.0', () => {
    fc.assert(
      fc.property(conversation, fc.nat(), ({ key, fromOriginator, data, random }, bit) => {
        const sealed = chat.seal({ key, fromOriginator }, data, paddingOf(data, random));
        expect(chat.open({ key, fromOriginator: !fromOriginator }, sealed)).toBeUndefined();
        expect(chat.open({ key, fromOriginator }, draw.flip(sealed, bit))).toBeUndefined();
        expect(chat.open({ key: draw.flip(key, bit), fromOriginator }, sealed)).toBeUndefined();
        expect(chat.openV1(key, sealed)).toBeUndefined();
      }),
    );
  });

  it('does not open with any one bit changed, in either version', () => {
    const { authKey: key } = EXAMPLE;
    const data = EXAMPLE.padding;
    const sealed = chat.seal({ key, fromOriginator: true }, data, new Uint8Array(chat.paddingLength(4 + data.length)));
    const old = chat.sealV1(key, data, new Uint8Array(chat.paddingLengthV1(4 + data.length)));
    for (let bit = 0; bit < 8 * sealed.length; bit++)
      expect(chat.open({ key, fromOriginator: true }, draw.flip(sealed, bit))).toBeUndefined();
    for (let bit = 0; bit < 8 * old.length; bit++) expect(chat.openV1(key, draw.flip(old, bit))).toBeUndefined();
  });

  it('is refused for a false length, though its message key is right', () => {
    const { authKey: key } = EXAMPLE;
    for (const length of [-4, 3, 24, 1000]) {
      const padded = join(int32(length), new Uint8Array(28));
      expect(chat.open({ key, fromOriginator: true }, peerSealsEnvelope(key, true, padded))).toBeUndefined();
    }
    expect(() => chat.seal({ key, fromOriginator: true }, new Uint8Array(3), new Uint8Array(25))).toThrow(RangeError);
  });

  it('shows its parts', () => {
    const { authKey: key } = EXAMPLE;
    const sealed = chat.seal({ key, fromOriginator: false }, new Uint8Array(8), new Uint8Array(20));
    expect(chat.partsOf(sealed).at(-1)).toEqual({ name: 'encrypted_data', start: 24, end: 56 });
    const padded = openEnvelope(key, 8, sealed) ?? new Uint8Array();
    expect(chat.partsOfPlaintext(padded)).toEqual([
      { name: 'length', start: 0, end: 4 },
      { name: 'message_data', start: 4, end: 12 },
      { name: 'padding', start: 12, end: 32 },
    ]);
  });
});

describe('the key picture', () => {
  it('is made of 16 bytes of SHA-1 and 20 of SHA-256', () => {
    const [first, later] = [EXAMPLE.authKey, EXAMPLE.serverPublic];
    const shown = keyVisualization(first, later);
    expect(shown.subarray(0, 16)).toEqual(new Uint8Array(createHash('sha1').update(first).digest().subarray(0, 16)));
    expect(shown.subarray(16)).toEqual(new Uint8Array(createHash('sha256').update(later).digest().subarray(0, 20)));
    expect(keyVisualization(first)).toEqual(keyVisualization(first, first));
  });
  it('has 12 by 12 squares of four colours, the lowest bits first', () => {
    expect(keyPicture(keyVisualization(EXAMPLE.authKey))).toHaveLength(144);
    expect(keyPicture(Uint8Array.of(0b11_10_01_00, 0b00_00_00_11))).toEqual([0, 1, 2, 3, 3, 0, 0, 0]);
    expect(KEY_PICTURE_COLOURS).toHaveLength(4);
  });
});
