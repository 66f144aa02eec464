import { BYTE_KINDS, HEADER, isFixed, isFramed, isSealed, KEY_LENGTHS, type Parsed } from './bytes.ts';
import { formatOf, framingOf } from './format.ts';

/** Taking byte strings apart again: the wire format of `./bytes.ts`, and in it the formats that are known. */

/** How deep tuples may nest before the parser refuses. Narrations stay below ten. */
const DEEPEST = 100;

/** What came of taking an array apart: bytes are never changed, and most stay while a message is typed. */
const parsedBefore = new WeakMap<Uint8Array, { parsed: Parsed | undefined }>();

/**
 * Takes a byte string apart. Strict: `undefined` for anything that {@link encode} would not have written. Never throws.
 * The array must not be changed afterwards.
 */
export function parse(bytes: Uint8Array): Parsed | undefined {
  const before = parsedBefore.get(bytes);
  if (before) return before.parsed;
  const found = parseAt(bytes, 0);
  const parsed = found?.bytes.length === bytes.length ? found : undefined;
  parsedBefore.set(bytes, { parsed });
  return parsed;
}

/** The byte string at the front of `bytes`, if there is one. */
export const encodedAt = (bytes: Uint8Array): Uint8Array | undefined => parseAt(bytes, 0)?.bytes;

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
  } else if (isSealed(kind) || isFramed(kind)) {
    const inside = (formatOf(kind) ?? framingOf(kind))?.read(content);
    if (!inside) return undefined;
    parts.push(...inside);
  } else if (isFixed(kind)) {
    if (!KEY_LENGTHS[kind]?.includes(content.length)) return undefined;
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
  return parts.length > 0 || kind === 'tuple' ? parts.map(wordsOf).join('\n') : (decode(content) ?? '');
}
