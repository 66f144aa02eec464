import { describe, expect, it } from 'vitest';
import { modelWords } from '../exhibits/kit/model-words.ts';
import { MODE_IDS } from '../model/index.ts';
import { allFacts, GRADES, numbersOfModel } from './numbers.ts';

describe('the numbers of the model', () => {
  const numbers = numbersOfModel();

  it('grade every fact', () => {
    const { facts, analysed, documented, reported, assumed, chosen } = numbers;
    expect(analysed + documented + reported + assumed + chosen).toBe(facts);
    expect(new Set(allFacts().map(({ id }) => id)).size).toBe(facts);
    for (const { grade } of allFacts()) expect(GRADES).toContain(grade);
  });

  it('multiply to the questions that it answers', () => {
    expect(numbers.questions).toBe(MODE_IDS.length * 9 * 2 ** 9 * 9);
  });

  it('are of facts that have words', () => {
    const words = modelWords('en');
    for (const { id } of allFacts()) expect(words.facts).toHaveProperty([id]);
  });

  it('have a source for every fact that is more than an assumption', () => {
    for (const { id, grade, sources } of allFacts()) expect(sources.length === 0, id).toBe(grade === 'chosen');
  });
});
