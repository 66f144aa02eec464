import { cbc } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8, concat, SignalError, type Random } from './bytes.ts';
import { coordinate, keyPair, type KeyPair } from './keys.ts';
import { readBody, VERSION } from './message.ts';
import { writeFields } from './protobuf.ts';
import { messageKeySeed, nextChainKey, type Chain, type SkippedKey } from './ratchet.ts';
import { DISTRIBUTION_MESSAGE, SENDER_KEY_MESSAGE, SIGNATURE_LENGTH } from './sender-key-format.ts';
import { takeFrom } from './receiving.ts';
import { sign, verify } from './xeddsa.ts';

/**
 * Sender keys, for groups: a member gives every other member one chain key and one signing key over the pairwise
 * sessions, then seals each message once for all of them.
 *
 * Source: libsignal's `WhisperTextProtocol.proto` and `GroupCipher` as of 2016; "WhatsApp Encryption Overview", April
 * 2016, "Group Messages"; analysed in Balbás, Collins, Gajland, "WhatsUpp with Sender Keys?", https://eprint.iacr.org/2023/1385 .
 * The chain only moves forward: until the members make new keys (which they do when somebody leaves, and only then),
 * a stolen chain key opens every later message. Making them is the caller's part.
 */

/** A member's own sender key. */
export interface SenderKey {
  readonly keyId: number;
  readonly chain: Chain;
  readonly signing: KeyPair;
}
/** As much of it as the other members are told. */
export type Announced = Pick<SenderKey, 'keyId' | 'chain'> & { readonly signing: Pick<KeyPair, 'publicKey'> };
/** Another member's sender key, as distributed, and what is left of it. */
export interface ReceivedSenderKey {
  readonly keyId: number;
  readonly chain: Chain;
  readonly skipped: readonly SkippedKey[];
  readonly signingKey: Uint8Array;
}
/** What seals one group message: CBC initialisation vector (16 bytes) and AES-256 key (32 bytes). */
export interface GroupMessageKeys {
  readonly iv: Uint8Array;
  readonly cipherKey: Uint8Array;
}

const NO_SALT = new Uint8Array(32);

/** A fresh sender key. Draws 32 bytes for the chain, 32 for the signing key. `keyId`: any unsigned 32-bit number. */
export function createSenderKey(keyId: number, random: Random): SenderKey {
  const chainKey = random(32);
  return { keyId, chain: { chainKey, counter: 0 }, signing: keyPair(random) };
}

/** The keys of one group message, from its seed (`messageKeySeed` of the chain key, as between two phones). */
export function expandGroupSeed(seed: Uint8Array): GroupMessageKeys {
  const derived = hkdf(sha256, seed, NO_SALT, utf8('WhisperGroup'), 48);
  return { iv: derived.slice(0, 16), cipherKey: derived.slice(16) };
}

/** The SenderKeyDistributionMessage that goes to each member, sealed, over the pairwise sessions. It opens messages from now on. */
export function distribute({ keyId, chain, signing }: Announced): Uint8Array {
  const fields = writeFields([1, keyId], [2, chain.counter], [3, chain.chainKey], [4, signing.publicKey]);
  return concat(Uint8Array.of(VERSION), fields);
}

/** Reads a SenderKeyDistributionMessage. Throws a SignalError (`wrong-version`, `malformed`). */
export function acceptDistribution(bytes: Uint8Array): ReceivedSenderKey {
  const fields = readBody(bytes, DISTRIBUTION_MESSAGE, 0);
  const [chainKey, signingKey] = [fields.bytes(3), fields.bytes(4)];
  coordinate(signingKey);
  if (chainKey.length !== 32) throw new SignalError('malformed', 'a chain key has 32 bytes');
  return { keyId: fields.number(1), chain: { chainKey, counter: fields.number(2) }, skipped: [], signingKey };
}

/** Seals `plaintext` as one SenderKeyMessage for the whole group, and steps the chain. Draws 64 bytes for the signature. */
export function encryptForGroup(
  senderKey: SenderKey,
  plaintext: Uint8Array,
  random: Random,
): { senderKey: SenderKey; bytes: Uint8Array } {
  const { keyId, chain, signing } = senderKey;
  const header = { keyId, iteration: chain.counter };
  return {
    senderKey: { ...senderKey, chain: { chainKey: nextChainKey(chain.chainKey), counter: chain.counter + 1 } },
    bytes: sealForGroup(messageKeySeed(chain.chainKey), header, signing, plaintext, random),
  };
}

/** One SenderKeyMessage under a message key seed. Draws 64 bytes for the signature. */
export function sealForGroup(
  seed: Uint8Array,
  { keyId, iteration }: { keyId: number; iteration: number },
  signing: KeyPair,
  plaintext: Uint8Array,
  random: Random,
): Uint8Array {
  const keys = expandGroupSeed(seed);
  const ciphertext = cbc(keys.cipherKey, keys.iv).encrypt(plaintext);
  const body = concat(Uint8Array.of(VERSION), writeFields([1, keyId], [2, iteration], [3, ciphertext]));
  return concat(body, sign(signing.privateKey, body, random(SIGNATURE_LENGTH)));
}

/** What a SenderKeyMessage says in the clear; nothing of it is verified. Throws a SignalError (`wrong-version`, `malformed`). */
export function readForGroup(bytes: Uint8Array): { keyId: number; iteration: number; ciphertext: Uint8Array } {
  const fields = readBody(bytes, SENDER_KEY_MESSAGE, SIGNATURE_LENGTH);
  return { keyId: fields.number(1), iteration: fields.number(2), ciphertext: fields.bytes(3) };
}

/** Whether a SenderKeyMessage is signed by whoever has the private half of this key. */
export function isSignedBy(publicKey: Uint8Array, bytes: Uint8Array): boolean {
  const split = bytes.length - SIGNATURE_LENGTH;
  return verify(publicKey, bytes.slice(0, split), bytes.slice(split));
}

/**
 * Opens a SenderKeyMessage and returns the sender key without the message key that opened it.
 *
 * @throws SignalError `not-ours` for another key id, `wrong-signature`, `already-used`, `too-far-ahead`, `malformed`, `wrong-version`
 */
export function decryptFromGroup(
  senderKey: ReceivedSenderKey,
  bytes: Uint8Array,
): { senderKey: ReceivedSenderKey; plaintext: Uint8Array } {
  const { keyId, iteration } = readForGroup(bytes);
  if (keyId !== senderKey.keyId) throw new SignalError('not-ours', 'the message is under another sender key');
  if (!isSignedBy(coordinate(senderKey.signingKey), bytes))
    throw new SignalError('wrong-signature', 'the message is not signed by this sender');
  const taken = takeFrom(senderKey, iteration);
  return { senderKey: taken.receiving, plaintext: openFromGroup(expandGroupSeed(taken.seed), bytes) };
}

/** The plaintext of a SenderKeyMessage, whoever signed it. Throws a SignalError (`malformed`) when the padding is wrong, as it mostly is under other keys. */
export function openFromGroup({ cipherKey, iv }: GroupMessageKeys, bytes: Uint8Array): Uint8Array {
  try {
    return cbc(cipherKey, iv).decrypt(readForGroup(bytes).ciphertext);
  } catch {
    throw new SignalError('malformed', 'the padding is wrong');
  }
}
