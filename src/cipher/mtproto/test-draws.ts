/* For the tests only: random keys and messages. */
import fc from 'fast-check';
import { AUTH_KEY_BYTES } from './auth-key.ts';
import { paddingLength } from './envelope.ts';
import type { Direction } from './message.ts';
import { PAYLOAD_HEADER_BYTES, type Message } from './payload.ts';
import { tlBytes } from './tl.ts';

const UNSIGNED_64 = (1n << 64n) - 1n;

/** Any bytes of this length. */
export function bytes(length: number): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: length, maxLength: length });
}

/** An authorisation key, or a secret chat's. */
export const key = bytes(AUTH_KEY_BYTES);

/** TL data of any length up to about 300 bytes. */
export const body = fc.uint8Array({ maxLength: 300 }).map(tlBytes);

/** Either way. */
export const direction = fc.constantFrom<Direction>('client-to-server', 'server-to-client');

/** A message whose identifier fits the direction. */
export function message(towards: Direction): fc.Arbitrary<Message> {
  const bits = towards === 'client-to-server' ? 0n : 1n;
  return fc.record({
    salt: fc.bigInt(0n, UNSIGNED_64),
    sessionId: fc.bigInt(0n, UNSIGNED_64),
    messageId: fc.bigInt(0n, UNSIGNED_64 >> 2n).map((id) => (id << 2n) | bits),
    seqNo: fc.integer({ min: 0, max: 0x7fffffff }),
    body,
  });
}

/** A message, which way it goes, and padding for 2.0: mostly the shortest, at times much more. */
export const letter = direction.chain((towards) =>
  message(towards).chain((drawn) =>
    fc
      .integer({ min: 0, max: 60 })
      .chain((blocks) => bytes(paddingLength(PAYLOAD_HEADER_BYTES + drawn.body.length, blocks)))
      .map((padding) => ({ towards, message: drawn, padding })),
  ),
);

/** A copy with one bit changed; `bit` is taken modulo the number of bits. */
export function flip(data: Uint8Array, bit: number): Uint8Array {
  const changed = data.slice();
  const at = Math.floor(bit / 8) % data.length;
  changed[at] = (changed[at] ?? 0) ^ (1 << (bit % 8));
  return changed;
}
