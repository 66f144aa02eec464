import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { int32, join } from './bytes.ts';
import { aesKeyAndIv, openEnvelope, sealEnvelope } from './envelope.ts';
import { keyOffset, messageId, open, paddingLength, partsOf, partsOfPlaintext, seal } from './message.ts';
import { peerDecrypts, peerOpens, peerSeals, peerSealsEnvelope } from './mtcute-peer.ts';
import { readPayload, writePayload } from './payload.ts';
import * as draw from './test-draws.ts';
import { GRAMMERS, MTCUTE } from './test-vectors.ts';
import { tlBytes } from './tl.ts';

const count = (length: number) => Uint8Array.from({ length }, (_, at) => at);
const words = new TextEncoder().encode('Meet me at nine.');
const example = {
  salt: 1n,
  sessionId: 2n,
  messageId: messageId(1464566400123, 'client'),
  seqNo: 1,
  body: tlBytes(words),
};
const examplePadding = count(paddingLength(32 + example.body.length));

describe('published vectors', () => {
  it('derive the AES key and IV in both directions', () => {
    expect(aesKeyAndIv(count(256), 0, count(16))).toEqual(GRAMMERS.keyToServer);
    expect(aesKeyAndIv(count(256), 8, count(16))).toEqual(GRAMMERS.keyFromServer);
  });
  it('seal for the server', () => {
    const { plaintext, padding, sealed } = GRAMMERS.toServer;
    expect(sealEnvelope(count(256), 0, plaintext, padding)).toEqual(sealed);
    expect(openEnvelope(count(256), 0, sealed)).toEqual(join(plaintext, padding));
  });
  it("open a message that Telegram's server sent", () => {
    const { authKey, sealed, padded } = GRAMMERS.fromServer;
    expect(openEnvelope(authKey, 8, sealed)).toEqual(padded);
    const message = open(authKey, 'server-to-client', sealed);
    expect(message?.seqNo).toBe(2);
    // msg_container, of two messages.
    expect(message?.body.subarray(0, 8)).toEqual(Uint8Array.of(0xdc, 0xf8, 0xf1, 0x73, 2, 0, 0, 0));
    expect(new Date(Number((message?.messageId ?? 0n) >> 32n) * 1000).getUTCFullYear()).toBe(2020);
  });
  it("open mtcute's, and break where it says", () => {
    const read = (sealed: Uint8Array) => {
      const padded = openEnvelope(MTCUTE.authKey, 8, sealed);
      expect(padded).toBeDefined();
      return padded && readPayload(padded);
    };
    const session = 0xbeeffeed_feedbeefn;
    expect(read(MTCUTE.good)?.message).toMatchObject({
      sessionId: session,
      messageId: 0x1234beef_beef1234n,
      seqNo: 777,
    });
    expect(new TextDecoder().decode(read(MTCUTE.good)?.message.body)).toBe('hello, world!!!!');
    expect(read(MTCUTE.otherSession)?.message.sessionId).not.toBe(session);
    expect(read(MTCUTE.lengthPastTheEnd)).toBeUndefined();
    expect(read(MTCUTE.lengthOddlyPlaced)).toBeUndefined();
    expect(read(MTCUTE.tooLittlePadding)?.padding).toBeLessThan(12);
    expect(open(MTCUTE.authKey, 'server-to-client', MTCUTE.tooLittlePadding)).toBeUndefined();
    // Its identifiers are even, which only a client's are: we refuse what mtcute lets pass.
    expect(open(MTCUTE.authKey, 'server-to-client', MTCUTE.good)).toBeUndefined();
  });
});

describe('beside mtcute', () => {
  it('we open, as the server, what mtcute sends', () => {
    fc.assert(
      fc.property(draw.key, draw.message('client-to-server'), (key, message) => {
        expect(open(key, 'client-to-server', peerSeals(key, message), message.sessionId)).toEqual(message);
      }),
    );
  });
  it('mtcute opens what we send as the server', () => {
    fc.assert(
      fc.property(draw.key, draw.letter, (key, { message, padding }) => {
        const { salt, sessionId, ...drawn } = message;
        const seen = { ...drawn, messageId: drawn.messageId | 1n };
        const sealed = seal(key, 'server-to-client', { salt, sessionId, ...seen }, padding);
        expect(peerOpens(key, sealed, sessionId)).toEqual(seen);
        expect(peerOpens(key, sealed, sessionId ^ 1n)).toBeUndefined();
      }),
    );
  });
  it('the same bytes come out in both directions', () => {
    fc.assert(
      fc.property(draw.key, draw.letter, (key, { towards, message, padding }) => {
        const sealed = seal(key, towards, message, padding);
        const padded = join(writePayload(message), padding);
        expect(new Uint8Array(peerSealsEnvelope(key, towards === 'client-to-server', padded))).toEqual(sealed);
        expect(new Uint8Array(peerDecrypts(key, towards === 'client-to-server', sealed))).toEqual(padded);
        expect(open(key, towards, sealed)).toEqual(message);
      }),
    );
  });
});

describe('what does not open', () => {
  const key = count(256);
  const sealed = seal(key, 'client-to-server', example, examplePadding);
  it('a message with any one bit changed', () => {
    expect(open(key, 'client-to-server', sealed)).toEqual(example);
    for (let bit = 0; bit < 8 * sealed.length; bit++)
      expect(open(key, 'client-to-server', draw.flip(sealed, bit))).toBeUndefined();
  });
  it('any message with any bit changed, cut, or lengthened', () => {
    fc.assert(
      fc.property(draw.key, draw.letter, fc.nat(), draw.bytes(16), (key, { towards, message, padding }, bit, more) => {
        const sealed = seal(key, towards, message, padding);
        expect(open(key, towards, draw.flip(sealed, bit))).toBeUndefined();
        expect(open(key, towards, sealed.subarray(0, bit % sealed.length))).toBeUndefined();
        expect(open(key, towards, join(sealed, more))).toBeUndefined();
      }),
    );
  });
  it('a message with too little or too much padding, though its message key is right', () => {
    const head = writePayload({ ...example, body: words });
    for (const length of [0, 1040]) {
      const padded = join(head, new Uint8Array(length));
      expect(readPayload(padded)?.padding).toBe(length);
      expect(open(key, 'client-to-server', peerSealsEnvelope(key, true, padded))).toBeUndefined();
    }
  });
  it('a message whose length makes no sense', () => {
    for (const length of [-4, 1, 2, example.body.length + 32]) {
      const padded = join(writePayload(example), examplePadding);
      padded.set(int32(length), 28);
      expect(readPayload(padded)).toBeUndefined();
      expect(partsOfPlaintext(padded)).toEqual([]);
    }
  });
  it('a message read in the other direction, or with another key or session', () => {
    fc.assert(
      fc.property(draw.key, draw.letter, fc.nat(), (key, { towards, message, padding }, bit) => {
        const sealed = seal(key, towards, message, padding);
        const other = towards === 'client-to-server' ? 'server-to-client' : 'client-to-server';
        expect(openEnvelope(key, keyOffset(other), sealed)).toBeUndefined();
        expect(open(key, other, sealed)).toBeUndefined();
        expect(open(draw.flip(key, bit), towards, sealed)).toBeUndefined();
        expect(open(key.subarray(1), towards, sealed)).toBeUndefined();
        expect(open(key, towards, sealed, message.sessionId ^ 1n)).toBeUndefined();
      }),
    );
  });
});

describe('the rules of sealing', () => {
  const key = count(256);
  it('refuse padding that is too short, too long, or does not fill the blocks', () => {
    const needs = paddingLength(32 + example.body.length);
    expect(needs).toBeGreaterThanOrEqual(12);
    for (const length of [0, needs - 16, needs - 1, needs + 1, needs + 16 * 64])
      expect(() => seal(key, 'client-to-server', example, new Uint8Array(Math.max(0, length)))).toThrow(RangeError);
  });
  it('refuse a body of odd length and the identifier of the other end', () => {
    expect(() => writePayload({ ...example, body: words.subarray(1) })).toThrow(RangeError);
    expect(() => seal(key, 'server-to-client', example, examplePadding)).toThrow(RangeError);
  });
  it('say who sent by the identifier', () => {
    expect(messageId(1464566400123, 'client') % 4n).toBe(0n);
    expect(messageId(1464566400123, 'server-response') % 4n).toBe(1n);
    expect(messageId(1464566400123, 'server') % 4n).toBe(3n);
    expect(messageId(1464566400123, 'client') >> 32n).toBe(1464566400n);
    expect(messageId(1464566400123, 'client', 1) - messageId(1464566400123, 'client')).toBe(4n);
  });
});

describe('the parts of a message', () => {
  it('cover it from end to end', () => {
    const sealed = seal(count(256), 'client-to-server', example, examplePadding);
    expect(partsOf(sealed).map(({ name, start, end }) => [name, start, end])).toEqual([
      ['auth_key_id', 0, 8],
      ['msg_key', 8, 24],
      ['encrypted_data', 24, sealed.length],
    ]);
    const padded = openEnvelope(count(256), 0, sealed) ?? new Uint8Array();
    const parts = partsOfPlaintext(padded);
    expect(parts.map(({ name }) => name)).toEqual(
      'salt session_id message_id seq_no message_data_length message_data padding'.split(' '),
    );
    expect(parts.at(-1)?.end).toBe(padded.length);
    expect(padded.length + 24).toBe(sealed.length);
    const data = parts.find(({ name }) => name === 'message_data');
    expect(padded.slice(data?.start, data?.end)).toEqual(example.body);
  });
});
