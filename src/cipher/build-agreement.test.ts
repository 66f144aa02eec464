import { afterAll, describe, it } from 'vitest';
import { build, choicesLike, everyBuild, inEffect, OPTIONS, CHOICES, type Choices } from '../model/build/index.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, POWERS, type Placement, type Power } from '../model/index.ts';
import { inFull } from '../model/sample.test-support.ts';
import { checkOne, counter, onlooker } from './agreement.test-support.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

/** The same claim for messengers that readers put together: a seeded sample of all, and each option for certain. */

const PLACEMENTS: Placement[] = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys) => ({ data, keys })));
const POWER_SETS: Power[][] = [
  [],
  ...POWERS.map((power) => [power]),
  ['take-disks', 'compel-keys'],
  ['tap-network', 'seize-phone'],
  ['tap-network', 'run-server'],
  ['seize-phone', 'reach-backup'],
  [...POWERS],
];
const SAMPLE = inFull(12, 200);

const random = seededRandom('which messengers are built');
let draws = 0;
function pick<T>(list: readonly T[]): T {
  const [a = 0, b = 0] = random(2, `draw ${draws++}`);
  const found = list[(a * 256 + b) % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
const all = everyBuild();
const one = choicesLike('whatsapp-direct');
/** Each option once, around a messenger in which every choice takes effect. */
const each = CHOICES.flatMap((choice) => OPTIONS[choice].map((option): Choices => ({ ...one, [choice]: option })));
const drawn = Array.from({ length: SAMPLE }, () => inEffect(pick(all)));

describe('what follows in the model of a built messenger is what is recovered from its bytes', () => {
  const counted = counter();
  afterAll(() => console.info(`Built messengers: ${counted.verdicts} verdicts held; ${counted.tries} keys tried.`));

  it.each([
    ['each option', each],
    ['a sample of all', drawn],
  ])('for %s', { timeout: 300_000 }, (_called, builds) => {
    const realisation = realise(seededRandom('built messengers'));
    for (const choices of builds) {
      const lookAt = onlooker(realisation, counted);
      const placement = pick(PLACEMENTS);
      for (const powers of POWER_SETS) checkOne(build(choices), placement, powers, realisation, lookAt, counted);
    }
  });
});
