import { afterAll, describe, expect, it } from 'vitest';
import {
  DATA_PLACEMENTS,
  exposureIn,
  ITEMS,
  KEY_PLACEMENTS,
  MODES,
  namesMade,
  POWERS,
  secretChatOf2013,
  worldsOf,
  write,
  type Mode,
  type Placement,
  type Power,
  type World,
} from '../model/index.ts';
import './formats/all.ts';
import { hex } from './bytes.ts';
import { look, seekIn, type Trace } from './evidence.ts';
import type { Sight } from './observer.ts';
import { seededRandom } from './random.ts';
import { realise, type Realisation } from './realise.ts';

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
/** The modes that the exhibit on the order compares. */
const IN_FULL: readonly string[] = ['telegram-cloud', 'whatsapp-direct', 'sms'];
const CASES = [...Object.entries(MODES), ['secret chats of 2013', secretChatOf2013] as const].map(([called, mode]) => {
  const full = IN_FULL.includes(called);
  return {
    called,
    mode,
    sets: full ? ALL_SETS : PAIRS,
    of: full ? 'every set of powers' : 'every pair of powers, and all',
  };
});

/** What one observer made of one set of held bytes. */
interface Look {
  sight: Sight;
  /** The same, given every secret that the narration has besides. */
  withAllSecrets: Sight;
  seen: Map<string, Trace>;
}

let checked = 0;
let looks = 0;
let tries = 0;

/** Looks once at each distinct set of held terms: most sets of powers come to the same few. */
function onlooker(realisation: Realisation): (world: World) => Look {
  const known = new Map<string, Look>();
  return (world) => {
    const held = [...new Set(world.held.map(({ term }) => write(term)))].sort();
    const secrets = namesMade(world.narration);
    const id = [...held, '|', ...secrets.map(write)].join('\n');
    const before = known.get(id);
    if (before) return before;
    const sight = look(world, realisation);
    const withAllSecrets = look(world, realisation, secrets);
    const result = { sight, withAllSecrets, seen: new Map() };
    known.set(id, result);
    looks += 2;
    tries += sight.tries + withAllSecrets.tries;
    expect(sight.gaveUp || withAllSecrets.gaveUp).toBe(false);
    return result;
  };
}

function checkOne(
  mode: Mode,
  placement: Placement,
  powers: Power[],
  realisation: Realisation,
  lookAt: (world: World) => Look,
): void {
  const worlds = worldsOf(mode, placement, powers);
  const [plain] = worlds;
  for (const item of ITEMS) {
    const wanted = plain?.narration.items[item];
    if (!plain || !wanted) continue;
    const digits = hex(realisation.bytes(wanted));
    const got = worlds.map((world) => lookAt(world).sight.recovered.has(digits));
    const found = exposureIn(worlds, item);
    const where = `${mode.id} ${JSON.stringify(placement)} ${powers.join('+')} ${item}: ${found.verdict}`;

    expect(got[0], where).toBe(found.verdict === 'readable');
    const attack = worlds.findIndex((_, index) => got[index]);
    if (found.verdict === 'readable-by-attack') expect(worlds[attack]?.attack, where).toBe(found.attack);
    else if (found.verdict !== 'readable') expect(attack, where).toBe(-1);

    const inHand = lookAt(plain).withAllSecrets.recovered.has(digits);
    if (found.verdict === 'readable' || found.verdict === 'sealed') expect(inHand, where).toBe(true);
    if (found.verdict === 'absent') expect(inHand, where).toBe(false);

    const trace = seekIn(plain, wanted, lookAt(plain).sight, realisation);
    expect(trace.clear !== undefined, where).toBe(found.verdict === 'readable');
    if (found.verdict === 'sealed') expect(trace.closed, where).toBeDefined();
    checked += 1;
  }
}

describe('what follows in the model is what is recovered from the bytes', () => {
  afterAll(() =>
    console.info(`Agreement: ${checked} verdicts held against real bytes; ${looks} observers, ${tries} keys tried.`),
  );

  it.each(CASES)('in $called, wherever things stand, for $of', { timeout: 90_000 }, ({ called, mode, sets }) => {
    const realisation = realise(seededRandom(`agreement in ${called}`));
    const lookAt = onlooker(realisation);
    for (const placement of PLACEMENTS)
      for (const powers of sets) checkOne(mode, placement, powers, realisation, lookAt);
  });
});
