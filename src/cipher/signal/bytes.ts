/** Why a Signal operation was refused. A screen can say it in any language; the message is for developers. */
export type Refusal =
  /** The bytes are not a well-formed message or key. */
  | 'malformed'
  /** The version byte is not 3. */
  | 'wrong-version'
  /** The authentication tag does not fit: a wrong key, or changed bytes. */
  | 'wrong-tag'
  /** A signature does not fit its key and message. */
  | 'wrong-signature'
  /** This message was opened before, or its key has been dropped. */
  | 'already-used'
  /** The message lies more than 2,000 steps ahead. */
  | 'too-far-ahead'
  /** The message belongs to another session, pre-key or sender key. */
  | 'not-ours';

/** Thrown by every function of this folder that refuses its input. */
export class SignalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string) {
    super(message);
    this.name = 'SignalError';
    this.refusal = refusal;
  }
}

/** A source of random bytes: `crypto.getRandomValues` in the page, a seeded stream in tests and pre-rendered pages. */
export type Random = (byteLength: number) => Uint8Array;

/** The parts one after the other, in a fresh array. */
export function concat(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** True when both hold the same bytes. Takes the same time wherever they differ, so that a forger learns nothing from it. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
