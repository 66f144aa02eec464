import { describe, expect, it } from 'vitest';
import {
  contents,
  fileKey,
  MODES,
  name,
  seal,
  secretChatOf2013,
  text,
  tuple,
  type SealFormat,
} from '../model/index.ts';
import { BYTE_KINDS, encode, hex, isFramed, isSealed } from './bytes.ts';
import { parse } from './parse.ts';
import { ALL } from './formats/all.ts';
import { USUAL } from './formats/usual.ts';
import { keyOf } from './primitives.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { phonesIn } from './recipes.ts';

describe('formats', () => {
  it('are known for every kind of ciphertext, and for every message of several parts', () => {
    for (const kind of BYTE_KINDS) {
      expect(ALL.of(kind) !== undefined, kind).toBe(isSealed(kind));
      expect(ALL.framingOf(kind) !== undefined, kind).toBe(isFramed(kind));
    }
  });

  it('refuse to write what they do not know, and name it', () => {
    expect(() => ALL.for({ protocol: 'pigeon' } as unknown as SealFormat)).toThrow('"pigeon"');
    expect(() => ALL.framingFor({ ...tuple(), frame: { ring: 1 } as never })).toThrow('"ring"');
  });

  it('are given along: who was not given one neither reads nor writes it', () => {
    const sealed = seal(fileKey('file-key'), text('t'), { protocol: 'secret-file' });
    expect(() => realise(seededRandom(1)).bytes(sealed)).toThrow('"secret-file"');
    const bytes = realise(seededRandom(1), {}, ALL).bytes(sealed);
    expect(parse(bytes, ALL)?.kind).toBe('secret-file');
    expect(parse(bytes, USUAL)).toBeUndefined();
  });

  it('each open with its key what it has sealed, and with no other', () => {
    const realisation = realise(seededRandom('formats'), {}, ALL);
    const { bytes } = realisation;
    const runs = [...Object.values(MODES), secretChatOf2013].flatMap((mode) => {
      const inside = { data: 'in-country', keys: 'in-country' } as const;
      return [mode.narrate(inside), ...Object.values(mode.attacks).flatMap((attack) => attack(inside) ?? [])];
    });
    const tried = new Map<string, number>();
    for (const part of runs.flatMap(({ events }) => events.flatMap(({ term }) => contents(term)))) {
      if (part.kind !== 'seal') continue;
      const { kind, keyLength, open } = ALL.for(part.as);
      if ((tried.get(kind) ?? 0) > 20) continue;
      tried.set(kind, (tried.get(kind) ?? 0) + 1);
      const [key, sealed, phones] = [keyOf(bytes(part.key)), parse(bytes(part), ALL), phonesIn([part], realisation)];
      expect(key).toHaveLength(keyLength);
      expect(sealed?.kind).toBe(kind);
      const inside = open(key, sealed?.content ?? expect.fail(), phones, ALL);
      // Whatever is tried on a one-time pad, nothing tells that it is right.
      expect(inside && hex(inside), kind).toBe(kind === 'pad' ? undefined : hex(bytes(part.body)));
      const other = key.map((byte, at) => (at === 0 ? byte ^ 1 : byte));
      expect(open(other, sealed?.content ?? expect.fail(), phones, ALL), kind).toBeUndefined();
    }
    expect(new Set(tried.keys())).toEqual(new Set(BYTE_KINDS.filter(isSealed)));
  });

  it('do not take one another’s bytes for their own', () => {
    const bytes = encode('sender-key-message', new Uint8Array(80));
    expect(parse(bytes, ALL)).toBeUndefined();
    expect(parse(encode('secret-file', new Uint8Array(17)), ALL)).toBeUndefined();
    expect(parse(encode('secret-chat-message', new Uint8Array(24)), ALL)).toBeUndefined();
    expect(parse(encode('pad', new Uint8Array(255)), ALL)).toBeUndefined();
    expect(() => realise(seededRandom(1), {}, ALL).bytes(seal(name('short'), text('t'), { protocol: 'pad' }))).toThrow(
      TypeError,
    );
  });
});
