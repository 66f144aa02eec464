import { cut, int32, int64, join, layOut, view, type Part } from './bytes.ts';

/** What a cloud message carries under the encryption, header and body, in either version of MTProto. */
export interface Message {
  /** Given by the server and changed every half hour; against replays. 64 bits. */
  readonly salt: bigint;
  /** Drawn by the client for each run of the program. 64 bits. */
  readonly sessionId: bigint;
  /** Time and sender; see {@link messageId}. 64 bits. */
  readonly messageId: bigint;
  /** Twice the number of content messages sent before, plus one for a content message. 32 bits. */
  readonly seqNo: number;
  /** TL data, a whole number of 4-byte words; `tlBytes` makes such of any bytes. */
  readonly body: Uint8Array;
}

/** Who speaks: the two lowest bits of a message identifier say so. */
export type Sender = 'client' | 'server-response' | 'server';

/** The names of Telegram's documents. */
export type PayloadPart =
  'salt' | 'session_id' | 'message_id' | 'seq_no' | 'message_data_length' | 'message_data' | 'padding';

/** Bytes of the plaintext before the body. */
export const PAYLOAD_HEADER_BYTES = 32;

const SENDER_BITS: Record<Sender, bigint> = { client: 0n, 'server-response': 1n, server: 3n };

/**
 * msg_id: Unix time times 2^32, with the sender in the lowest two bits.
 * @param milliseconds since 1970. A fraction of a second belongs in it, or the lower half is empty and servers refuse it.
 * @param step for several messages in the same instant: 0, 1, 2 and so on.
 */
export function messageId(milliseconds: number, sender: Sender, step = 0): bigint {
  const time = (BigInt(Math.round(milliseconds)) << 32n) / 1000n;
  return (((time >> 2n) + BigInt(step)) << 2n) | SENDER_BITS[sender];
}

/**
 * Header and body as bytes, without padding.
 * @throws RangeError when the body is not a whole number of 4-byte words.
 */
export function writePayload({ salt, sessionId, messageId, seqNo, body }: Message): Uint8Array {
  if (body.length % 4 !== 0) throw new RangeError(`body: ${body.length} bytes are not whole words`);
  return join(int64(salt), int64(sessionId), int64(messageId), int32(seqNo), int32(body.length), body);
}

/**
 * Reads what came out of the decryption.
 * @returns the message and how many bytes follow it, or undefined when its length field is not a multiple of four or
 * points past the end. Which amounts of padding are right, each version decides.
 */
export function readPayload(padded: Uint8Array): { message: Message; padding: number } | undefined {
  if (padded.length < PAYLOAD_HEADER_BYTES) return undefined;
  const numbers = view(padded);
  const length = numbers.getInt32(28, true);
  const padding = padded.length - PAYLOAD_HEADER_BYTES - length;
  if (length < 0 || length % 4 !== 0 || padding < 0) return undefined;
  const message = {
    salt: numbers.getBigUint64(0, true),
    sessionId: numbers.getBigUint64(8, true),
    messageId: numbers.getBigUint64(16, true),
    seqNo: numbers.getInt32(24, true),
    body: cut(padded, PAYLOAD_HEADER_BYTES, length),
  };
  return { message, padding };
}

/** The ranges of a decrypted message. The same ranges, 24 bytes on, are where it lay in the envelope. */
export function partsOfPayload(padded: Uint8Array): Part<PayloadPart>[] {
  const read = readPayload(padded);
  if (!read) return [];
  return layOut([
    ['salt', 8],
    ['session_id', 8],
    ['message_id', 8],
    ['seq_no', 4],
    ['message_data_length', 4],
    ['message_data', read.message.body.length],
    ['padding', read.padding],
  ]);
}
