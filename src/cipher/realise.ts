import { write, type Name, type Sealed, type Term, type Tuple } from '../model/index.ts';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { encode, hex } from './bytes.ts';
import type { Contents, Formats } from './format.ts';
import { USUAL } from './formats/usual.ts';
import { derivedFrom } from './key-steps.ts';
import { FILE_KEY_BYTES } from './mtproto/secret-file.ts';
import { GROUP_BYTES, secretOfBoth } from './mtproto/group.ts';
import { agree, digest, keyOf, publicOf } from './primitives.ts';
import { systemRandom, type Random } from './random.ts';
import { clamp } from './signal/public-key.ts';

/** The words of each text, by the text's id. A text that is missing says its own id. */
export type Texts = Readonly<Record<string, string>>;

/** One drawing of real keys, real words and real seals: it gives every term its bytes, always the same ones. */
export interface Realisation {
  /** The bytes of a term in the wire format. */
  bytes(term: Term): Uint8Array;
  /** Those in which the bytes are written: whoever reads them needs the same. */
  readonly formats: Formats;
  /**
   * The same world with other words. Everything that mentions no changed text keeps its bytes, keys above all; what
   * does is sealed again, with fresh nonces where the format has any. So a typed letter costs no more than the seals around that message.
   */
  withTexts(texts: Texts): Realisation;
}

/** The bytes of a term, and the ids of the texts that they depend on. */
interface Realised {
  bytes: Uint8Array;
  texts: ReadonlySet<string>;
}

/** How many bytes a secret has. */
const lengthOf = ({ group }: Name): number =>
  group === 'mtproto' ? GROUP_BYTES : group === 'file' ? FILE_KEY_BYTES : 32;

/** The secret as its owner holds it: of a private key five bits are fixed when it is drawn. */
const drawn = ({ group }: Name, bytes: Uint8Array): Uint8Array => (group === 'x25519' ? clamp(bytes) : bytes);

/**
 * Draws a world. Nothing is computed before it is asked for.
 *
 * @param formats those of all modes that will be asked for: a seal in any other throws
 */
export const realise = (random: Random = systemRandom, texts: Texts = {}, formats: Formats = USUAL): Realisation =>
  continued(random, texts, formats, new Map(), new Map());

/** `lasting` holds what mentions no text, and is shared by all realisations of one world; `own` holds the rest. */
function continued(
  random: Random,
  texts: Texts,
  formats: Formats,
  lasting: Map<string, Realised>,
  own: Map<string, Realised>,
): Realisation {
  const says = (id: string, among = texts): string => among[id] ?? id;

  function realised(term: Term): Realised {
    const written = write(term);
    const known = lasting.get(written) ?? own.get(written);
    if (known) return known;
    const mentioned = new Set<string>(term.kind === 'text' ? [term.id] : []);
    const bytes = compose(term, (input) => {
      const inner = realised(input);
      inner.texts.forEach((id) => mentioned.add(id));
      return inner.bytes;
    });
    const result = { bytes, texts: mentioned };
    (mentioned.size > 0 ? own : lasting).set(written, result);
    return result;
  }

  function compose(term: Term, bytesOf: (input: Term) => Uint8Array): Uint8Array {
    const key: Contents = (input) => keyOf(bytesOf(input));
    switch (term.kind) {
      case 'name':
        return encode('secret', drawn(term, random(lengthOf(term), write(term))));
      case 'text':
        return encode('text', utf8ToBytes(says(term.id)));
      case 'public':
        return encode('public', publicOf(key(term.of)));
      case 'dh': {
        const [a, b] = term.pair;
        // The bytes that either end comes to, but without waiting for a public value that nobody may have asked for.
        if (a.group === 'mtproto' && b.group === 'mtproto') return encode('shared', secretOfBoth(key(a), key(b)));
        return encode('shared', agree(key(a), key({ kind: 'public', of: b })));
      }
      case 'kdf':
        return derivedFrom(term.label, term.inputs.map(bytesOf));
      case 'seal':
        return sealed(term, bytesOf(term.body), key);
      case 'tuple':
        if (!term.frame) return encode('tuple', ...term.parts.map(bytesOf));
        return framed(term, key, bytesOf);
      case 'hash':
        return encode('hash', digest(bytesOf(term.of)));
    }
  }

  function framed(term: Tuple, key: Contents, bytesOf: Contents): Uint8Array {
    const framing = formats.framingFor(term);
    return encode(framing.kind, framing.write(term, key, bytesOf, formats));
  }

  function sealed(term: Sealed, body: Uint8Array, of: Contents): Uint8Array {
    // Named after the words too: other words must never be sealed with the same nonce.
    let draws = 0;
    const fresh: Random = (n) => random(n, `${write(term)} ${hex(digest(body))} ${draws++}`);
    const { kind, seal } = formats.for(term.as);
    return encode(kind, seal(of(term.key), body, term.as, of, fresh));
  }

  return {
    bytes: (term) => realised(term).bytes,
    formats,
    withTexts(next) {
      const changed = new Set(
        [...Object.keys(texts), ...Object.keys(next)].filter((id) => says(id) !== says(id, next)),
      );
      const kept = [...own].filter(([, { texts }]) => ![...texts].some((id) => changed.has(id)));
      return continued(random, next, formats, lasting, new Map(kept));
    },
  };
}
