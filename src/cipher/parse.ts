import { HEADER, isFixed, isFramed, isSealed, KEY_LENGTHS, labelled, type Parsed } from './bytes.ts';
import type { Formats } from './format.ts';

/** Taking byte strings apart again: the wire format of `./bytes.ts`, and in it the formats of protocols. */

/** How deep tuples may nest before the parser refuses. Narrations stay below ten. */
const DEEPEST = 100;

/** What came of taking an array apart: bytes are never changed, and most stay while a message is typed. */
const parsedBefore = new WeakMap<Formats, WeakMap<Uint8Array, { parsed: Parsed | undefined }>>();

/**
 * Takes a byte string apart. Strict: `undefined` for anything that {@link encode} would not have written, and for what is
 * in another format than these. Never throws. The array must not be changed afterwards.
 */
export function parse(bytes: Uint8Array, formats: Formats): Parsed | undefined {
  const known = parsedBefore.get(formats) ?? new WeakMap<Uint8Array, { parsed: Parsed | undefined }>();
  parsedBefore.set(formats, known);
  const before = known.get(bytes);
  if (before) return before.parsed;
  const found = parseAt(bytes, formats, 0);
  const parsed = found?.bytes.length === bytes.length ? found : undefined;
  known.set(bytes, { parsed });
  return parsed;
}

/** The byte string at the front of `bytes`, if there is one. */
export const encodedAt = (bytes: Uint8Array, formats: Formats): Uint8Array | undefined =>
  parseAt(bytes, formats, 0)?.bytes;

function parseAt(bytes: Uint8Array, formats: Formats, depth: number): Parsed | undefined {
  const found = depth > DEEPEST ? undefined : labelled(bytes);
  if (!found) return undefined;
  const { kind, content } = found;

  const parts: Parsed[] = [];
  if (kind === 'tuple') {
    for (let at = 0; at < content.length;) {
      const part = parseAt(content.subarray(at), formats, depth + 1);
      if (!part) return undefined;
      parts.push(part);
      at += part.bytes.length;
    }
  } else if (isSealed(kind) || isFramed(kind)) {
    const inside = (formats.of(kind) ?? formats.framingOf(kind))?.read(content, formats);
    if (!inside) return undefined;
    parts.push(...inside);
  } else if (isFixed(kind)) {
    if (!KEY_LENGTHS[kind]?.includes(content.length)) return undefined;
  } else if (decode(content) === undefined) return undefined;
  return { kind, bytes: bytes.subarray(0, HEADER + content.length), content, parts };
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
