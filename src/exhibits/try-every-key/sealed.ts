import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import type { Random } from '../../cipher/random.ts';
import type { KeySearchTask } from '../../cipher/signal/key-search.ts';
import { openMessage, sealMessage, type Identities } from '../../cipher/signal/message.ts';
import { expandMessageKeySeed } from '../../cipher/signal/ratchet.ts';

/**
 * Public keys of two people who do not exist. They are written down here, and not computed, so that the page need not
 * carry the curve; a test computes them anew from their private keys.
 */
const SARA = hexToBytes('056c5eae3e54e5d53ba070128229eb895a1c90c783a2c924ceba83bc173e7c5f5e');
const OMID = hexToBytes('05b88e4b9357c16d15b389c7634a176d7991044f8acf668b0da025f738047c976c');
const RATCHET = hexToBytes('0566e852152e3171649cb435c5e50ac32f3924f796c9967d0a61d5916b1254677a');
export const PUBLIC_KEYS = { SARA, OMID, RATCHET };
const IDENTITIES: Identities = { sender: SARA, receiver: OMID };

/** A message as Signal and WhatsApp seal it, and its key. */
export interface Sealed {
  /** A SignalMessage. */
  readonly message: Uint8Array;
  /** The message key seed: 32 bytes, from which all that seals this one message is made. */
  readonly seed: Uint8Array;
}

/** How many bytes the label takes that stands before the words inside, as in all of this project's ciphertext. */
const LABEL = 5;

/** Words with the label of a text: its number among the kinds of bytes, 1, and the length. Not `encode`, which knows all formats. */
function labelled(words: string): Uint8Array {
  const content = new TextEncoder().encode(words);
  const label = new DataView(new ArrayBuffer(LABEL));
  label.setUint8(0, 1);
  label.setUint32(1, content.length);
  return concatBytes(new Uint8Array(label.buffer), content);
}

/** Seals words under a key drawn now. A key seals one message only. */
export function seal(words: string, random: Random): Sealed {
  const seed = random(32);
  const header = { ratchetKey: RATCHET, counter: 0, previousCounter: 0 };
  return {
    message: sealMessage(expandMessageKeySeed(seed), header, labelled(words), IDENTITIES),
    seed,
  };
}

/** The words that a key opens, or `undefined` when it is not the key. */
export function open(seed: Uint8Array, { message }: Sealed): string | undefined {
  try {
    return new TextDecoder().decode(openMessage(expandMessageKeySeed(seed), message, IDENTITIES).subarray(LABEL));
  } catch {
    return undefined;
  }
}

/** What the searcher is given: the sealed message and the key with its last bits blanked out, never the key. */
export function taskOf({ message, seed }: Sealed, bits: number): KeySearchTask {
  const told = seed.slice();
  const view = new DataView(told.buffer);
  view.setInt32(28, view.getInt32(28) & -(2 ** bits));
  return { message, identities: IDENTITIES, told, bits };
}

/** One of the candidates for the missing bits, drawn at random. */
export const drawStart = (bits: number, random: Random): number =>
  new DataView(random(4).buffer).getUint32(0) % 2 ** bits;
