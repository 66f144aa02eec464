import type { SealFormat, Term, Tuple } from '../model/index.ts';
import type { ByteKind, Parsed } from './bytes.ts';
import type { Part } from './mtproto/bytes.ts';
import type { Random } from './random.ts';
import type { Identities } from './signal/message.ts';

/*
 * The formats in which seals are written, each in a file of its own in ./formats. Whoever writes or opens bytes is given
 * those that occur there: most modes need the usual ones, and a page that shows no group need not carry the signatures of
 * groups.
 */

/** The content of a term's bytes: of a key, what the protocol computes with. */
export type Contents = (term: Term) => Uint8Array;

/** The protocol of a seal, as the model names it; `assumed` where nobody has said which cipher is used. */
export type Protocol = SealFormat['protocol'] | 'assumed';
type As<P extends Protocol> = P extends 'assumed' ? undefined : Extract<SealFormat, { protocol: P }>;

/** Sealing and opening in one format. Keys and bodies are the contents of encoded terms, not the encodings themselves. */
export interface Format<P extends Protocol = Protocol> {
  protocol: P;
  /** What its bytes say they are. */
  kind: ByteKind;
  /** The length of its keys in bytes. */
  keyLength: number;
  /** What a ciphertext says in the clear, as if it had been sent by itself; `undefined` for bytes that are not in this format. */
  read(content: Uint8Array, formats: Formats): Parsed[] | undefined;
  /** The named ranges of its bytes, where `./parts.ts` does not know them: of formats that few modes use. */
  parts?(content: Uint8Array): readonly Part[];
  seal(key: Uint8Array, body: Uint8Array, as: As<P>, of: Contents, random: Random): Uint8Array;
  /** Whose identity keys go into a seal: the sender's and the receiver's, where a format has such. */
  phones?(as: As<P>): readonly [sender: Term, receiver: Term];
  /**
   * Tries one key, in every way in which the format may have used it.
   *
   * @param phones the identity keys of those who may have written to one another, as Signal writes them
   * @param formats those in which the body may be
   * @returns the body, or `undefined` when it does not open
   */
  open(key: Uint8Array, content: Uint8Array, phones: readonly Identities[], formats: Formats): Uint8Array | undefined;
}

/** A tuple that travels as one message of a protocol. */
export interface Framing {
  kind: ByteKind;
  /** True for the tuples that are written so. */
  frames(tuple: Tuple): boolean;
  /** @throws TypeError when the tuple has other parts than the message has fields */
  write(tuple: Tuple, of: Contents, bytesOf: Contents, formats: Formats): Uint8Array;
  /** The parts, as if each had been sent by itself; `undefined` for anything that {@link write} would not have written. */
  read(content: Uint8Array, formats: Formats): Parsed[] | undefined;
}

/** Any one format, or a framing that belongs to one. */
type Known = { [P in Protocol]: Format<P> }[Protocol] | Framing;

/** Some formats. Bytes are only ever written and read in formats that one was given. */
export class Formats {
  readonly #known: readonly Known[];
  readonly #formats = new Map<ByteKind | Protocol, Format>();
  readonly #framings: readonly Framing[];

  constructor(...known: readonly Known[]) {
    this.#known = known;
    this.#framings = known.filter((one) => 'frames' in one);
    for (const one of known)
      if ('protocol' in one)
        // From here on a format is only given seals that name its own protocol.
        for (const id of [one.kind, one.protocol]) this.#formats.set(id, one as unknown as Format);
  }

  /** These, and more. */
  and(...more: readonly Known[]): Formats {
    return new Formats(...this.#known, ...more);
  }

  /** The format of a kind of ciphertext; `undefined` for other kinds of bytes, and for formats that are not among these. */
  of(kind: ByteKind): Format | undefined {
    return this.#formats.get(kind);
  }
  framingOf(kind: ByteKind): Framing | undefined {
    return this.#framings.find((one) => one.kind === kind);
  }

  /** The format in which to write a seal. @throws TypeError when it is not among these */
  for(as: SealFormat | undefined): Format {
    const protocol = as?.protocol ?? 'assumed';
    return this.#formats.get(protocol) ?? missing(protocol);
  }
  /** How to write a tuple as one message. @throws TypeError as {@link for} */
  framingFor(tuple: Tuple): Framing {
    const framing = this.#framings.find(({ frames }) => frames(tuple));
    return framing ?? missing(Object.keys(tuple.frame ?? {}).join());
  }
}

function missing(what: string): never {
  throw new TypeError(`no format for "${what}" is known here: give it along, from src/cipher/formats`);
}
