import { describe, expect, it } from 'vitest';
import { know, stepsOf, type Derivation, type Knowledge } from './deduction.ts';
import { dh, hash, kdf, name, publicKey, seal, text, tuple, write, type Term } from './terms.ts';

const [a, b, c, k] = [name('a'), name('b'), name('c'), name('k')];
const letter = text('letter');

/** What follows from these terms; the holding of each is its place in the list. */
const from = (...terms: Term[]): Knowledge<number> => know(terms.map((term, holding) => ({ term, holding })));
const derives = (wanted: Term, ...held: Term[]): boolean => from(...held).derive(wanted) !== undefined;
const rule = (wanted: Term, ...held: Term[]): string | undefined => from(...held).derive(wanted)?.rule;

describe('what is held', () => {
  it('follows, and says where it lay', () => {
    expect(from(b, a).derive(a)).toEqual({ rule: 'held', term: a, holding: 1 });
  });
  it('comes apart when it is a tuple, however deep', () => {
    expect(rule(letter, tuple(a, tuple(b, letter)))).toBe('part');
    expect(derives(c, tuple(a, tuple(b, letter)))).toBe(false);
  });
});

describe('what is built', () => {
  it('names what it is built of, in order', () => {
    expect(from(a, b).derive(kdf('x', b, a))).toEqual({
      rule: 'build',
      term: kdf('x', b, a),
      from: [
        { rule: 'held', term: b, holding: 1 },
        { rule: 'held', term: a, holding: 0 },
      ],
    });
  });
});

describe('a seal', () => {
  const sealed = seal(k, tuple(a, letter));

  it('opens with its key, and shows what is inside', () => {
    expect(from(sealed, k).derive(tuple(a, letter))).toEqual({
      rule: 'open',
      term: tuple(a, letter),
      seal: { rule: 'held', term: sealed, holding: 0 },
      key: { rule: 'held', term: k, holding: 1 },
    });
    expect(derives(letter, sealed, k)).toBe(true);
  });
  it('stays closed without it', () => {
    expect(derives(letter, sealed)).toBe(false);
    expect(derives(letter, sealed, a, publicKey(k), hash(k), kdf('x', k))).toBe(false);
  });
  it('opens with a key that comes out of another, whatever the order', () => {
    const [first, second, third] = [seal(a, b), seal(b, seal(c, k)), seal(k, letter)];
    expect(derives(letter, third, second, first, seal(b, c), a)).toBe(true);
    expect(derives(letter, third, second, first, a)).toBe(false);
  });
  it('opens with a key that has to be made', () => {
    const message = seal(kdf('message', kdf('chain', dh(a, b))), letter);
    expect(derives(letter, message, a, publicKey(b))).toBe(true);
    expect(derives(letter, message, kdf('chain', dh(a, b)))).toBe(true);
    expect(derives(letter, message, publicKey(a), publicKey(b))).toBe(false);
  });
  it('does not give up its key, and does not open with itself', () => {
    expect(derives(k, seal(k, letter), letter)).toBe(false);
    expect(derives(letter, seal(k, tuple(k, letter)))).toBe(false);
  });
  it('is made from key and body', () => {
    expect(rule(seal(k, letter), k, letter)).toBe('build');
    expect(derives(seal(k, letter), letter)).toBe(false);
  });
});

describe('building', () => {
  it('makes a public key from its private key, and never the other way round', () => {
    expect(rule(publicKey(a), a)).toBe('build');
    expect(derives(a, publicKey(a))).toBe(false);
  });
  it('agrees a secret from one private key and the other public key', () => {
    expect(derives(dh(a, b), a, publicKey(b))).toBe(true);
    expect(derives(dh(a, b), b, publicKey(a))).toBe(true);
    expect(derives(dh(a, b), a, b)).toBe(true);
    expect(derives(dh(a, b), publicKey(a), publicKey(b))).toBe(false);
    expect(derives(dh(a, b), a)).toBe(false);
    expect(derives(a, dh(a, b), b)).toBe(false);
  });
  it('derives a key from all of its inputs, and no input from the key', () => {
    expect(derives(kdf('x', a, b), a, b)).toBe(true);
    expect(derives(kdf('x', a, b), a)).toBe(false);
    expect(derives(a, kdf('x', a))).toBe(false);
    expect(derives(kdf('x', a), kdf('y', a))).toBe(false);
  });
  it('hashes, and undoes no hash', () => {
    expect(derives(hash(tuple(a, b)), a, b)).toBe(true);
    expect(derives(a, hash(a))).toBe(false);
  });
  it('puts parts together', () => {
    expect(derives(tuple(b, tuple(a)), a, b)).toBe(true);
    expect(derives(tuple(), ...[])).toBe(true);
    expect(derives(tuple(a, b), a)).toBe(false);
  });
  it('invents no secret and no words', () => {
    expect(derives(name('new'), a, b, c)).toBe(false);
    expect(derives(text('new'), letter)).toBe(false);
  });
});

describe('missing keys', () => {
  const ways = (wanted: Term, ...held: Term[]): string[][] =>
    from(...held)
      .missingKeys(wanted)
      .map((way) => way.map(write));

  it('are listed outermost first', () => {
    expect(ways(letter, seal(a, tuple(b, seal(kdf('x', c), letter))))).toEqual([[a, kdf('x', c)].map(write)]);
  });
  it('leave out the keys that are there', () => {
    expect(ways(letter, seal(a, seal(b, seal(c, letter))), b)).toEqual([[a, c].map(write)]);
    expect(ways(letter, seal(a, seal(b, letter)), a)).toEqual([[b].map(write)]);
  });
  it('are listed for each way, each way once', () => {
    expect(ways(letter, seal(a, letter), seal(b, letter), tuple(k, seal(a, letter)))).toEqual([[write(a)], [write(b)]]);
  });
  it('are none for what is open, and none for what is not there', () => {
    expect(ways(letter, letter)).toEqual([]);
    expect(ways(letter, seal(a, b))).toEqual([]);
  });
});

describe('the steps of a derivation', () => {
  it('come in the order in which one would carry them out, each once', () => {
    const message = seal(kdf('message', dh(a, b), a), tuple(letter, c));
    const derivation = from(tuple(message, publicKey(b)), seal(k, a), k).derive(letter);
    const steps = stepsOf(derivation ?? expect.fail());
    const terms = steps.map(({ term }) => write(term));
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.at(-1)).toBe(write(letter));
    const before = (step: Derivation<number>): Term[] =>
      step.rule === 'part'
        ? [step.from.term]
        : step.rule === 'open'
          ? [step.seal.term, step.key.term]
          : step.rule === 'build'
            ? step.from.map(({ term }) => term)
            : [];
    steps.forEach((step, index) =>
      before(step).forEach((needed) => expect(terms.slice(0, index)).toContain(write(needed))),
    );
  });
});

describe('deduction comes to an end', () => {
  it('in a seal inside a seal, three hundred deep', () => {
    const keys = Array.from({ length: 300 }, (_, i) => name(`key ${i}`));
    const deep = keys.reduce<Term>((body, key) => seal(key, body), letter);
    expect(derives(letter, deep, ...keys)).toBe(true);
    expect(derives(letter, deep, ...keys.slice(1))).toBe(false);
    expect(from(deep).missingKeys(letter)[0]).toHaveLength(300);
  });
  it('along a chain of three hundred keys', () => {
    let key: Term = a;
    for (let i = 0; i < 300; i++) key = kdf('next', key);
    expect(derives(letter, seal(key, letter), a)).toBe(true);
    expect(derives(letter, seal(key, letter), b)).toBe(false);
  });
  it('when keys seal each other in a circle', () => {
    const circle = [seal(a, b), seal(b, c), seal(c, a), seal(a, letter)];
    expect(derives(letter, ...circle)).toBe(false);
    expect(derives(letter, ...circle, c)).toBe(true);
  });
});
