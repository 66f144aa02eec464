import { describe, expect, it } from 'vitest';
import { dh, hash, kdf, name, publicKey, seal, text, tuple, type Term } from '../model/index.ts';
import { encode, hex } from './bytes.ts';
import { parse, wordsOf } from './parse.ts';
import { agree, derive, digest, keyOf, openWith, publicOf } from './primitives.ts';
import { seededRandom, systemRandom } from './random.ts';
import { realise } from './realise.ts';
import { USUAL } from './formats/usual.ts';

const a = name('a');
const b = name('b');
const letter = seal(kdf('message-key', dh(a, b)), tuple(text('greeting'), publicKey(b)));
const ticket = seal(a, b);

describe('random bytes', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(seededRandom(7)(40)).toEqual(seededRandom(7)(40));
    expect(seededRandom('7')(40)).toEqual(seededRandom(7)(40));
    expect(seededRandom(7)(40)).not.toEqual(seededRandom(8)(40));
    const random = seededRandom(7);
    expect(random(32)).not.toEqual(random(32));
  });
  it('are the same for the same thing, in whichever order things are asked for', () => {
    const [one, other] = [seededRandom(7), seededRandom(7)];
    other(5);
    expect(other(40, 'b')).toEqual(one(40, 'b'));
    expect(other(40, 'a')).toEqual(one(40, 'a'));
    expect(one(40, 'a')).not.toEqual(one(40, 'b'));
  });
  it('come from the system when nothing else is asked', () => {
    expect(systemRandom(32)).toHaveLength(32);
    expect(systemRandom(32)).not.toEqual(systemRandom(32));
  });
});

describe('a realisation', () => {
  const { bytes } = realise(seededRandom(1), { greeting: 'سلام' });
  const content = (term: Term): Uint8Array => keyOf(bytes(term));

  it('gives a term the same bytes each time, and another term others', () => {
    expect(bytes(letter)).toBe(bytes(letter));
    expect(bytes(name('a'))).toBe(bytes(a));
    expect(bytes(a)).not.toEqual(bytes(b));
  });

  it('gives the same bytes in whichever order they are asked for', () => {
    const [one, other] = [realise(seededRandom(1)), realise(seededRandom(1))];
    const terms = [letter, ticket, a, b];
    const inOrder = terms.map((term) => hex(one.bytes(term)));
    expect(terms.toReversed().map((term) => hex(other.bytes(term)))).toEqual(inOrder.toReversed());
  });

  it('computes what the terms say', () => {
    expect(bytes(publicKey(a))).toEqual(encode('public', publicOf(content(a))));
    expect(content(dh(b, a))).toEqual(agree(content(a), content(publicKey(b))));
    expect(content(dh(b, a))).toEqual(agree(content(b), content(publicKey(a))));
    expect(bytes(kdf('k', a, b))).toEqual(encode('derived', derive('k', encode('tuple', bytes(a), bytes(b)))));
    expect(bytes(hash(a))).toEqual(encode('hash', digest(bytes(a))));
    expect(bytes(tuple(a, text('greeting')))).toEqual(encode('tuple', bytes(a), bytes(text('greeting'))));
  });

  it('seals with the key and with nothing else', () => {
    const sealed = parse(bytes(letter), USUAL)?.content ?? new Uint8Array();
    expect(openWith(content(kdf('message-key', dh(a, b))), sealed)).toEqual(
      bytes(tuple(text('greeting'), publicKey(b))),
    );
    expect(openWith(content(a), sealed)).toBeUndefined();
  });

  it('says the id of a text whose words are missing', () => {
    const parsed = parse(bytes(text('nobody-wrote-this')), USUAL);
    expect(parsed && wordsOf(parsed)).toBe('nobody-wrote-this');
  });
});

describe('other words in the same world', () => {
  const before = realise(seededRandom(2), { greeting: 'hello', other: 'x' });
  const keys = [a, b, publicKey(a), dh(a, b), kdf('k', dh(a, b)), hash(a)];
  const note = seal(a, text('other'));

  it('keep every key, whichever side it was first asked from', () => {
    const early = before.withTexts({ greeting: 'hi' });
    const [first, ...rest] = keys.map((key) => hex(early.bytes(key)));
    expect([first, ...rest]).toEqual(keys.map((key) => hex(before.bytes(key))));
  });

  it('reseal what mentions them, and only that', () => {
    const [sealed, kept, unrelated] = [before.bytes(letter), before.bytes(ticket), before.bytes(note)];
    const after = before.withTexts({ greeting: 'hello!', other: 'x' });
    expect(after.bytes(letter)).not.toEqual(sealed);
    expect(after.bytes(ticket)).toBe(kept);
    expect(after.bytes(note)).toBe(unrelated);
    expect(before.bytes(letter)).toBe(sealed);
    expect(wordsOf(parse(after.bytes(text('greeting')), USUAL) ?? expect.fail())).toBe('hello!');
  });

  it('reseal a message under another nonce each time, even when its words come back', () => {
    const first = realise(systemRandom, { greeting: 'hello' });
    const back = first.withTexts({ greeting: 'y' }).withTexts({ greeting: 'hello' });
    expect(back.bytes(text('greeting'))).toEqual(first.bytes(text('greeting')));
    expect(back.bytes(letter)).not.toEqual(first.bytes(letter));
  });

  it('never seal other words under the same nonce, from a seed either', () => {
    const nonce = (greeting: string) => hex(before.withTexts({ greeting }).bytes(letter).slice(5, 17));
    expect(nonce('y')).not.toBe(nonce('z'));
    expect(nonce('y')).toBe(nonce('y'));
  });

  it('change a key that is made from a text', () => {
    const lock = kdf('password', text('greeting'));
    expect(before.withTexts({ greeting: 'z' }).bytes(lock)).not.toEqual(before.bytes(lock));
  });
});
