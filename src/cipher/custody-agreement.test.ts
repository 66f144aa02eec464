import { expect, it } from 'vitest';
import { sealedAround } from '../model/custody-keys.ts';
import {
  custodyOf,
  ITEMS,
  know,
  MODES,
  write,
  type HeldTerm,
  type Item,
  type ModeId,
  type Placement,
  type Term,
} from '../model/index.ts';
import { ALL } from './formats/all.ts';
import { hex } from './bytes.ts';
import { look } from './evidence.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

/** What the model says a key opens is what somebody reads who gets that key and all the ciphertext, as bytes. */
const ABROAD: Placement = { data: 'abroad', keys: 'abroad' };
const SPLIT: Placement = { data: 'both', keys: 'split' };
/** Where split keys are keys to messages. */
const IN_BOTH: readonly ModeId[] = ['telegram-cloud', 'whatsapp-e2e-backup'];
/** Where some keys open messages only underneath seals that others take off. */
const UNDERNEATH: readonly ModeId[] = ['telegram-secret', 'whatsapp-e2e-backup'];

it.each(Object.values(MODES))(
  'each key of $id opens of the real bytes what the model says',
  { timeout: 60_000 },
  (mode) => {
    const realisation = realise(seededRandom(`custody in ${mode.id}`), {}, ALL);
    for (const placement of IN_BOTH.includes(mode.id) ? [ABROAD, SPLIT] : [ABROAD]) {
      const { narration, keys } = custodyOf(mode, placement);
      const around = sealedAround(narration);
      const readFrom = (terms: readonly Term[]): Item[] => {
        // Where it lay is nothing to the observer.
        const held = terms.map((term) => ({ term }) as HeldTerm);
        const sight = look({ narration, held, knowledge: know(held) }, realisation);
        expect(sight.gaveUp).toBe(false);
        return ITEMS.filter((item) => {
          const term = narration.items[item];
          return term && sight.recovered.has(hex(realisation.bytes(term)));
        });
      };
      for (const { key, opens } of keys)
        expect(readFrom([...around, key]), `${JSON.stringify(placement)} ${write(key)}`).toEqual(opens);

      if (!UNDERNEATH.includes(mode.id)) continue;
      const outside = keys.flatMap(({ key, holdings }) =>
        holdings.some(({ place, as }) => as === 'open' && !place.endsWith('phone')) ? [key] : [],
      );
      const without = readFrom([...around, ...outside]);
      for (const { key, opens, opensUnderneath } of keys)
        expect(
          readFrom([...around, ...outside, key]).filter((item) => !without.includes(item) && !opens.includes(item)),
          write(key),
        ).toEqual(opensUnderneath);
    }
  },
);
