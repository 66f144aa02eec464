import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import { sha512 } from '@noble/hashes/sha2.js';
import { concat, equal } from './bytes.ts';

/**
 * Signatures made with an X25519 key, so that one identity key serves both for agreement and for signing.
 *
 * Source: "The XEdDSA and VXEdDSA Signature Schemes", 20 October 2016, https://signal.org/docs/specifications/xeddsa/ .
 * libsignal's form, which is used here, differs in one point: where the specification negates the private key to make
 * the sign of the public Edwards point zero, libsignal keeps the key and puts that sign into the signature's top bit.
 * Either form verifies here. The scalar s must be below the group's order (the specification
 * allows up to 2^253), so that a signature has one spelling and no bit of it can be changed.
 */
const { Point } = ed25519;
const { Fp } = Point;
const ORDER = Point.Fn.ORDER;
const SIGN_BIT = 0x80;

/** Separates this use of SHA-512 from others: 2^256 - 2, little-endian. */
const NONCE_PREFIX = new Uint8Array(32).fill(0xff).fill(0xfe, 0, 1);

const littleEndian = (value: bigint): Uint8Array => numberToBytesLE(value, 32);
const hashToScalar = (...parts: Uint8Array[]): bigint => bytesToNumberLE(sha512(concat(...parts))) % ORDER;

/**
 * Signs `message`.
 *
 * @param privateKey 32 bytes, clamped (as `keyPair` makes it)
 * @param randomness 64 fresh random bytes
 * @returns 64 bytes: the point R, the scalar s, and in the top bit the sign of the public Edwards point
 */
export function sign(privateKey: Uint8Array, message: Uint8Array, randomness: Uint8Array): Uint8Array {
  if (privateKey.length !== 32 || randomness.length !== 64) throw new RangeError('a 32-byte key and 64 random bytes');
  const secret = bytesToNumberLE(privateKey) % ORDER;
  const publicPoint = Point.BASE.multiply(secret).toBytes();
  const nonce = hashToScalar(NONCE_PREFIX, privateKey, message, randomness);
  const commitment = Point.BASE.multiply(nonce).toBytes();
  const challenge = hashToScalar(commitment, publicPoint, message);
  const signature = concat(commitment, littleEndian((challenge * secret + nonce) % ORDER));
  signature[63] = (signature[63] ?? 0) | ((publicPoint[31] ?? 0) & SIGN_BIT);
  return signature;
}

/**
 * True when `signature` is one of `message` by the holder of the private key to `publicKey`.
 *
 * @param publicKey 32 bytes, an X25519 u-coordinate (without the type byte)
 */
export function verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const u = bytesToNumberLE(publicKey);
  if (u >= Fp.ORDER) return false;

  const commitment = signature.slice(0, 32);
  const response = signature.slice(32);
  const signBit = (response[31] ?? 0) & SIGN_BIT;
  response[31] = (response[31] ?? 0) & ~SIGN_BIT;
  const s = bytesToNumberLE(response);
  if (s >= ORDER) return false;

  try {
    // The birational map from the Montgomery to the Edwards form of the curve, RFC 7748 section 4.1: y = (u - 1) / (u + 1).
    const edwards = littleEndian(Fp.mul(Fp.sub(u, 1n), Fp.inv(Fp.add(u, 1n))));
    edwards[31] = (edwards[31] ?? 0) | signBit;
    const challenge = hashToScalar(commitment, edwards, message);
    const point = Point.fromBytes(edwards).multiplyUnsafe(challenge);
    return equal(Point.BASE.multiplyUnsafe(s).subtract(point).toBytes(), commitment);
  } catch {
    return false; // the u-coordinate lies on the curve's twist: no Edwards point belongs to it
  }
}
