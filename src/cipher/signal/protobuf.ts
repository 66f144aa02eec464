import { concat, SignalError } from './bytes.ts';

/**
 * As much of Protocol Buffers (https://protobuf.dev/programming-guides/encoding/) as Signal's messages use:
 * unsigned 32-bit varints and byte strings. Reading is strict, where the format itself is lenient: an unknown,
 * repeated or missing field, or a number written longer than it needs, is refused.
 */
export type FieldKind = 'number' | 'bytes';

/** One field as read, with the range that its value fills in the bytes (the tag and length come before `start`). */
export type Field = { start: number; end: number } & ({ number: number } | { bytes: Uint8Array });

const WIRE_TYPE: Record<FieldKind, number> = { number: 0, bytes: 2 };
const UINT32_LIMIT = 2 ** 32;

function varint(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value >= UINT32_LIMIT)
    throw new SignalError('malformed', `${value} is not an unsigned 32-bit number`);
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Uint8Array.of(...bytes, rest);
}

function readVarint(bytes: Uint8Array, from: number, limit: number): { value: number; next: number } {
  let value = 0;
  for (let i = 0; i < 5 && from + i < limit; i += 1) {
    const byte = bytes[from + i] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte & 0x80) continue;
    if (value >= UINT32_LIMIT || (byte === 0 && i > 0)) break;
    return { value, next: from + i + 1 };
  }
  throw new SignalError('malformed', 'not a number of at most 32 bits in its shortest form');
}

/** Writes the fields in the order given. A field that is `undefined` is left out; zero is written. */
export function writeFields(...fields: [id: number, value: number | Uint8Array | undefined][]): Uint8Array {
  return concat(
    ...fields.flatMap(([id, value]) => {
      if (value === undefined) return [];
      if (typeof value === 'number') return [varint(id * 8 + WIRE_TYPE.number), varint(value)];
      return [varint(id * 8 + WIRE_TYPE.bytes), varint(value.length), value];
    }),
  );
}

/** Reads the bytes from `from` up to `to` as the fields of `schema`. Throws a SignalError (`malformed`) at anything else. */
export function readFields(
  bytes: Uint8Array,
  schema: Record<number, FieldKind>,
  from: number,
  to: number,
): FieldReader {
  const fields = new Map<number, Field>();
  let at = from;
  while (at < to) {
    const tag = readVarint(bytes, at, to);
    const id = Math.floor(tag.value / 8);
    const kind = schema[id];
    if (kind === undefined || tag.value % 8 !== WIRE_TYPE[kind] || fields.has(id))
      throw new SignalError('malformed', `field ${id} is unknown, repeated or of the wrong kind`);
    const first = readVarint(bytes, tag.next, to);
    const end = kind === 'number' ? first.next : first.next + first.value;
    if (end > to) throw new SignalError('malformed', `field ${id} runs past the end`);
    fields.set(
      id,
      kind === 'number'
        ? { start: tag.next, end, number: first.value }
        : { start: first.next, end, bytes: bytes.slice(first.next, end) },
    );
    at = end;
  }
  return new FieldReader(fields);
}

/** The fields of one message. `number` and `bytes` throw a SignalError (`malformed`) when a required field is missing. */
export class FieldReader {
  readonly fields: ReadonlyMap<number, Field>;

  constructor(fields: ReadonlyMap<number, Field>) {
    this.fields = fields;
  }
  optionalNumber(id: number): number | undefined {
    const field = this.fields.get(id);
    return field && 'number' in field ? field.number : undefined;
  }
  number(id: number): number {
    const value = this.optionalNumber(id);
    if (value === undefined) throw new SignalError('malformed', `field ${id} is missing`);
    return value;
  }
  bytes(id: number): Uint8Array {
    const field = this.fields.get(id);
    if (!field || !('bytes' in field)) throw new SignalError('malformed', `field ${id} is missing`);
    return field.bytes;
  }
}
