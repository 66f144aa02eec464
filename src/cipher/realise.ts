import { write, type FirstLetter, type SealFormat, type Term } from '../model/index.ts';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { encode, hex, parse } from './bytes.ts';
import { derivedFrom } from './key-steps.ts';
import { serialised, writeLetter } from './letter.ts';
import { GROUP_BYTES, secretOfBoth } from './mtproto/group.ts';
import { agree, digest, keyOf, publicOf } from './primitives.ts';
import { systemRandom, type Random } from './random.ts';
import { sealAssumed, sealMtproto, sealSignal } from './seals.ts';

/** The words of each text, by the text's id. A text that is missing says its own id. */
export type Texts = Readonly<Record<string, string>>;

/** One drawing of real keys, real words and real seals: it gives every term its bytes, always the same ones. */
export interface Realisation {
  /** The bytes of a term in the wire format. */
  bytes(term: Term): Uint8Array;
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

/** The content of a term's bytes. */
type Contents = (term: Term) => Uint8Array;

/** A first message of Signal from its parts: (identity key, base key, ratchet key) and a `SignalMessage`. */
function letter(
  [head, message]: readonly Term[],
  { preKey, oneTime }: FirstLetter,
  of: Contents,
  bytesOf: Contents,
): Uint8Array {
  const [identity, base] = head?.kind === 'tuple' ? head.parts : [];
  const inside = message && parse(bytesOf(message));
  if (!identity || !base || inside?.kind !== 'signal-message')
    throw new TypeError('a first letter is (identity key, base key, ratchet key) and a Signal message');
  const keys = { identity: of(identity), base: of(base), preKey: of(preKey), oneTime: oneTime && of(oneTime) };
  return encode('pre-key-message', writeLetter(keys, inside.content));
}

/** Draws a world. Nothing is computed before it is asked for. */
export const realise = (random: Random = systemRandom, texts: Texts = {}): Realisation =>
  continued(random, texts, new Map(), new Map());

/** `lasting` holds what mentions no text, and is shared by all realisations of one world; `own` holds the rest. */
function continued(
  random: Random,
  texts: Texts,
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
        return encode('secret', random(term.group === 'mtproto' ? GROUP_BYTES : 32, write(term)));
      case 'text':
        return encode('text', utf8ToBytes(says(term.id)));
      case 'public':
        return encode('public', publicOf(key(term.of)));
      case 'dh': {
        const [a, b] = term.pair;
        // The bytes that either end comes to, but without waiting for a public value that nobody may have asked for.
        if (a.group && b.group) return encode('shared', secretOfBoth(key(a), key(b)));
        return encode('shared', agree(key(a), key({ kind: 'public', of: b })));
      }
      case 'kdf':
        return derivedFrom(term.label, term.inputs.map(bytesOf));
      case 'seal':
        return sealed(key(term.key), bytesOf(term.body), term.as, key, write(term));
      case 'tuple':
        return term.frame ? letter(term.parts, term.frame, key, bytesOf) : encode('tuple', ...term.parts.map(bytesOf));
      case 'hash':
        return encode('hash', digest(bytesOf(term.of)));
    }
  }

  function sealed(
    key: Uint8Array,
    body: Uint8Array,
    as: SealFormat | undefined,
    of: Contents,
    written: string,
  ): Uint8Array {
    // Named after the words too: other words must never be sealed with the same nonce.
    let draws = 0;
    const fresh: Random = (n) => random(n, `${written} ${hex(digest(body))} ${draws++}`);
    if (as?.protocol === 'mtproto') {
      const direction = as.from === 'client' ? 'client-to-server' : 'server-to-client';
      return encode('mtproto-message', sealMtproto(key, direction, as.number, body, fresh));
    }
    if (as?.protocol === 'signal') {
      const phones = { sender: serialised(of(as.sender)), receiver: serialised(of(as.receiver)) };
      const header = { ratchet: of(as.ratchet), counter: as.counter, previous: as.previous ?? 0 };
      return encode('signal-message', sealSignal(key, header, phones, body));
    }
    return encode('sealed', sealAssumed(key, body, fresh));
  }

  return {
    bytes: (term) => realised(term).bytes,
    withTexts(next) {
      const changed = new Set(
        [...Object.keys(texts), ...Object.keys(next)].filter((id) => says(id) !== says(id, next)),
      );
      const kept = [...own].filter(([, { texts }]) => ![...texts].some((id) => changed.has(id)));
      return continued(random, next, lasting, new Map(kept));
    },
  };
}
