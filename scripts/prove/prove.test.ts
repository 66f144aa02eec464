import { expect, it } from 'vitest';
import {
  DATA_PLACEMENTS,
  exposure,
  hash,
  kdf,
  MODES,
  name,
  publicKey,
  dh,
  seal,
  text,
  tuple,
  type Term,
} from '../../src/model/index.ts';
import type { Question } from '../../src/model/witness/index.ts';
import { allCases, sampleOf } from './cases.ts';
import { ask, findProver } from './prover.ts';
import { ciphers, verdictBy } from './witnesses.ts';

const prover = findProver();
const [a, b, key] = [name('a'), name('b'), name('key')];
const words = text('words');

/** One question for each rule, and one that would follow only if there were a rule too many. */
const FOLLOWS: [string, { held: Term[]; goal: Term }, boolean][] = [
  ['a seal opens with its key', { held: [seal(key, words), key], goal: words }, true],
  ['and not without', { held: [seal(key, words), name('another')], goal: words }, false],
  [
    'what a seal shows can be read',
    { held: [{ ...seal(key, words), shows: [publicKey(a)] }], goal: publicKey(a) },
    true,
  ],
  ['to seal gives no new thing to show', { held: [key, words], goal: publicKey(a) }, false],
  ['either side makes the secret', { held: [b, publicKey(a)], goal: dh(a, b) }, true],
  ['two public keys do not', { held: [publicKey(a), publicKey(b)], goal: dh(a, b) }, false],
  ['a key is derived', { held: [tuple(a, b)], goal: kdf('mixed', b, a) }, true],
  ['under its label, in its order', { held: [kdf('mixed', a, b)], goal: kdf('mixed', b, a) }, false],
  ['a digest leads nowhere', { held: [hash(words)], goal: words }, false],
  ['nor does a public key', { held: [publicKey(a)], goal: a }, false],
  [
    'seals with other marks are others',
    { held: [{ ...seal(key, words), mark: ['m', 1] }], goal: seal(key, words) },
    false,
  ],
];

it.runIf(prover)('every rule of the axioms, and none too many, as the prover has it', async () => {
  for (const [called, { held, goal }, follows] of FOLLOWS)
    expect(await ask(prover ?? '', { runs: [{ called, held }], goal }), called).toBe(follows);
  const apart: Question = {
    runs: [
      { called: 'one', held: [seal(key, words)] },
      { called: 'another', held: [key] },
    ],
    goal: words,
  };
  expect(await ask(prover ?? '', apart), 'no run helps another').toBe(false);
});
it.runIf(prover)('names what it cannot read', async () => {
  expect(await ask('/bin/false', { runs: [], goal: words })).toBeTypeOf('string');
});

it('gives the sample the same cases every time, some of every mode', () => {
  const cases = allCases();
  const sample = sampleOf(cases, 30);
  expect(sample.length).toBeGreaterThanOrEqual(200);
  expect(new Set(sample.map(({ mode }) => mode.id)).size).toBe(Object.keys(MODES).length);
  expect(sampleOf(cases, 30)).toEqual(sample);
});

it('comes by the bytes to what the model says, and by a liar’s word does not', async () => {
  const bytes = ciphers();
  for (const data of DATA_PLACEMENTS) {
    const asked = {
      mode: MODES['telegram-cloud'],
      placement: { data, keys: 'abroad' as const },
      powers: ['take-disks' as const],
      item: 'stored-text' as const,
    };
    const { verdict } = exposure(asked.mode, asked.placement, asked.powers, asked.item);
    expect(await verdictBy(bytes, asked)).toBe(verdict);
    expect(await verdictBy(async () => true, asked)).not.toBe(verdict);
    expect(await verdictBy(async () => 'too long', asked)).toBe('undecided: too long');
  }
});
