import { describe, expect, it } from 'vitest';
import { wordsAtBuild } from '../words.ts';
import { chatsOf, peopleIn, shareIn } from './amounts.ts';
import { WHOLE } from './params.ts';
import { needs } from './words.ts';

const [en, fa] = [wordsAtBuild('weight-of-a-default', needs, 'en'), wordsAtBuild('weight-of-a-default', needs, 'fa')];

describe('amounts', () => {
  it('of people are told in millions from one million on', () => {
    expect([0, 20_000, 1_000_000, 19_980_000].map((people) => peopleIn(en, people))).toEqual([
      'nobody',
      '20,000 people',
      '1 million',
      '19.98 million',
    ]);
    expect(peopleIn(fa, 19_980_000)).toBe('۱۹٫۹۸ میلیون نفر');
  });

  it('of a share are told in hundreds where that is whole', () => {
    expect([0, 1, 25, 50, WHOLE].map((share) => shareIn(en, share))).toEqual([
      '0 in 100',
      '1 in 1,000',
      '25 in 1,000',
      '5 in 100',
      '100 in 100',
    ]);
  });
});

describe('chats of pairs', () => {
  it('lie between both choosing and one being enough', () => {
    expect(chatsOf(50)).toEqual({ both: expect.closeTo(0.0025, 9), either: expect.closeTo(0.0975, 9) });
    for (const share of [0, WHOLE]) expect(chatsOf(share).both).toBe(chatsOf(share).either);
    for (const share of [1, 200, 999]) {
      expect(chatsOf(share).both).toBeLessThan(share / WHOLE);
      expect(chatsOf(share).either).toBeGreaterThan(share / WHOLE);
    }
  });
});
