import { montgomery } from '@noble/curves/abstract/montgomery.js';
import { pow } from '@noble/curves/abstract/modular.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { hex, keyIn } from './bytes.ts';
import { GROUP_BYTES, publicValue, sharedSecret } from './mtproto/group.ts';
import { open, seal } from './mtproto/storage.ts';
import { remembering } from './remember.ts';

/** The real algorithms, under the names that the model gives them. All from the audited noble libraries. */

const P = 2n ** 255n - 19n;

/**
 * X25519 (RFC 7748). Assembled from noble's Montgomery curve with the RFC's parameters, because noble's ready-made
 * `x25519` brings the whole Edwards curve with it: 9 kB against 2.6 kB. A test holds the two equal.
 */
const x25519 = montgomery({
  P,
  type: 'x25519',
  powPminus2: (x) => pow(x, P - 2n, P),
  adjustScalarBytes(scalar: Uint8Array) {
    scalar[0] = (scalar[0] ?? 0) & 0b11111000;
    scalar[31] = ((scalar[31] ?? 0) & 0b01111111) | 0b01000000;
    return scalar;
  },
});

/** A curve operation takes milliseconds on a slow phone. */
const remembered = remembering<Uint8Array>(20_000);

/** A power in MTProto's group takes ten times as long, and there are few of them. */
const rememberedPower = remembering<Uint8Array>(500);

/**
 * The public key of a private key: X25519's of 32 bytes, or of an exponent of MTProto's group the power, 256 bytes.
 * Throws for a private key of any other length.
 */
export const publicOf = (privateKey: Uint8Array): Uint8Array =>
  privateKey.length === GROUP_BYTES
    ? rememberedPower(`public ${hex(privateKey)}`, () => publicValue(privateKey))
    : remembered(`public ${hex(privateKey)}`, () => x25519.getPublicKey(privateKey));

/** The shared secret, as long as the keys. Throws for a public key of low order, which no honest key is, and for keys of two kinds. */
export const agree = (privateKey: Uint8Array, publicKey: Uint8Array): Uint8Array => {
  const what = `agree ${hex(privateKey)} ${hex(publicKey)}`;
  return privateKey.length === GROUP_BYTES
    ? rememberedPower(what, () => sharedSecret(publicKey, privateKey))
    : remembered(what, () => x25519.getSharedSecret(privateKey, publicKey));
};

/** HKDF-SHA256 (RFC 5869) without salt, with the label as info; 32 bytes. */
export const derive = (label: string, material: Uint8Array): Uint8Array =>
  remembered(`derive ${label} ${hex(material)}`, () => derived(label, material, 32));

/** As {@link derive}, of any length. */
export const derived = (label: string, material: Uint8Array, length: number): Uint8Array =>
  hkdf(sha256, material, undefined, utf8ToBytes(label), length);

/** SHA-256, 32 bytes. */
export const digest = (bytes: Uint8Array): Uint8Array => sha256(bytes);

/**
 * AES-256-GCM: the nonce, then the ciphertext with its tag. It stands where nobody outside knows which cipher is used.
 * Throws a RangeError when the key is not 32 bytes or the nonce not 12.
 */
export const sealWith = (key: Uint8Array, nonce: Uint8Array, body: Uint8Array): Uint8Array => seal(key, body, nonce);

/** The body, or `undefined` when this is not the key or a bit has been changed. */
export const openWith = (key: Uint8Array, sealed: Uint8Array): Uint8Array | undefined => open(key, sealed);

/** What a seal takes as its key, from an encoded term: a key or a hash as it is, of anything else the SHA-256. */
export const keyOf = (encoded: Uint8Array): Uint8Array => keyIn(encoded) ?? digest(encoded);

/** Two byte strings of one length, combined bit by bit: exclusive or. */
export const combined = (one: Uint8Array, other: Uint8Array): Uint8Array =>
  one.map((byte, at) => byte ^ (other[at] ?? 0));
