import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dh,
  hash,
  kdf,
  know,
  name,
  publicKey,
  seal,
  text,
  tuple,
  write,
  type Name,
  type Term,
} from '../model/index.ts';
import { inFull } from '../model/sample.test-support.ts';
import { hex } from './bytes.ts';
import { observe } from './observer.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { recipeOf } from './recipes.ts';

/**
 * Worlds that nobody thought of: random keys, seals in seals, and a random part of it in the observer's hands. For
 * each text and key in such a world, the model and the observer must come to the same.
 */

const WORLDS = inFull(2_000, 20_000);

const names: fc.Arbitrary<Name> = fc.constantFrom('a', 'b', 'c', 'd').map(name);
const texts = fc.constantFrom('t', 'u', 'v').map(text);
const labels = fc.constantFrom('k', 'l');
const atom: fc.Arbitrary<Term> = fc.oneof(
  { weight: 4, arbitrary: names },
  { weight: 3, arbitrary: fc.tuple(names, names).map(([a, b]) => dh(a, b)) },
  { weight: 1, arbitrary: names.map(publicKey) },
  { weight: 1, arbitrary: texts },
);
/** Key-like terms. No seal stands inside a key: sealing is not deterministic, so such a key could not be made twice. */
const keys = fc.letrec<{ key: Term; input: Term }>((tie) => ({
  key: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { weight: 4, arbitrary: names },
    { weight: 2, arbitrary: fc.tuple(names, names).map(([a, b]) => dh(a, b)) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(labels, fc.array(tie('input'), { minLength: 1, maxLength: 3 }))
        .map(([label, inputs]) => kdf(label, ...inputs)),
    },
    { weight: 1, arbitrary: tie('input').map(hash) },
    { weight: 1, arbitrary: names.map(publicKey) },
  ),
  input: fc.oneof({ maxDepth: 2 }, { weight: 3, arbitrary: atom }, { weight: 2, arbitrary: tie('key') }),
})).key;

/** Something to hold, whose seals use the keys of one small bunch, so that some of them meet. */
const thing = (bunch: readonly Term[]): fc.Arbitrary<Term> =>
  fc.letrec<{ any: Term }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 2, arbitrary: fc.constantFrom(...bunch) },
      { weight: 2, arbitrary: names },
      { weight: 2, arbitrary: names.map(publicKey) },
      { weight: 2, arbitrary: texts },
      { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...bunch), tie('any')).map(([key, body]) => seal(key, body)) },
      { weight: 2, arbitrary: fc.array(tie('any'), { minLength: 0, maxLength: 3 }).map((parts) => tuple(...parts)) },
    ),
  })).any;

const worlds = fc
  .array(keys, { minLength: 1, maxLength: 4 })
  .chain((bunch) => fc.record({ held: fc.array(thing(bunch), { maxLength: 7 }), bunch: fc.constant(bunch) }));

/** Every text and every key-like term that stands in these terms, keys and all. */
function partsOf(terms: readonly Term[]): Term[] {
  const parts = new Map<string, Term>();
  const visit = (term: Term): void => {
    if (term.kind !== 'tuple' && term.kind !== 'seal') parts.set(write(term), term);
    if (term.kind === 'tuple') term.parts.forEach(visit);
    if (term.kind === 'seal') [term.key, term.body].forEach(visit);
    if (term.kind === 'kdf') term.inputs.forEach(visit);
    if (term.kind === 'dh') term.pair.forEach((own) => [own, publicKey(own)].forEach(visit));
    if (term.kind === 'hash' || term.kind === 'public') visit(term.of);
  };
  terms.forEach(visit);
  return [...parts.values()];
}

describe('in random worlds', () => {
  it('a text or key follows from what is held exactly when the observer gets its bytes', { timeout: 300_000 }, () => {
    // A few sets of real keys; the curve operations on them are done once.
    const drawn = Array.from({ length: 8 }, (_, seed) => realise(seededRandom(seed)));
    let [checked, derivable, opened, tries] = [0, 0, 0, 0];

    fc.assert(
      fc.property(worlds, fc.nat(7), ({ held, bunch }, which) => {
        const realisation = (drawn[which] ?? expect.fail()).withTexts({ t: `message ${which}` });
        const queries = partsOf([...held, ...bunch]);
        const { derive } = know(held.map((term) => ({ term, holding: undefined })));
        const recipes = queries.map((key) => recipeOf(key, realisation.bytes));
        const sight = observe(held.map(realisation.bytes), recipes);
        expect(sight.gaveUp).toBe(false);
        for (const query of queries) {
          const follows = derive(query) !== undefined;
          expect(sight.recovered.has(hex(realisation.bytes(query))), write(query)).toBe(follows);
          checked += 1;
          if (follows) derivable += 1;
        }
        opened += sight.opened.size;
        tries += sight.tries;
      }),
      { numRuns: WORLDS, seed: 2016 },
    );
    console.info(
      `Random worlds: ${WORLDS}, ${checked} terms (${derivable} derivable), ${opened} seals opened, ${tries} keys tried.`,
    );
    // Guard against a generator that has gone dull: all of it open, or all of it shut.
    expect(derivable / checked).toBeGreaterThan(0.2);
    expect(derivable / checked).toBeLessThan(0.8);
    expect(opened).toBeGreaterThan(WORLDS / 2);
  });
});
