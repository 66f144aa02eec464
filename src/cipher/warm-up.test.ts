import { describe, expect, it } from 'vitest';
import { MODES, POWERS, subterms, telegramCloud, worldsOf, write } from '../model/index.ts';
import { runsOf, slowTermsOf } from './warm-up.ts';

describe('warming up', () => {
  const situation = { data: 'both', keys: 'split', powers: POWERS } as const;

  it('asks for every power in MTProto’s group that a run calls for, the public values first, so that no step takes two', () => {
    const asked = [...slowTermsOf(runsOf(Object.values(MODES), [situation]))];
    const order = new Map(asked.map((term, at) => [write(term), at]));
    let agreed = 0;
    for (const { narration } of worldsOf(telegramCloud, situation, POWERS))
      for (const { term } of narration.events)
        for (const part of subterms(term))
          if (part.kind === 'dh' && part.pair[0].group) {
            agreed += 1;
            for (const of of part.pair)
              expect(order.get(write({ kind: 'public', of }))).toBeLessThan(order.get(write(part)) ?? -1);
          }
    expect(agreed).toBeGreaterThan(0);
    expect(order.size).toBe(asked.length);
  });
});
