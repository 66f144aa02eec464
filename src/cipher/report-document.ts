import type { Item, Placement, Power, Side, Verdict } from '../model/index.ts';
import { BYTE_KINDS, type ByteKind } from './bytes.ts';
import type { NUMBERS, ShownCodes } from './codes.ts';
import type { Part } from './parts.ts';

/**
 * The evidence behind a picture, as a document that other tools can check: every place with what it holds, every wire with
 * what crossed it, what the authority has of it all, and the bytes of each term with the key of each ciphertext.
 * `public/evidence/open.py` reads it. Whoever changes the document so that an older reader would go wrong raises
 * {@link REPORT_VERSION}.
 */
export const REPORT_FORMAT = 'who-holds-the-key/evidence';
export const REPORT_VERSION = 1;

export interface EvidenceReport {
  format: typeof REPORT_FORMAT;
  version: typeof REPORT_VERSION;
  about: string;
  /**
   * What is inside a ciphertext is labelled: one byte, the number of a kind in this list counted from 1, then four bytes
   * of length, most significant first, then the content.
   */
  kinds: readonly ByteKind[];
  /** For each kind of ciphertext that occurs: how it is sealed, and who describes that. */
  formats: Partial<Record<ByteKind, string>>;
  cases: CaseReport[];
  /** The bytes of every term, each once, by the name that the cases use for it. */
  bytes: Record<string, ReportedBytes>;
}

export interface CaseReport {
  mode: string;
  placement: Placement;
  powers: readonly Power[];
  /** Who stands in the place of the authority. Absent: an authority with the powers. */
  holder?: string;
  at: string;
  seed?: string;
  runs: RunReport[];
  /** What the powers yield: the model's verdict, the words that really came out of the bytes, and whether both tell the same. */
  verdicts: Partial<Record<Item, { verdict: Verdict; recovered?: string; agrees: boolean }>>;
}

/** What one run of the mode leaves and sends. Strings in lists are names in `bytes`. */
export interface RunReport {
  /** The power that changed this run, or null when everybody kept to the protocol. */
  attack: string | null;
  /** What the two phones show for comparing in this run: the apps' own digits or picture bytes, and whose numbers are in the digits. */
  securityCodes: (ShownCodes & { numbers?: typeof NUMBERS }) | null;
  places: { id: string; side: Side; holds: string[] }[];
  wires: { at: string; from: string; to: string; wire: string; sent: string }[];
  /** What the powers get, and what the model says of each ciphertext in it, those inside others too. */
  authority: { holds: { what: string; from: string; to?: string }[]; opens: string[]; staysClosed: string[] };
}

/** The bytes of one term, in hexadecimal digits. Strings in the other fields are names in `bytes`. */
export interface ReportedBytes {
  kind: ByteKind;
  /** Without this project's own label: of a protocol's message it is the message itself. */
  hex: string;
  /** Of a ciphertext or a first message: named ranges of `hex`, counted in bytes. */
  parts?: readonly Part[];
  /** Of a tuple or a first message: what stands in it. */
  contains?: string[];
  /** Of a ciphertext: the key that opens it, what is inside, and what else its format needs. */
  key?: string;
  body?: string;
  as?: Record<string, string | number>;
  /** Of a public key: its private key. Of a hash: what it is the hash of. */
  of?: string;
  /** Of a Diffie-Hellman secret: either private key makes it with the other public key. */
  private?: string[];
  public?: string[];
  /** Of a derived key: the step that makes it, and from what. */
  step?: string;
  from?: string[];
}

const ABOUT =
  'Real keys and ciphertext of an invented conversation between two invented people, made by "Who Holds the Key?". ' +
  'Every key is in this file, also those that no place holds any more: it is for checking, and protects nobody. ' +
  'To check it: python3 open.py THIS-FILE, with the script evidence/open.py of the same site.';

/** How each kind of ciphertext is sealed. */
const FORMATS: Partial<Record<ByteKind, string>> = {
  sealed:
    'AES-256-GCM: a nonce of 12 bytes, the ciphertext, a tag of 16 bytes. It stands for whatever cipher is used here: that is not published, or is another one, or the same in another frame.',
  'signal-message':
    'Signal version 3: HKDF-SHA-256 of the message key with the info WhisperMessageKeys gives cipher key, MAC key and initialisation vector; AES-256-CBC, then the first 8 bytes of HMAC-SHA-256 over both identity keys and the message. https://signal.org/docs/specifications/doubleratchet/',
  'mtproto-message':
    'MTProto 2.0: AES-256-IGE under a key made of the authorisation key and the message key, which is 16 bytes of a SHA-256 over the plaintext. Inside stands a byte string of TL with a label of this project, where an app has an object of its API. https://core.telegram.org/mtproto/description',
  'secret-chat-message':
    'As mtproto-message, but under a key that only the two phones have, with sequence numbers inside instead of salt and session. https://core.telegram.org/api/end-to-end',
  'secret-file':
    'AES-256-IGE: the key is the first 32 bytes of the key given, the initialisation vector the last 32. It has no check sum; it ends in random bytes up to a whole block. https://core.telegram.org/api/end-to-end#sending-encrypted-files',
  'sender-key-message':
    'Signal version 3, to a group: HKDF-SHA-256 of the message key with the info WhisperGroup gives initialisation vector and cipher key; AES-256-CBC. No check sum: the sender signs it (XEdDSA). https://eprint.iacr.org/2023/1385',
  crypt12:
    'WhatsApp’s backup file of 2016: two versions (3 bytes), salts of the server and of the Google account (32 and 16), initialisation vector (16), ciphertext, tag (16), the MD5 of all that, two dashes and the last two digits of the number. AES-256-GCM over what zlib packed. Inside stands a list of messages with labels of this project, where the app has an SQLite database; the salts are ours. https://github.com/ElDavoo/wa-crypt-tools',
  crypt15:
    'WhatsApp’s backup file under a root key of 64 digits: a header (one byte of length, the byte 1, a Protocol Buffers message with the initialisation vector of 16 bytes), ciphertext, tag (16), the MD5 of all that. AES-256-GCM over what zlib packed, under HKDF-SHA-256 of the root key, without salt, with the info “backup encryption”. Inside stands a list of messages with labels of this project, where the app has an SQLite database. https://github.com/ElDavoo/wa-crypt-tools',
  pad: 'The key inside and the secret that it is sealed with, combined bit by bit (exclusive or).',
};

/** The document around cases and bytes that were written down already. */
export function documentOf(cases: CaseReport[], bytes: EvidenceReport['bytes']): EvidenceReport {
  const kinds = new Set(Object.values(bytes).map(({ kind }) => kind));
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    about: ABOUT,
    kinds: BYTE_KINDS,
    formats: Object.fromEntries(Object.entries(FORMATS).filter(([kind]) => kinds.has(kind as ByteKind))),
    cases,
    bytes,
  };
}
