import { sha1 } from '@noble/hashes/legacy.js';
import { cut, join, mustBe } from './bytes.ts';
import { GROUP_BYTES, sharedSecret } from './group.ts';

/** Length of an authorisation key, in bytes: 2048 bits. */
export const AUTH_KEY_BYTES = GROUP_BYTES;

/**
 * The authorisation key (auth_key): what a device and **the server** share after their Diffie-Hellman exchange. It
 * protects everything between the two, and nothing from the server.
 *
 * Left out here: the exchange's TL messages (req_pq_multi to dh_gen_ok). In them the server shows who it is by
 * opening nonces that the client sealed with a built-in RSA public key, the client factors a small number pq as a
 * proof of work, and the two public values travel under a key made of these nonces. That decides *whom* the client
 * talks to; it puts nothing else into auth_key, which is g^(ab) mod p and no more, so a model of who holds the key
 * does not need it.
 *
 * Telegram says that the server does not keep the last 64 bytes of the key. Neither version of the message
 * encryption uses any of the last 128.
 * Sources: https://core.telegram.org/mtproto/auth_key, https://core.telegram.org/mtproto/description
 * @throws RangeError as {@link sharedSecret}.
 */
export function authKey(theirPublicValue: Uint8Array, ownExponent: Uint8Array): Uint8Array {
  return sharedSecret(theirPublicValue, ownExponent);
}

/** auth_key_id: the 64 lower-order bits of SHA-1(auth_key), 8 bytes. Sent in the clear before each message, in 1.0 and 2.0. */
export function authKeyId(key: Uint8Array): Uint8Array {
  mustBe(AUTH_KEY_BYTES, key, 'authorisation key');
  return sha1(key).slice(12, 20);
}

/** auth_key_aux_hash: the 64 higher-order bits of SHA-1(auth_key), 8 bytes. Used only while the key is being made. */
export function authKeyAuxHash(key: Uint8Array): Uint8Array {
  mustBe(AUTH_KEY_BYTES, key, 'authorisation key');
  return sha1(key).slice(0, 8);
}

/**
 * new_nonce_hash1, 2 or 3: by which the server proves, at the end of the exchange, that it came to the same key.
 * @param newNonce 32 random bytes that the client sent sealed.
 * @param answer 1 for dh_gen_ok, 2 for dh_gen_retry, 3 for dh_gen_fail.
 * @returns 16 bytes.
 */
export function newNonceHash(newNonce: Uint8Array, answer: 1 | 2 | 3, key: Uint8Array): Uint8Array {
  mustBe(32, newNonce, 'new_nonce');
  return cut(sha1(join(newNonce, Uint8Array.of(answer), authKeyAuxHash(key))), 4, 16);
}
