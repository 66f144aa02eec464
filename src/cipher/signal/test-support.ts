import { sha256 } from '@noble/hashes/sha2.js';
import { utf8, type Random } from './bytes.ts';
import { keyPair, oneTimePreKeys, signedPreKey, type PreKeyBundle } from './keys.ts';
import { acceptSession, decrypt, encrypt, startSession, type Envelope, type OwnKeys, type Session } from './session.ts';

/** Reads hexadecimal; white space is for the eye only. */
export function fromHex(text: string): Uint8Array {
  const digits = text.replace(/\s/g, '');
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A stream of bytes that is the same on every run. */
export function seeded(seed: string): Random {
  let block = sha256(utf8(seed));
  return (byteLength) =>
    Uint8Array.from({ length: byteLength }, () => {
      block = sha256(block);
      return block[0] ?? 0;
    });
}

/** A source that hands out these values, in this order, and nothing else. */
export function scripted(...values: Uint8Array[]): Random {
  const left = [...values];
  return (byteLength) => {
    const value = left.shift();
    if (value?.length !== byteLength) throw new Error(`no ${byteLength} bytes were scripted here`);
    return value;
  };
}

export interface Phone extends OwnKeys {
  registrationId: number;
  bundle: PreKeyBundle;
}
/** A phone with all its keys, and what it uploads. */
export function phone(random: Random, { oneTime = true } = {}): Phone {
  const identity = keyPair(random);
  const signed = signedPreKey(identity, 22, random);
  const [oneTimePreKey] = oneTime ? oneTimePreKeys(31337, 1, random) : [];
  const bundle: PreKeyBundle = {
    registrationId: 1001,
    identityKey: identity.publicKey,
    signedPreKey: { id: signed.id, publicKey: signed.publicKey, signature: signed.signature },
    ...(oneTimePreKey && { oneTimePreKey: { id: oneTimePreKey.id, publicKey: oneTimePreKey.publicKey } }),
  };
  return { identity, signedPreKey: signed, oneTimePreKey, registrationId: 1001, bundle };
}

/** Two phones in a conversation: `say` seals, `hear` opens; each keeps the session that results. */
export class Speaker {
  session: Session;
  readonly random: Random;

  constructor(session: Session, random: Random) {
    this.session = session;
    this.random = random;
  }
  say(words: string): Envelope {
    const sealed = encrypt(this.session, utf8(words), this.random);
    this.session = sealed.session;
    return sealed.envelope;
  }
  hear(envelope: Envelope): string {
    const opened = decrypt(this.session, envelope);
    this.session = opened.session;
    return text(opened.plaintext);
  }
}

/** Sara and Omid after her first message and his answer: the session stands on both sides. */
export function conversation(random: Random): { sara: Speaker; omid: Speaker } {
  const [sara, omid] = [phone(random), phone(random)];
  const saraSpeaks = new Speaker(startSession(sara, omid.bundle, random), random);
  const first = saraSpeaks.say('salaam');
  const omidSpeaks = new Speaker(acceptSession(omid, first.bytes), random);
  omidSpeaks.hear(first);
  saraSpeaks.hear(omidSpeaks.say('salaam!'));
  return { sara: saraSpeaks, omid: omidSpeaks };
}
