import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carries,
  contents,
  dh,
  exponent,
  hash,
  kdf,
  name,
  publicKey,
  same,
  seal,
  text,
  tuple,
  write,
  type Term,
} from './terms.ts';

const names = fc.string({ maxLength: 4 }).map(name);
/** Any term at all, with ids that contain quotes, brackets and commas. */
const terms = fc.letrec<{ any: Term }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    names,
    fc.string({ maxLength: 4 }).map(exponent),
    fc.string({ maxLength: 4 }).map(text),
    names.map(publicKey),
    fc.tuple(names, names).map(([a, b]) => dh(a, b)),
    fc.tuple(fc.string(), fc.array(tie('any'), { maxLength: 3 })).map(([label, inputs]) => kdf(label, ...inputs)),
    fc.tuple(tie('any'), tie('any')).map(([key, body]) => seal(key, body)),
    fc
      .tuple(tie('any'), tie('any'), fc.constantFrom('client', 'server'), fc.nat(3))
      .map(([key, body, from, number]) => seal(key, body, { protocol: 'mtproto', from, number })),
    fc.array(tie('any'), { maxLength: 3 }).map((parts) => tuple(...parts)),
    tie('any').map(hash),
  ),
})).any;

describe('a term written out', () => {
  it('is the same exactly for the same term', () => {
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        expect(write(a) === write(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(same(a, structuredClone(a))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a name and a text of one id', name('x'), text('x')],
    ['a key and its public key', name('x'), publicKey(name('x'))],
    ['a tuple and its only part', tuple(name('x')), name('x')],
    ['tuples with other borders', tuple(tuple(name('x')), name('y')), tuple(tuple(name('x'), name('y')))],
    ['an id that looks like two', tuple(name('x","y')), tuple(name('x'), name('y'))],
    ['a key for another purpose', kdf('x', name('k')), kdf('y', name('k'))],
    ['inputs in another order', kdf('x', name('k'), name('l')), kdf('x', name('l'), name('k'))],
    ['key and body exchanged', seal(name('k'), name('l')), seal(name('l'), name('k'))],
    ['nothing and nothing in something', tuple(), tuple(tuple())],
  ])('tells apart %s', (_, a, b) => {
    expect(same(a, b)).toBe(false);
  });

  it('does not care who agrees with whom', () => {
    fc.assert(fc.property(names, names, (a, b) => same(dh(a, b), dh(b, a))));
  });
});

describe('what a term carries', () => {
  const letter = tuple(publicKey(name('b')), seal(name('outer'), tuple(text('to'), seal(name('inner'), text('body')))));

  it('is what every key in the world would uncover', () => {
    expect(contents(letter).map(write)).toContain(write(text('body')));
    expect(carries(letter, text('to'))).toBe(true);
    expect(carries(letter, letter)).toBe(true);
  });

  it('is not the keys that seal it, nor what a hash or a key was made from', () => {
    expect(carries(letter, name('inner'))).toBe(false);
    expect(carries(letter, name('b'))).toBe(false);
    expect(carries(hash(text('body')), text('body'))).toBe(false);
    expect(carries(kdf('k', text('body')), text('body'))).toBe(false);
  });
});
