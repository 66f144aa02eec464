import type { Term } from '../model/index.ts';
import { type ByteKind, type Parsed } from './bytes.ts';
import type { Formats } from './format.ts';
import { parse } from './parse.ts';
import type { Realisation } from './realise.ts';
import { partsOfEnvelope } from './mtproto/envelope.ts';
import { partsOf as partsOfStored } from './mtproto/storage.ts';
import { partsOf as partsOfSignal } from './signal/parts.ts';

/** A named range of a byte string: the bytes from `start` up to and without `end`. The names are those of the protocol's documents. */
export interface Part {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What the bytes of a term are, for showing them: each byte belongs to one part. */
export interface Shown {
  /** The term in short: see {@link shortName}. */
  term: string;
  kind: ByteKind;
  /** The bytes themselves, without the label that the wire format puts before them. */
  content: Uint8Array;
  parts: readonly Part[];
}

/** The named parts of a ciphertext or letter, in order, without gaps or overlaps; of anything else, one part with the name of its kind. */
export function partsOf({ kind, content }: Pick<Parsed, 'kind' | 'content'>, formats: Formats): readonly Part[] {
  switch (kind) {
    case 'sealed':
      return partsOfStored(content);
    case 'signal-message':
      return partsOfSignal(content, 'message');
    case 'pre-key-message':
      return partsOfSignal(content, 'pre-key-message');
    case 'mtproto-message':
    case 'secret-chat-message':
      return partsOfEnvelope(content);
    case 'sender-key-message':
    case 'sender-key-distribution':
      return partsOfSignal(content, kind);
    case 'secret-file':
      return [{ name: 'encrypted_data', start: 0, end: content.length }];
    default:
      return formats.of(kind)?.parts?.(content) ?? [{ name: kind, start: 0, end: content.length }];
  }
}

/** A ciphertext without its header, which anybody can read: from where something is encrypted. */
export function withoutHeader(sealed: Pick<Parsed, 'kind' | 'content'>, formats: Formats): Uint8Array {
  const first = partsOf(sealed, formats).find(({ name }) => name === 'ciphertext' || name === 'encrypted_data');
  return sealed.content.subarray(first?.start);
}

/** Takes the bytes of a term apart. Throws a TypeError when they are not in the wire format. */
export function show(term: Term, { bytes, formats }: Pick<Realisation, 'bytes' | 'formats'>): Shown {
  const parsed = parse(bytes(term), formats);
  if (!parsed) throw new TypeError(`not the bytes of a term: ${shortName(term)}`);
  return { term: shortName(term), kind: parsed.kind, content: parsed.content, parts: partsOf(parsed, formats) };
}

/** A term in short, such as `seal(message-key, in-flight)`: keys by their label or id. Unlike `write`, not distinct for distinct terms. */
export function shortName(term: Term): string {
  switch (term.kind) {
    case 'name':
    case 'text':
      return term.id;
    case 'public':
      return `public(${term.of.id})`;
    case 'dh':
      return `dh(${term.pair.map(({ id }) => id).join(', ')})`;
    case 'kdf':
      return term.label;
    case 'seal':
      return `seal(${shortName(term.key)}, ${shortName(term.body)})`;
    case 'tuple': {
      const parts = term.parts.map(shortName);
      if (!term.frame) return `(${parts.join(', ')})`;
      // Of a first message the public keys in front are left out: they make the name unreadable.
      return 'preKey' in term.frame ? `letter(${parts.at(-1)})` : `sender-key(${parts.join(', ')})`;
    }
    case 'hash':
      return `hash${term.of.kind === 'tuple' ? shortName(term.of) : `(${shortName(term.of)})`}`;
  }
}
