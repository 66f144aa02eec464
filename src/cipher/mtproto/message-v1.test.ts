import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join } from './bytes.ts';
import { messageId, open as open2 } from './message.ts';
import { open, paddingLength, partsOf, seal } from './message-v1.ts';
import { peerDecrypts, peerSealsEnvelopeV1 } from './mtcute-peer.ts';
import { writePayload } from './payload.ts';
import * as draw from './test-draws.ts';
import { tlBytes } from './tl.ts';

const count = (length: number) => Uint8Array.from({ length }, (_, at) => at);
const key = count(256);
const body = tlBytes(new TextEncoder().encode('Meet me at nine.'));
const example = { salt: 1n, sessionId: 2n, messageId: messageId(1464566400123, 'client'), seqNo: 1, body };
const sealed = seal(key, 'client-to-server', example, count(paddingLength(32 + body.length)));

describe('MTProto 1.0', () => {
  it('gives the same bytes as mtcute in both directions', () => {
    fc.assert(
      fc.property(draw.key, draw.letter, draw.bytes(16), (key, { towards, message }, random) => {
        const plaintext = writePayload(message);
        const padding = random.subarray(0, paddingLength(plaintext.length));
        const toServer = towards === 'client-to-server';
        const bytes = seal(key, towards, message, padding);
        expect(new Uint8Array(peerSealsEnvelopeV1(key, toServer, plaintext, padding))).toEqual(bytes);
        expect(new Uint8Array(peerDecrypts(key, toServer, bytes, 1))).toEqual(join(plaintext, padding));
        expect(open(key, towards, bytes, { sessionId: message.sessionId })).toEqual(message);
        expect(open(key, towards, bytes, { sessionId: message.sessionId ^ 1n })).toBeUndefined();
        expect(open(key, toServer ? 'server-to-client' : 'client-to-server', bytes)).toBeUndefined();
        expect(open2(key, towards, bytes)).toBeUndefined();
      }),
    );
  });

  it('does not open with any one bit changed, when the padding is checked', () => {
    expect(open(key, 'client-to-server', sealed)).toEqual(example);
    for (let bit = 0; bit < 8 * sealed.length; bit++)
      expect(open(key, 'client-to-server', draw.flip(sealed, bit))).toBeUndefined();
  });

  it('opened, in apps that did not check the padding, other bytes to the same message (Jakobsen and Orlandi)', () => {
    fc.assert(
      fc.property(draw.bytes(16), (block) => {
        const lengthened = join(sealed, block);
        expect(open(key, 'client-to-server', lengthened, { anyPadding: true })).toEqual(example);
        expect(open(key, 'client-to-server', lengthened)).toBeUndefined();
      }),
    );
  });

  it('takes exactly the padding that fills the last block', () => {
    for (const length of [paddingLength(32 + body.length) + 16, paddingLength(32 + body.length) + 1])
      expect(() => seal(key, 'client-to-server', example, new Uint8Array(length))).toThrow(RangeError);
    expect(() => seal(key, 'server-to-client', example, count(paddingLength(32 + body.length)))).toThrow(RangeError);
  });

  it('refuses the identifier of the other end', () => {
    const padding = count(paddingLength(32 + body.length));
    const forged = peerSealsEnvelopeV1(key, false, writePayload(example), padding);
    expect(open(key, 'server-to-client', forged)).toBeUndefined();
  });

  it('looks from outside like 2.0', () => {
    expect(partsOf(sealed).map(({ name }) => name)).toEqual(['auth_key_id', 'msg_key', 'encrypted_data']);
  });
});
