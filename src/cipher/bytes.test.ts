import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_KINDS, encode, hex, isFixed, type Parsed } from './bytes.ts';
import { parse, wordsOf } from './parse.ts';
import { ALL } from './formats/all.ts';

/** Any encoding, tuples of tuples included. */
const encodings = fc.letrec<{ any: Uint8Array; leaf: Uint8Array; tuple: Uint8Array }>((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('tuple')),
  leaf: fc.oneof(
    fc.string({ unit: 'grapheme' }).map((words) => encode('text', utf8ToBytes(words))),
    fc
      .tuple(fc.constantFrom(...BYTE_KINDS.filter(isFixed)), fc.uint8Array({ minLength: 32, maxLength: 32 }))
      .map(([kind, content]) => encode(kind, content)),
    fc.uint8Array({ minLength: 28, maxLength: 90 }).map((content) => encode('sealed', content)),
    fc
      .integer({ min: 1, max: 9 })
      .map((blocks) => encode('mtproto-message', new Uint8Array(24 + 16 * blocks).fill(blocks))),
  ),
  tuple: fc.array(tie('any'), { maxLength: 4 }).map((parts) => encode('tuple', ...parts)),
})).any;

const rewritten = ({ kind, content, parts }: Parsed): Uint8Array =>
  kind === 'tuple' ? encode('tuple', ...parts.map(rewritten)) : encode(kind, content);

describe('the wire format', () => {
  it('is a tag, a length and the content', () => {
    expect(hex(encode('text', utf8ToBytes('سلام')))).toBe('0100000008d8b3d984d8a7d985');
    expect(hex(encode('tuple', encode('text'), encode('text')))).toBe('070000000a01000000000100000000');
  });

  it('comes apart into what was put together', () => {
    fc.assert(
      fc.property(encodings, (bytes) => {
        const parsed = parse(bytes, ALL);
        expect(parsed && rewritten(parsed)).toEqual(bytes);
      }),
    );
  });

  it('gives the words back, marks and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const parsed = parse(encode('text', utf8ToBytes(words)), ALL);
        expect(parsed && wordsOf(parsed)).toBe(words);
      }),
    );
    const slip = parse(encode('tuple', encode('text', utf8ToBytes('a')), encode('text', utf8ToBytes('b'))), ALL);
    expect(slip && wordsOf(slip)).toBe('a\nb');
  });
});

describe('the parser, given something else', () => {
  it('never throws, and takes only what encode would have written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const parsed = parse(bytes, ALL);
        if (parsed) expect(rewritten(parsed)).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(encodings, fc.nat(), fc.nat(255), (bytes, at, byte) => {
        const parsed = parse(bytes.with(at % bytes.length, byte), ALL);
        if (parsed) expect(rewritten(parsed)).toEqual(bytes.with(at % bytes.length, byte));
      }),
    );
  });

  it('refuses what is cut short or goes on too long', () => {
    fc.assert(
      fc.property(encodings, fc.nat(), (bytes, at) => {
        expect(parse(bytes.subarray(0, at % bytes.length), ALL)).toBeUndefined();
        expect(parse(concatBytes(bytes, Uint8Array.of(0)), ALL)).toBeUndefined();
      }),
    );
  });

  it.each([
    ['an unknown tag', Uint8Array.of(BYTE_KINDS.length + 1, 0, 0, 0, 0)],
    ['tag zero', Uint8Array.of(0, 0, 0, 0, 0)],
    ['a key of 31 bytes', encode('secret', new Uint8Array(31))],
    ['a key of 33 bytes', encode('public', new Uint8Array(33))],
    ['a ciphertext shorter than nonce and tag', encode('sealed', new Uint8Array(27))],
    ['a Signal message of another version', encode('signal-message', new Uint8Array(60).fill(0x22, 0, 1))],
    ['a first Signal message with nothing in it', encode('pre-key-message', Uint8Array.of(0x33))],
    ['a message of MTProto that is not whole blocks', encode('mtproto-message', new Uint8Array(24 + 17))],
    ['a message of MTProto without a body', encode('mtproto-message', new Uint8Array(24))],
    ['words that are not UTF-8', encode('text', Uint8Array.of(0xff))],
    ['a tuple with a broken part', encode('tuple', encode('text'), Uint8Array.of(1))],
  ])('refuses %s', (_, bytes) => {
    expect(parse(bytes, ALL)).toBeUndefined();
  });

  it('refuses a nesting that would exhaust the stack', () => {
    let bytes = encode('text');
    for (let depth = 0; depth < 3_000; depth++) bytes = encode('tuple', bytes);
    expect(parse(bytes, ALL)).toBeUndefined();
  });
});
