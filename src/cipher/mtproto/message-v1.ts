import { openEnvelope, sealEnvelope } from './envelope-v1.ts';
import { isOf, keyOffset, type Direction } from './message.ts';
import { PAYLOAD_HEADER_BYTES, readPayload, writePayload, type Message } from './payload.ts';

export { paddingLength } from './envelope-v1.ts';
export { partsOfEnvelope as partsOf } from './envelope.ts';

/**
 * Seals one message of the client-server layer in MTProto 1.0: the version in use in May 2016. **Deprecated.**
 *
 * What 2.0 changed: SHA-256 for SHA-1; the message key covers the padding and 32 bytes of the key, where here it is a
 * plain hash of the message (which is not a message authentication code); 12 to 1024 bytes of padding for 0 to 15.
 *
 * Because the padding is outside the check, a stranger can turn a sealed message into *other* bytes that open to the
 * same message: append a block, where the receiver does not check how much padding there is, or swap the last block
 * and hope. So 1.0 was not IND-CCA secure: Jakob Jakobsen and Claudio Orlandi, "On the CCA (in)security of MTProto"
 * (2015), https://eprint.iacr.org/2015/1177. They call it theoretical; it reads nobody's words.
 *
 * Source: https://core.telegram.org/mtproto/description_v1
 * @param key the authorisation key, 256 bytes.
 * @param padding exactly `paddingLength(32 + body length)` random bytes.
 * @throws RangeError when a length is wrong, or the message identifier's parity is not that of the direction.
 */
export function seal(key: Uint8Array, direction: Direction, message: Message, padding: Uint8Array): Uint8Array {
  if (!isOf(direction, message)) throw new RangeError(`message identifier: not one for ${direction}`);
  return sealEnvelope(key, keyOffset(direction), writePayload(message), padding);
}

/**
 * Opens a 1.0 message, with the checks of 2.0's `open` as far as 1.0 has them.
 * @param options.anyPadding true to skip the check on the amount of padding, as the apps of 2015 did: then the attack
 * above works and can be shown.
 * @returns the message, or undefined if any check fails.
 */
export function open(
  key: Uint8Array,
  direction: Direction,
  bytes: Uint8Array,
  options: { readonly sessionId?: bigint; readonly anyPadding?: boolean } = {},
): Message | undefined {
  const padded = openEnvelope(key, keyOffset(direction), bytes, lengthOf, options.anyPadding);
  const message = padded && readPayload(padded)?.message;
  if (!message || !isOf(direction, message)) return undefined;
  return options.sessionId === undefined || options.sessionId === message.sessionId ? message : undefined;
}

function lengthOf(padded: Uint8Array): number | undefined {
  const read = readPayload(padded);
  return read && PAYLOAD_HEADER_BYTES + read.message.body.length;
}
