import { int32, join, view } from './bytes.ts';
import { readTlBytes, tlBytes } from './tl.ts';

/**
 * How many messages each end has handled, counted from 0 by each end for itself.
 * Source: https://core.telegram.org/api/end-to-end/seq_no
 */
export interface Counters {
  /** Whether this end asked for the chat. */
  readonly originator: boolean;
  readonly sent: number;
  readonly received: number;
  /** The largest number of our messages that the other end has said it received. */
  readonly acknowledged: number;
}

/** What came with a message, its counters in raw form. */
export interface LayerMessage {
  readonly layer: number;
  readonly inSeqNo: number;
  readonly outSeqNo: number;
  /** A TL object of type DecryptedMessage, left closed here. */
  readonly message: Uint8Array;
}

/** The constructor number of decryptedMessageLayer. */
const CONSTRUCTOR = 0x1be31789;

/** Layer 73 is the first in which secret chats use MTProto 2.0. */
export const LAYER_OF_2_0 = 73;

/** Counters of a new chat. */
export function startCounting(originator: boolean): Counters {
  return { originator, sent: 0, received: 0, acknowledged: 0 };
}

/**
 * Wraps a message with its sequence numbers, so that the server can neither drop, repeat, reorder nor reflect messages
 * unseen. On the wire they are doubled and the lowest bit says whose they are.
 * @param random at least 15 random bytes.
 * @throws RangeError when there are fewer.
 */
export function wrap(
  counters: Counters,
  message: Uint8Array,
  random: Uint8Array,
  layer = LAYER_OF_2_0,
): { data: Uint8Array; counters: Counters } {
  if (random.length < 15) throw new RangeError(`random: ${random.length} bytes are fewer than 15`);
  const { originator, sent, received } = counters;
  const inSeqNo = 2 * received + (originator ? 0 : 1);
  const outSeqNo = 2 * sent + (originator ? 1 : 0);
  const data = join(int32(CONSTRUCTOR), tlBytes(random), int32(layer), int32(inSeqNo), int32(outSeqNo), message);
  return { data, counters: { ...counters, sent: sent + 1 } };
}

/** Reads what {@link wrap} wrote, without judging its numbers: they are as on the wire, doubled. `undefined` for anything else. */
export function readLayer(data: Uint8Array): LayerMessage | undefined {
  const random = readTlBytes(data.subarray(4));
  const at = 4 + (random?.end ?? 0);
  const numbers = view(data);
  if (!random || data.length < at + 12 || numbers.getUint32(0, true) !== CONSTRUCTOR) return undefined;
  const [layer, inSeqNo, outSeqNo] = [0, 4, 8].map((skip) => numbers.getInt32(at + skip, true)) as [
    number,
    number,
    number,
  ];
  return { layer, inSeqNo, outSeqNo, message: data.subarray(at + 12) };
}

/**
 * Unwraps a message and checks its sequence numbers against what this end has sent and received.
 * @returns the message and the new counters; or why not: `malformed`, `reflected` (wrong parity), `repeated`, `gap`
 * (earlier messages are missing, and would have to be asked for again), `impossible` (it acknowledges what was never
 * sent, or takes back an acknowledgement). Apps abandon the chat on all but `repeated` and `gap`.
 */
export function unwrap(
  counters: Counters,
  data: Uint8Array,
): (LayerMessage & { counters: Counters }) | 'malformed' | 'reflected' | 'repeated' | 'gap' | 'impossible' {
  const read = readLayer(data);
  if (!read) return 'malformed';
  const { inSeqNo: inOnWire, outSeqNo: outOnWire } = read;
  const bit = counters.originator ? 0 : 1;
  if ((outOnWire & 1) !== bit || (inOnWire & 1) !== 1 - bit) return 'reflected';
  const [inSeqNo, outSeqNo] = [inOnWire >> 1, outOnWire >> 1];
  if (outSeqNo < counters.received) return 'repeated';
  if (outSeqNo > counters.received) return 'gap';
  if (inSeqNo < counters.acknowledged || inSeqNo > counters.sent) return 'impossible';
  const next = { ...counters, received: outSeqNo + 1, acknowledged: inSeqNo };
  return { ...read, inSeqNo, outSeqNo, counters: next };
}
