import { expect } from 'vitest';
import {
  exposureIn,
  ITEMS,
  namesMade,
  worldsOf,
  write,
  type Mode,
  type Placement,
  type Power,
  type World,
} from '../model/index.ts';
import { hex } from './bytes.ts';
import { look, seekIn, type Trace } from './evidence.ts';
import type { Sight } from './observer.ts';
import type { Realisation } from './realise.ts';

/** Holds the model's verdicts against what an observer reads who gets the bytes: for the tests of agreement. */

/** What one observer made of one set of held bytes. */
interface Look {
  sight: Sight;
  /** The same, given every secret that the narration has besides. */
  withAllSecrets: Sight;
  seen: Map<string, Trace>;
}

/** What was done so far, for a test file to print. */
export interface Counter {
  verdicts: number;
  looks: number;
  tries: number;
}
export const counter = (): Counter => ({ verdicts: 0, looks: 0, tries: 0 });

/** Looks once at each distinct set of held terms: most sets of powers come to the same few. */
export function onlooker(realisation: Realisation, counted: Counter): (world: World) => Look {
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
    counted.looks += 2;
    counted.tries += sight.tries + withAllSecrets.tries;
    expect(sight.gaveUp || withAllSecrets.gaveUp).toBe(false);
    return result;
  };
}

/** Checks every item of a mode in one situation. */
export function checkOne(
  mode: Mode,
  placement: Placement,
  powers: Power[],
  realisation: Realisation,
  lookAt: (world: World) => Look,
  counted: Counter,
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
    counted.verdicts += 1;
  }
}
