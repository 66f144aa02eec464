import { describe, expect, it } from 'vitest';
import { dh, hash, kdf, name, publicKey, seal, text, tuple, type Term } from '../model/index.ts';
import { encode, hex } from './bytes.ts';
import { observe, type Recipe, type Sight } from './observer.ts';
import { keyOf } from './primitives.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { keysIn, recipeOf } from './recipes.ts';

const { bytes } = realise(seededRandom('observer'), { letter: 'سلام' });
const [a, b, c] = [name('a'), name('b'), name('c')];
const letter = text('letter');

/** What he sees when he holds these terms as bytes, and knows the recipes of all keys in `protocol`. */
const sees = (held: Term[], protocol: Term[] = held): Sight =>
  observe(
    held.map(bytes),
    keysIn(protocol).map((key) => recipeOf(key, bytes)),
  );
const has = (sight: Sight, term: Term): boolean => sight.recovered.has(hex(bytes(term)));

describe('the observer', () => {
  it('reads what lies open, in tuples of tuples', () => {
    expect(has(sees([tuple(a, tuple(letter))]), letter)).toBe(true);
  });

  it('opens a seal with a key that he holds, and says which', () => {
    const sealed = seal(a, letter);
    const sight = sees([sealed, a, b]);
    expect(has(sight, letter)).toBe(true);
    expect(sight.opened.get(hex(bytes(sealed)))?.key).toEqual(keyOf(bytes(a)));
  });

  it('tries every key that he has, and opens nothing without the right one', () => {
    const sight = sees([seal(a, letter), seal(a, b), c, name('d')]);
    expect(has(sight, letter)).toBe(false);
    expect(sight.opened.size).toBe(0);
    expect(sight.tries).toBe(4);
  });

  it('goes on with keys that come out of seals, in whatever order they lie', () => {
    const sight = sees([seal(b, letter), seal(a, seal(c, b)), seal(a, c), a]);
    expect(has(sight, letter)).toBe(true);
    expect(sight.opened.size).toBe(4);
  });

  it('agrees a key with one private key and the public key of the other', () => {
    const sealed = seal(kdf('session', dh(a, b)), letter);
    expect(has(sees([sealed, a, publicKey(b)]), letter)).toBe(true);
    expect(has(sees([sealed, b, publicKey(a)]), letter)).toBe(true);
    expect(has(sees([sealed, a, b]), letter)).toBe(true);
    expect(has(sees([sealed, publicKey(a), publicKey(b)]), letter)).toBe(false);
    expect(has(sees([sealed, a, publicKey(c)]), letter)).toBe(false);
    expect(has(sees([sealed, a]), letter)).toBe(false);
  });

  it('takes a key on the way where he holds it ready-made', () => {
    const sealed = seal(kdf('message', kdf('chain', dh(a, b))), letter);
    expect(has(sees([sealed, dh(a, b)]), letter)).toBe(true);
    expect(has(sees([sealed, kdf('chain', dh(a, b))]), letter)).toBe(true);
    expect(has(sees([sealed, kdf('other', dh(a, b))]), letter)).toBe(false);
  });

  it('fills the blanks of a recipe with all that he has, in every order', () => {
    const sealed = seal(kdf('join', c, a, b), letter);
    expect(has(sees([sealed, a, b, c]), letter)).toBe(true);
    expect(has(sees([sealed, a, b]), letter)).toBe(false);
  });

  it('makes a key of words, hashes, public keys and tuples, if a recipe says so', () => {
    for (const key of [kdf('password', letter), hash(tuple(letter, a)), tuple(a, letter), kdf('k', publicKey(a))]) {
      const sealed = seal(key, b);
      expect(has(sees([sealed, letter, a]), b)).toBe(true);
      expect(has(sees([sealed, letter]), b)).toBe(key.kind === 'kdf' && key.label === 'password');
    }
  });

  it('cannot seal again to get a key that is itself a ciphertext, but can use the one he holds', () => {
    const odd = seal(kdf('k', seal(a, b)), letter);
    expect(has(sees([odd, a, b]), letter)).toBe(false);
    expect(has(sees([odd, seal(a, b)]), letter)).toBe(true);
  });

  it('is not put off by rubbish', () => {
    const rubbish = [Uint8Array.of(), Uint8Array.of(1, 2, 3), encode('sealed', new Uint8Array(60))];
    const sight = observe([...rubbish, bytes(seal(a, letter)), bytes(a)], []);
    expect(has(sight, letter)).toBe(true);
    expect(sight.opened.size).toBe(1);
  });

  it('opens a seal around something that is not in the wire format, and leaves it at that', () => {
    const blank: Recipe = { id: 'secret', kind: 'secret' };
    const sight = observe([bytes(a), bytes(b)], [{ id: 'k', kind: 'derived', label: 'k', inputs: [blank, blank] }]);
    expect(sight.recovered.size).toBe(2 + 4);
  });

  it('says so when a recipe has more fillings than he tries', () => {
    const secrets = Array.from({ length: 22 }, (_, i) => bytes(name(`secret ${i}`)));
    const blank: Recipe = { id: 'secret', kind: 'secret' };
    const recipe: Recipe = { id: 'k', kind: 'tuple', inputs: [blank, blank, blank] };
    expect(observe(secrets.slice(0, 3), [recipe]).gaveUp).toBe(false);
    expect(observe(secrets, [recipe]).gaveUp).toBe(true);
  });
});
