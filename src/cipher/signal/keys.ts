import { x25519 } from '@noble/curves/ed25519.js';
import { concat, SignalError, type Random } from './bytes.ts';
import { clamp, coordinate, KEY_TYPE } from './public-key.ts';
import { sign, verify } from './xeddsa.ts';

export { coordinate } from './public-key.ts';

/** A Curve25519 key pair. The public half is as it travels: 33 bytes, the type byte 0x05 and the u-coordinate. */
export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}
/** A medium-term pre-key, which its owner's identity key has signed. */
export interface SignedPreKey extends KeyPair {
  readonly id: number;
  readonly signature: Uint8Array;
}
/** A pre-key that the server hands out once only. */
export interface OneTimePreKey extends KeyPair {
  readonly id: number;
}
/** What the server's directory hands to someone who wants to write to a phone: public halves only. */
export interface PreKeyBundle {
  readonly registrationId: number;
  readonly identityKey: Uint8Array;
  readonly signedPreKey: { readonly id: number; readonly publicKey: Uint8Array; readonly signature: Uint8Array };
  /** Absent when the server has run out of them. */
  readonly oneTimePreKey?: { readonly id: number; readonly publicKey: Uint8Array };
}

/** The key pair of 32 given bytes. */
export function keyPairFrom(bytes: Uint8Array): KeyPair {
  if (bytes.length !== 32) throw new SignalError('malformed', 'a private key has 32 bytes');
  const privateKey = clamp(bytes);
  return { privateKey, publicKey: concat(Uint8Array.of(KEY_TYPE), x25519.getPublicKey(privateKey)) };
}

/** A fresh key pair: an identity key, an ephemeral key or a ratchet key alike. Draws 32 bytes. */
export const keyPair = (random: Random): KeyPair => keyPairFrom(random(32));

/**
 * X25519: the 32-byte secret that either private key makes with the other public key (RFC 7748).
 * Throws a SignalError (`malformed`) for a key of low order, which would make the secret a constant.
 */
export function agree(privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array {
  const u = coordinate(publicKey);
  try {
    return x25519.getSharedSecret(privateKey, u);
  } catch {
    throw new SignalError('malformed', 'the public key has low order');
  }
}

/** A fresh pre-key, signed over its 33 serialised bytes. Draws 32 + 64 bytes. */
export function signedPreKey(identity: KeyPair, id: number, random: Random): SignedPreKey {
  const pair = keyPair(random);
  return { ...pair, id, signature: sign(identity.privateKey, pair.publicKey, random(64)) };
}

/** `count` one-time pre-keys, numbered from `firstId`. Draws 32 bytes for each. */
export const oneTimePreKeys = (firstId: number, count: number, random: Random): OneTimePreKey[] =>
  Array.from({ length: count }, (_, i) => ({ ...keyPair(random), id: firstId + i }));

/** True when the identity key in the bundle has signed the pre-key in the bundle. */
export function bundleIsSigned(bundle: PreKeyBundle): boolean {
  const { publicKey, signature } = bundle.signedPreKey;
  return verify(coordinate(bundle.identityKey), publicKey, signature);
}
