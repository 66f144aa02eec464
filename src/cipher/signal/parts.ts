import { PRE_KEY_MESSAGE, readBody, SIGNAL_MESSAGE, TAG_LENGTH } from './message.ts';
import type { FieldKind } from './protobuf.ts';
import { DISTRIBUTION_MESSAGE, SENDER_KEY_MESSAGE, SIGNATURE_LENGTH } from './sender-key-format.ts';

/** What a range of a message's bytes is. `framing` is the format's own: which field comes next and how long it is. */
export type PartName =
  | 'version'
  | 'framing'
  | 'ratchet-key'
  | 'counter'
  | 'previous-counter'
  | 'ciphertext'
  | 'tag'
  | 'one-time-pre-key-id'
  | 'base-key'
  | 'identity-key'
  | 'registration-id'
  | 'signed-pre-key-id'
  | 'sender-key-id'
  | 'iteration'
  | 'chain-key'
  | 'signing-key'
  | 'signature';

/** The bytes from `start` up to and without `end`. */
export interface Part {
  readonly name: PartName;
  readonly start: number;
  readonly end: number;
}
/** The four kinds of bytes that this folder writes. The bytes do not say which: the envelope around them does. */
export type MessageKind = 'message' | 'pre-key-message' | 'sender-key-message' | 'sender-key-distribution';

interface Layout {
  readonly schema: Record<number, FieldKind>;
  readonly names: Record<number, PartName | 'message'>;
  readonly trailer?: { readonly name: PartName; readonly length: number };
}
const LAYOUTS: Record<MessageKind, Layout> = {
  message: {
    schema: SIGNAL_MESSAGE,
    names: { 1: 'ratchet-key', 2: 'counter', 3: 'previous-counter', 4: 'ciphertext' },
    trailer: { name: 'tag', length: TAG_LENGTH },
  },
  'pre-key-message': {
    schema: PRE_KEY_MESSAGE,
    names: {
      1: 'one-time-pre-key-id',
      2: 'base-key',
      3: 'identity-key',
      4: 'message',
      5: 'registration-id',
      6: 'signed-pre-key-id',
    },
  },
  'sender-key-message': {
    schema: SENDER_KEY_MESSAGE,
    names: { 1: 'sender-key-id', 2: 'iteration', 3: 'ciphertext' },
    trailer: { name: 'signature', length: SIGNATURE_LENGTH },
  },
  'sender-key-distribution': {
    schema: DISTRIBUTION_MESSAGE,
    names: { 1: 'sender-key-id', 2: 'iteration', 3: 'chain-key', 4: 'signing-key' },
  },
};

/**
 * The named parts of a message's bytes, in order, without gaps or overlaps: for colouring the real bytes. The message
 * inside a first message is taken apart too. Throws a SignalError (`wrong-version`, `malformed`).
 */
export function partsOf(bytes: Uint8Array, kind: MessageKind): Part[] {
  const { schema, names, trailer } = LAYOUTS[kind];
  const parts: Part[] = [{ name: 'version', start: 0, end: 1 }];
  let at = 1;
  for (const [id, { start, end }] of readBody(bytes, schema, trailer?.length ?? 0).fields) {
    parts.push({ name: 'framing', start: at, end: start });
    const name = names[id] ?? 'framing';
    if (name === 'message') {
      const inner = partsOf(bytes.slice(start, end), 'message');
      parts.push(...inner.map((part) => ({ ...part, start: part.start + start, end: part.end + start })));
    } else parts.push({ name, start, end });
    at = end;
  }
  if (trailer) parts.push({ name: trailer.name, start: at, end: bytes.length });
  return parts;
}
