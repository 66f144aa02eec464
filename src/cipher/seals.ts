import { hex, NONCE_LENGTH, type Parsed } from './bytes.ts';
import { serialised } from './letter.ts';
import { cut, fromBigEndian } from './mtproto/bytes.ts';
import { messageId, open, paddingLength, PAYLOAD_HEADER_BYTES, seal, type Direction } from './mtproto/message.ts';
import { readTlBytes, tlBytes } from './mtproto/tl.ts';
import { derived, openWith, sealWith } from './primitives.ts';
import type { Random } from './random.ts';
import { remembering } from './remember.ts';
import { openMessage, sealMessage, tagFits, type Identities, type MessageHeader } from './signal/message.ts';
import { expandMessageKeySeed, type MessageKeys } from './signal/ratchet.ts';

/** Sealing and opening in each format. Keys and bodies are the contents of encoded terms, not the encodings themselves. */

/** A `SignalMessage` under a message key. The key seals one message only, so nothing is drawn: the same words give the same bytes. */
export const sealSignal = (
  seed: Uint8Array,
  { ratchet, counter, previous }: { ratchet: Uint8Array; counter: number; previous: number },
  phones: Identities,
  body: Uint8Array,
): Uint8Array => {
  const header: MessageHeader = { ratchetKey: serialised(ratchet), counter, previousCounter: previous };
  return sealMessage(expandMessageKeySeed(seed), header, body, phones);
};

/** The day on which the messages are taken to be sent, in UTC: when the order of 2016 was reported. Assumed. */
const DAY = Date.UTC(2016, 4, 29);
/** Between one message and the next. Assumed. */
const PAUSE = 90_000;

/**
 * A message of MTProto 2.0 under an authorisation key. The session and the server's salt are the same for all messages
 * under one key; the moment within {@link PAUSE} and the padding are drawn.
 *
 * @param number how many messages went before it in this direction
 */
export function sealMtproto(
  authKey: Uint8Array,
  direction: Direction,
  number: number,
  body: Uint8Array,
  random: Random,
): Uint8Array {
  const session = derived('session of a key', authKey, 16);
  const [salt, sessionId] = [fromBigEndian(cut(session, 0, 8)), fromBigEndian(cut(session, 8, 8))];
  const time = DAY + number * PAUSE + (Number(fromBigEndian(random(4))) % PAUSE);
  const data = tlBytes(body);
  return seal(
    authKey,
    direction,
    {
      salt,
      sessionId,
      messageId: messageId(time, direction === 'client-to-server' ? 'client' : 'server'),
      seqNo: 2 * number + 1,
      body: data,
    },
    random(paddingLength(PAYLOAD_HEADER_BYTES + data.length)),
  );
}

/** AES-256-GCM, where nobody has said which cipher is used. */
export const sealAssumed = (key: Uint8Array, body: Uint8Array, random: Random): Uint8Array =>
  sealWith(key, random(NONCE_LENGTH), body);

/**
 * Tries one key on one ciphertext, in the way of the ciphertext's format: on a Signal message between each two phones
 * that may have exchanged it, on an MTProto message in both directions.
 *
 * @param phones their identity keys, as Signal writes them
 * @returns the body, or `undefined` when it does not open.
 */
export function tryKey(
  { kind, content }: Parsed,
  key: Uint8Array,
  phones: readonly Identities[],
): Uint8Array | undefined {
  if (kind === 'sealed') return openWith(key, content);
  if (kind === 'signal-message') return trySignal(key, content, phones);
  for (const direction of ['client-to-server', 'server-to-client'] as const) {
    const message = open(key, direction, content);
    if (message) return readTlBytes(message.body)?.bytes;
  }
  return undefined;
}

/** The keys of a message key seed. An observer tries each seed on many messages. */
const expanded = remembering<MessageKeys>(5_000);

function trySignal(seed: Uint8Array, content: Uint8Array, phones: readonly Identities[]): Uint8Array | undefined {
  if (seed.length !== 32) return undefined;
  const keys = expanded(hex(seed), () => expandMessageKeySeed(seed));
  const pair = phones.find((identities) => tagFits(keys, content, identities));
  return pair && openMessage(keys, content, pair);
}

/** True when a key of this length can be tried on ciphertexts of this kind at all. */
export const fits = (kind: Parsed['kind'], key: Uint8Array): boolean =>
  key.length === (kind === 'mtproto-message' ? 256 : 32);
