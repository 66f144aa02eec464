import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8, concat, SignalError } from './bytes.ts';
import { agree, bundleIsSigned, type KeyPair, type PreKeyBundle } from './keys.ts';

/**
 * Extended triple Diffie-Hellman: two phones agree on a secret while one of them is offline.
 *
 * Source: "The X3DH Key Agreement Protocol", 4 November 2016, https://signal.org/docs/specifications/x3dh/ , with
 * libsignal's constants. WhatsApp calls the same computation its `master_secret` ("WhatsApp Encryption Overview",
 * April 2016, "Initiating Session Setup").
 */

/** A root key and a chain key, 32 bytes each. */
export interface RootAndChain {
  readonly rootKey: Uint8Array;
  readonly chainKey: Uint8Array;
}

/** 32 bytes that no X25519 public key can begin with, so that this use of the secrets is told apart from all others. */
const DISCONTINUITY = new Uint8Array(32).fill(0xff);
const NO_SALT = new Uint8Array(32);

/** The secret of three or four Diffie-Hellman results in the specification's order: 32 × 0xFF, DH1, DH2, DH3 and DH4. */
export function x3dhSecret(agreements: readonly Uint8Array[]): Uint8Array {
  if (agreements.length < 3 || agreements.length > 4 || agreements.some((dh) => dh.length !== 32))
    throw new RangeError('X3DH takes three or four secrets of 32 bytes');
  return concat(DISCONTINUITY, ...agreements);
}

/** HKDF-SHA-256 of an X3DH secret, under the label `WhisperText`. */
export function rootAndChain(secret: Uint8Array): RootAndChain {
  const derived = hkdf(sha256, secret, NO_SALT, utf8('WhisperText'), 64);
  return { rootKey: derived.slice(0, 32), chainKey: derived.slice(32) };
}

/**
 * The three or four results on the side that writes first.
 *
 * @param base the ephemeral key drawn for this session
 * @throws SignalError `wrong-signature` when the bundle's pre-key is not signed by its identity key
 */
export function agreementsOfSender(identity: KeyPair, base: KeyPair, bundle: PreKeyBundle): Uint8Array[] {
  if (!bundleIsSigned(bundle)) throw new SignalError('wrong-signature', 'the pre-key is not signed by this identity');
  const signed = bundle.signedPreKey.publicKey;
  const oneTime = bundle.oneTimePreKey?.publicKey;
  return [
    agree(identity.privateKey, signed),
    agree(base.privateKey, bundle.identityKey),
    agree(base.privateKey, signed),
    ...(oneTime ? [agree(base.privateKey, oneTime)] : []),
  ];
}

/** The same three or four results on the side that is written to. Public keys are serialised, 33 bytes. */
export function agreementsOfReceiver(
  own: { identity: KeyPair; signedPreKey: KeyPair; oneTimePreKey?: KeyPair | undefined },
  theirIdentity: Uint8Array,
  theirBase: Uint8Array,
): Uint8Array[] {
  return [
    agree(own.signedPreKey.privateKey, theirIdentity),
    agree(own.identity.privateKey, theirBase),
    agree(own.signedPreKey.privateKey, theirBase),
    ...(own.oneTimePreKey ? [agree(own.oneTimePreKey.privateKey, theirBase)] : []),
  ];
}
