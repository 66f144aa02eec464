import { afterAll, describe, expect, it } from 'vitest';
import { MODES, POWERS, secretChatOf2013, type Placement } from '../model/index.ts';
import { ACTS, change } from '../model/changes/index.ts';
import { ALL } from './formats/all.ts';
import { handIn } from './hand-in.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

const PLACEMENTS: Placement[] = [
  { data: 'abroad', keys: 'abroad' },
  { data: 'in-country', keys: 'split' },
  { data: 'both', keys: 'in-country' },
];

describe('what the model says can be changed is what a phone opens, and what it refuses it does not', () => {
  const counted = { accepted: 0, refused: 0 };
  afterAll(() => console.info(`Handed in: ${counted.accepted} opened, ${counted.refused} refused.`));

  it.each([...Object.entries(MODES), ['2013', secretChatOf2013] as const])('%s', (called, mode) => {
    const realisation = realise(seededRandom(`handed in ${called}`), { 'forged-words': 'not hers' }, ALL);
    for (const placement of PLACEMENTS)
      for (const act of ACTS)
        for (const power of POWERS) {
          const { outcome, attempt } = change(mode, placement, [power], act);
          if (!attempt) continue;
          const where = `${called} ${placement.data} ${power} ${act}: ${outcome}`;
          const { made, opens, words, realOneOpens } = handIn(attempt, realisation);
          expect(made, where).toBe(outcome !== 'refused');
          expect(opens, where).toBe(outcome !== 'refused');
          if (opens) expect(words, where).toBe(act === 'delete' ? 'deletion' : 'not hers');
          else expect(realOneOpens, where).toBe(true);
          counted[opens ? 'accepted' : 'refused'] += 1;
        }
  });
});
