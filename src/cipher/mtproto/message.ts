import { isPaddingLength, openEnvelope, sealEnvelope, type KeyOffset } from './envelope.ts';
import { readPayload, writePayload, type Message } from './payload.ts';

export { paddingLength, partsOfEnvelope as partsOf } from './envelope.ts';
export { messageId, PAYLOAD_HEADER_BYTES, partsOfPayload as partsOfPlaintext } from './payload.ts';
export type { Message, PayloadPart, Sender } from './payload.ts';

/** Which way a cloud message goes. */
export type Direction = 'client-to-server' | 'server-to-client';

/** The offset into the authorisation key for a direction: 0 towards the server, 8 from it. */
export function keyOffset(direction: Direction): KeyOffset {
  return direction === 'client-to-server' ? 0 : 8;
}

/**
 * Seals one message of the client-server layer, MTProto 2.0 (in clients from version 4.6, about December
 * 2017). Whoever holds the
 * authorisation key opens it: the device and the server.
 * Source: https://core.telegram.org/mtproto/description
 * @param key the authorisation key, 256 bytes.
 * @param padding random bytes, `paddingLength(32 + body length)` or more of them.
 * @throws RangeError when a length is wrong, or the message identifier's parity is not that of the direction.
 */
export function seal(key: Uint8Array, direction: Direction, message: Message, padding: Uint8Array): Uint8Array {
  if (!isOf(direction, message)) throw new RangeError(`message identifier: not one for ${direction}`);
  return sealEnvelope(key, keyOffset(direction), writePayload(message), padding);
}

/**
 * Opens a message and makes the checks that need no history: message key, length, padding of 12 to 1024 bytes, parity
 * of the message identifier, and the session if one is given. Left to the caller, who would need a clock and a memory:
 * the age of the identifier, and whether it was seen before.
 * Source: https://core.telegram.org/mtproto/security_guidelines#mtproto-encrypted-messages
 * @returns the message, or undefined if any check fails.
 */
export function open(
  key: Uint8Array,
  direction: Direction,
  bytes: Uint8Array,
  sessionId?: bigint,
): Message | undefined {
  const padded = openEnvelope(key, keyOffset(direction), bytes);
  const read = padded && readPayload(padded);
  if (!read || !isPaddingLength(read.padding) || !isOf(direction, read.message)) return undefined;
  return sessionId === undefined || sessionId === read.message.sessionId ? read.message : undefined;
}

/** Identifiers are even from client to server and odd from server to client. */
export function isOf(direction: Direction, { messageId }: Message): boolean {
  return (messageId & 1n) === (direction === 'client-to-server' ? 0n : 1n);
}
