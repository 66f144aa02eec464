import { afterAll, describe, it } from 'vitest';
import {
  DATA_PLACEMENTS,
  KEY_PLACEMENTS,
  MODES,
  POWERS,
  secretChatOf2013,
  type Placement,
  type Power,
} from '../model/index.ts';
import { FULL } from '../model/sample.test-support.ts';
import { checkOne, counter, onlooker } from './agreement.test-support.ts';
import { countVerdicts } from './counted.test-support.ts';
import { ALL } from './formats/all.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

/**
 * The claim of the whole site: what the model says can be read is what somebody who gets the bytes does read, for
 * every mode, placement, set of powers and item.
 */

const PLACEMENTS: Placement[] = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));
const ALL_SETS: Power[][] = POWERS.reduce<Power[][]>(
  (sets, power) => [...sets, ...sets.map((set) => [...set, power])],
  [[]],
);
/** None, each single power, each pair, and all at once: what one power adds to another shows here, in a quarter of the time. */
const PAIRS = ALL_SETS.filter(({ length }) => length <= 2 || length === POWERS.length);
/** The modes that the exhibit on the order compares. The others too when everything is asked for. */
const IN_FULL: readonly string[] = ['telegram-cloud', 'whatsapp-direct', 'sms'];
const CASES = [...Object.entries(MODES), ['secret chats of 2013', secretChatOf2013] as const].map(([called, mode]) => {
  const full = FULL || IN_FULL.includes(called);
  return {
    called,
    mode,
    sets: full ? ALL_SETS : PAIRS,
    of: full ? 'every set of powers' : 'every pair of powers, and all',
  };
});

describe('what follows in the model is what is recovered from the bytes', () => {
  const counted = counter();
  afterAll(() =>
    console.info(
      `Agreement: ${counted.verdicts} verdicts held against real bytes; ${counted.looks} observers, ${counted.tries} keys tried.`,
    ),
  );

  it.each(CASES)('in $called, wherever things stand, for $of', { timeout: 300_000 }, ({ called, mode, sets }) => {
    const realisation = realise(seededRandom(`agreement in ${called}`), {}, ALL);
    const lookAt = onlooker(realisation, counted);
    const before = counted.verdicts;
    for (const placement of PLACEMENTS)
      for (const powers of sets) checkOne(mode, placement, powers, realisation, lookAt, counted);
    countVerdicts(counted.verdicts - before);
  });
});
