/**
 * Terms: the symbolic messages of the model, after Dolev and Yao. A term says what a string of bytes *is*, never
 * what its bytes are; `src/cipher` gives it bytes.
 */
export type Term = Name | Text | PublicKey | Shared | Derived | Sealed | Tuple | Hash;

/*
 * Some terms say more than the deduction needs: which group a secret is drawn for, which format a seal is written in.
 * What follows from what is the same whatever they say. `src/cipher` reads them, to write the bytes of that protocol.
 */

/** A secret drawn at random: a private key, a symmetric key, a login code. */
export interface Name {
  kind: 'name';
  id: string;
  /**
   * `mtproto`: an exponent of MTProto's Diffie-Hellman group, or a number to mix with its secrets; 2048 bits. `file`: key
   * and initialisation vector of a file in a secret chat, 512 bits. `x25519`: a private key of that curve, 256 bits of which
   * five are fixed, as phones hold them. All other secrets are 256 random bits.
   */
  group?: 'mtproto' | 'file' | 'x25519';
}
/** Something a person would read: a message, a phone number, an address. The id says which; the words are given later. */
export interface Text {
  kind: 'text';
  id: string;
}
/** The public key that belongs to the private key `of`. */
export interface PublicKey {
  kind: 'public';
  of: Name;
}
/** The Diffie-Hellman secret of two private keys. Either private key with the other's public key makes it. */
export interface Shared {
  kind: 'dh';
  pair: readonly [Name, Name];
}
/** A key derived from other secrets with a one-way function, under a label that everybody knows. */
export interface Derived {
  kind: 'kdf';
  label: string;
  inputs: readonly Term[];
}
/** `body` under authenticated encryption with `key`: without the key it can be neither read nor changed unseen. */
export interface Sealed {
  kind: 'seal';
  key: Term;
  body: Term;
  /** What anybody can read off it without the key. */
  shows?: readonly Term[];
  /** What tells it from other seals of the same body under the same key, where there can be such: its kind, and its numbers. */
  mark?: readonly [kind: string, ...numbers: (string | number)[]];
  /** The published format of the message. Without it: an assumed one, because nobody has said which is used. */
  as?: SealFormat;
}
/**
 * - `signal`: a `SignalMessage`. Its sender's ratchet key and its number in the chain stand in the clear, and both identity
 *   keys go into its tag.
 * - `mtproto`: a message of MTProto 2.0. The direction decides which bytes of the key are used, and the number is how many
 *   messages went before it under this key.
 * - `secret-chat`: a message of a Telegram secret chat. The direction as before; the numbers are how many messages its
 *   sender has sent and received before in this chat.
 * - `secret-file`: a file of a Telegram secret chat.
 * - `sender-key`: a message to a group, sealed once for all members: its number in the chain stands in the clear, and
 *   its sender signs it.
 * - `pad`: a key mixed bit by bit with a secret as long as itself. Nobody can tell by trying whether a secret is the one.
 * - `crypt12`, `crypt15`: WhatsApp's file of a backup, as of 2016 and end to end. The last two digits of the number whose
 *   backup it is stand in the clear.
 */
export type SealFormat =
  | {
      protocol: 'signal';
      ratchet: PublicKey;
      counter: number;
      /** The number of the last message in the sender's previous chain; 0 when there is none. */
      previous?: number;
      sender: PublicKey;
      receiver: PublicKey;
    }
  | { protocol: 'mtproto'; from: 'client' | 'server'; number: number }
  | { protocol: 'secret-chat'; from: 'originator' | 'partner'; sent: number; received: number }
  | { protocol: 'secret-file' }
  | { protocol: 'sender-key'; iteration: number; signing: PublicKey }
  | { protocol: 'pad' }
  | { protocol: 'crypt12'; digits: string }
  | { protocol: 'crypt15'; digits: string };

/** Several terms sent or kept together. Whoever has the tuple has its parts. */
export interface Tuple {
  kind: 'tuple';
  parts: readonly Term[];
  /**
   * Set when the parts travel as one message of Signal's: (identity key, base key, ratchet key) and a seal as a
   * `PreKeySignalMessage`, a chain key and a signing key as a `SenderKeyDistributionMessage`.
   */
  frame?: FirstLetter | Distribution;
}
/** The pre-keys that a `PreKeySignalMessage` names: those of its receiver that it was made with. */
export interface FirstLetter {
  preKey: PublicKey;
  oneTime?: PublicKey;
}
/** What a `SenderKeyDistributionMessage` says besides its keys: the number of the message that the chain key is for. */
export interface Distribution {
  iteration: number;
}
/** A one-way fingerprint. */
export interface Hash {
  kind: 'hash';
  of: Term;
}

export const name = (id: string): Name => ({ kind: 'name', id });
/** A private key of X25519: for key agreement, and in groups for signing. */
export const privateKey = (id: string): Name => ({ kind: 'name', id, group: 'x25519' });
/** An exponent for MTProto's Diffie-Hellman group. */
export const exponent = (id: string): Name => ({ kind: 'name', id, group: 'mtproto' });
/** The key of a file in a secret chat. */
export const fileKey = (id: string): Name => ({ kind: 'name', id, group: 'file' });
export const text = (id: string): Text => ({ kind: 'text', id });
export const publicKey = (of: Name): PublicKey => ({ kind: 'public', of });
export const kdf = (label: string, ...inputs: Term[]): Derived => ({ kind: 'kdf', label, inputs });
export const seal = (key: Term, body: Term, as?: SealFormat): Sealed => ({
  kind: 'seal',
  key,
  body,
  ...(as && { as }),
});
export const tuple = (...parts: Term[]): Tuple => ({ kind: 'tuple', parts });
export const hash = (of: Term): Hash => ({ kind: 'hash', of });
/** Diffie-Hellman is commutative, so the pair is kept in one order: `dh(a, b)` and `dh(b, a)` are the same term. */
export const dh = (a: Name, b: Name): Shared => ({ kind: 'dh', pair: a.id <= b.id ? [a, b] : [b, a] });

const written = new WeakMap<Term, string>();

/** A term written out. Two terms are the same exactly when they are written the same. */
export function write(term: Term): string {
  const known = written.get(term);
  if (known !== undefined) return known;
  const result = compose(term);
  written.set(term, result);
  return result;
}

function compose(term: Term): string {
  switch (term.kind) {
    case 'name':
      return term.group && term.group !== 'x25519'
        ? `${term.group === 'mtproto' ? 'exponent' : 'file-key'}(${JSON.stringify(term.id)})`
        : JSON.stringify(term.id);
    case 'text':
      return `text(${JSON.stringify(term.id)})`;
    case 'public':
      return `public(${write(term.of)})`;
    case 'dh':
      return `dh(${term.pair.map(write).join()})`;
    case 'kdf':
      return `kdf(${JSON.stringify(term.label)},${term.inputs.map(write).join()})`;
    case 'seal':
      return term.mark
        ? `${term.mark[0]}(${[write(term.key), write(term.body), ...term.mark.slice(1)].join()})`
        : `seal(${write(term.key)},${write(term.body)})`;
    case 'tuple':
      return `(${term.parts.map(write).join()})`;
    case 'hash':
      return `hash(${write(term.of)})`;
  }
}

/** True when both are the same term. */
export const same = (a: Term, b: Term): boolean => write(a) === write(b);

/** What a holder could read off `term` if every key in the world were at hand: the parts of tuples, the bodies of seals. */
export function contents(term: Term): Term[] {
  if (term.kind === 'tuple') return [term, ...term.parts.flatMap(contents)];
  if (term.kind === 'seal') return [term, ...contents(term.body)];
  return [term];
}

/** True when `wanted` stands, sealed or not, inside `term`. */
export const carries = (term: Term, wanted: Term): boolean => contents(term).some((part) => same(part, wanted));

/** Every term that stands anywhere in `term`, keys of seals and inputs of keys included, and `term` itself. */
export function* subterms(term: Term): Generator<Term> {
  yield term;
  for (const inner of directSubterms(term)) yield* subterms(inner);
}

/** The terms that a term is put together from. */
export function directSubterms(term: Term): readonly Term[] {
  switch (term.kind) {
    case 'name':
    case 'text':
      return [];
    case 'public':
    case 'hash':
      return [term.of];
    case 'dh':
      return term.pair;
    case 'kdf':
      return term.inputs;
    case 'seal':
      return [term.key, term.body];
    case 'tuple':
      return term.parts;
  }
}
