import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';

/**
 * The wire format: how a term is written down as bytes. One tag byte says what it is, four bytes (big-endian) say how
 * long it is, then the content follows. Real protocols label what they store and send in the same way.
 */

/** What a byte string says it is. The order is the tag: `text` is 1, `secret` is 2, and so on. */
export const BYTE_KINDS = ['text', 'secret', 'shared', 'derived', 'public', 'hash', 'tuple', 'sealed'] as const;
export type ByteKind = (typeof BYTE_KINDS)[number];

/** True for the kinds whose content is always 32 bytes: keys and hashes. */
export const isFixed = (kind: ByteKind): boolean => !['text', 'tuple', 'sealed'].includes(kind);
/** True for the kinds that somebody would keep secret and use as a key. */
export const isSecret = (kind: ByteKind): boolean => ['secret', 'shared', 'derived'].includes(kind);
const HEADER = 5;
/** The nonce in front of a sealed body and the authentication tag behind it, in bytes. */
export const NONCE_LENGTH = 24;
const TAG_LENGTH = 16;
/** How deep tuples may nest before the parser refuses. Narrations stay below ten. */
const DEEPEST = 100;

/** A byte string taken apart. */
export interface Parsed {
  kind: ByteKind;
  /** All of it, header included. */
  bytes: Uint8Array;
  /** What follows the header: UTF-8 words, 32 bytes of key or hash, or nonce and ciphertext. */
  content: Uint8Array;
  /** The parts of a tuple; empty for all else. */
  parts: readonly Parsed[];
}

/** Writes one byte string. For a tuple, `content` is its encoded parts, one after the other. */
export function encode(kind: ByteKind, ...content: readonly Uint8Array[]): Uint8Array {
  const length = content.reduce((sum, { length }) => sum + length, 0);
  const header = new Uint8Array(HEADER);
  header[0] = BYTE_KINDS.indexOf(kind) + 1;
  new DataView(header.buffer).setUint32(1, length);
  return concatBytes(header, ...content);
}

/** Takes a byte string apart. Strict: `undefined` for anything that {@link encode} would not have written. Never throws. */
export function parse(bytes: Uint8Array): Parsed | undefined {
  const parsed = parseAt(bytes, 0);
  return parsed?.bytes.length === bytes.length ? parsed : undefined;
}

function parseAt(bytes: Uint8Array, depth: number): Parsed | undefined {
  const kind = BYTE_KINDS[(bytes[0] ?? 0) - 1];
  if (!kind || bytes.length < HEADER || depth > DEEPEST) return undefined;
  const end = HEADER + new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  if (end > bytes.length) return undefined;
  const content = bytes.subarray(HEADER, end);

  const parts: Parsed[] = [];
  if (kind === 'tuple') {
    for (let at = 0; at < content.length;) {
      const part = parseAt(content.subarray(at), depth + 1);
      if (!part) return undefined;
      parts.push(part);
      at += part.bytes.length;
    }
  } else if (isFixed(kind)) {
    if (content.length !== 32) return undefined;
  } else if (kind === 'sealed') {
    if (content.length < NONCE_LENGTH + TAG_LENGTH) return undefined;
  } else if (decode(content) === undefined) return undefined;
  return { kind, bytes: bytes.subarray(0, end), content, parts };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The words that UTF-8 bytes spell, or `undefined` when they are not UTF-8. */
function decode(content: Uint8Array): string | undefined {
  try {
    return utf8.decode(content);
  } catch {
    return undefined;
  }
}

/** The words in a parsed text, or in the texts of a parsed tuple, one on each line. */
export function wordsOf({ kind, content, parts }: Parsed): string {
  return kind === 'tuple' ? parts.map(wordsOf).join('\n') : (decode(content) ?? '');
}

/** Bytes as hexadecimal digits, two for each byte. */
export const hex = (bytes: Uint8Array): string => bytesToHex(bytes);
