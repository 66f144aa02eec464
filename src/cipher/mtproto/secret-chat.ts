import * as v1 from './envelope-v1.ts';
import { isPaddingLength, openEnvelope, sealEnvelope } from './envelope.ts';
import { cut, int32, join, layOut, view, type Part } from './bytes.ts';

export { authKeyId as keyFingerprint } from './auth-key.ts';
export { sharedSecret as secretChatKey } from './group.ts';
export { paddingLength, partsOfEnvelope as partsOf } from './envelope.ts';
export { paddingLength as paddingLengthV1 } from './envelope-v1.ts';

/**
 * One end of a secret chat: which key, and who sends. Sealing and opening the same message take the same value here.
 *
 * The key (256 bytes) is `secretChatKey(their public value, own exponent)`: the two **devices** agree on it by the same
 * Diffie-Hellman group as the authorisation key, through the server, which sees only the public values. Its fingerprint
 * (the 64 lower-order bits of its SHA-1) goes in the clear before each message, where a cloud message has auth_key_id.
 * The sealed bytes then travel inside an ordinary cloud message.
 *
 * In 2013 the server could slip a nonce of its choice into this exchange and so sit in the middle with matching key
 * pictures; that was changed. The exchange here is the present one, without any nonce.
 * Source: https://core.telegram.org/api/end-to-end
 */
export interface Line {
  readonly key: Uint8Array;
  /** Whether the sender is the one who asked for the secret chat. */
  readonly fromOriginator: boolean;
}

/** The names of the ranges of a decrypted message. */
export type PlaintextPart = 'length' | 'message_data' | 'padding';

const LENGTH_BYTES = 4;

/**
 * Seals TL data (a decryptedMessageLayer; see `secret-layer.ts`) in MTProto 2.0's end-to-end layer: the length in four
 * bytes, the data, the padding. x is 0 from the originator of the chat and 8 towards them.
 * @param padding random bytes, `paddingLength(4 + data length)` or more of them.
 * @throws RangeError when a length is wrong.
 */
export function seal(line: Line, data: Uint8Array, padding: Uint8Array): Uint8Array {
  return sealEnvelope(line.key, line.fromOriginator ? 0 : 8, withLength(data), padding);
}

/** Opens what {@link seal} sealed: the TL data, or undefined if the key, the direction, the length or any bit is wrong. */
export function open(line: Line, bytes: Uint8Array): Uint8Array | undefined {
  const padded = openEnvelope(line.key, line.fromOriginator ? 0 : 8, bytes);
  const length = padded && lengthOf(padded);
  if (!padded || length === undefined || !isPaddingLength(padded.length - length)) return undefined;
  return padded.subarray(LENGTH_BYTES, length);
}

/**
 * The same in MTProto 1.0, which secret chats used in 2016. **Deprecated.** Here x was 0 in both directions, so
 * only the sequence numbers told a message from its own reflection.
 * Source: https://core.telegram.org/api/end-to-end_v1
 * @param padding exactly `paddingLengthV1(4 + data length)` random bytes.
 * @throws RangeError when a length is wrong.
 */
export function sealV1(key: Uint8Array, data: Uint8Array, padding: Uint8Array): Uint8Array {
  return v1.sealEnvelope(key, 0, withLength(data), padding);
}

/** Opens what {@link sealV1} sealed: the TL data, or undefined. */
export function openV1(key: Uint8Array, bytes: Uint8Array): Uint8Array | undefined {
  const padded = v1.openEnvelope(key, 0, bytes, lengthOf);
  return padded?.subarray(LENGTH_BYTES, lengthOf(padded));
}

/** The ranges of a decrypted message. The same ranges, 24 bytes on, are where it lay in the envelope. */
export function partsOfPlaintext(padded: Uint8Array): Part<PlaintextPart>[] {
  const length = lengthOf(padded);
  if (length === undefined) return [];
  return layOut([
    ['length', LENGTH_BYTES],
    ['message_data', length - LENGTH_BYTES],
    ['padding', padded.length - length],
  ]);
}

function withLength(data: Uint8Array): Uint8Array {
  if (data.length % 4 !== 0) throw new RangeError(`data: ${data.length} bytes are not whole words`);
  return join(int32(data.length), data);
}

/** Bytes up to the end of the data, the length field included; undefined if the field cannot be right. */
function lengthOf(padded: Uint8Array): number | undefined {
  if (padded.length < LENGTH_BYTES) return undefined;
  const length = view(cut(padded, 0, LENGTH_BYTES)).getInt32(0, true);
  if (length < 0 || length % 4 !== 0 || LENGTH_BYTES + length > padded.length) return undefined;
  return LENGTH_BYTES + length;
}
