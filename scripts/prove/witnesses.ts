import { hex, look, realise, seededRandom, type Realisation } from '../../src/cipher/index.ts';
import { ALL } from '../../src/cipher/formats/all.ts';
import {
  namesMade,
  worldsOf,
  write,
  type Mode,
  type Power,
  type Term,
  type Verdict,
  type World,
} from '../../src/model/index.ts';
import { type Question } from '../../src/model/witness/index.ts';
import { ask } from './prover.ts';
import type { Asked } from './cases.ts';

/** What a witness says of a case: the verdict, and of an attack which power did it. `undecided`, with why, is no verdict. */
export type Says = Verdict | `readable-by-attack: ${Power}` | `undecided: ${string}`;

/** Whether a term follows from what is held in a world; `more` is held besides. A string says why that is not known. */
export type Follows = (world: World, wanted: Term, more: readonly Term[]) => Promise<boolean | string>;

/**
 * The verdict on a case as somebody comes to it who can only say whether something follows. Ciphertext is told from nothing by
 * giving him, besides, every secret that the run draws.
 */
export async function verdictBy(follows: Follows, { mode, placement, powers, item }: Asked): Promise<Says> {
  const worlds = worldsOf(mode, placement, powers);
  const wanted = worlds[0]?.narration.items[item];
  if (!wanted) return 'absent';
  for (const world of worlds) {
    const answer = await follows(world, wanted, []);
    if (typeof answer === 'string') return `undecided: ${answer}`;
    if (answer) return world.attack ? `readable-by-attack: ${world.attack}` : 'readable';
  }
  const [plain] = worlds;
  const answer = plain ? await follows(plain, wanted, namesMade(plain.narration)) : false;
  if (typeof answer === 'string') return `undecided: ${answer}`;
  return answer ? 'sealed' : 'absent';
}

/** The same holdings, whatever led to them. */
const heldIn = (world: World, more: readonly Term[]): string =>
  [...new Set([...world.held.map(({ term }) => term), ...more].map(write))].sort().join('\n');

/** The ciphers: somebody who gets the bytes and tries. */
export function ciphers(): Follows {
  const drawn = new Map<Mode['id'], Realisation>();
  const seen = new Map<string, ReadonlySet<string>>();
  return async (world, wanted, more) => {
    const realisation = drawn.get('all') ?? realise(seededRandom('the ciphers beside the prover'), {}, ALL);
    drawn.set('all', realisation);
    const id = heldIn(world, more);
    let recovered = seen.get(id);
    if (!recovered) {
      const sight = look(world, realisation, more);
      if (sight.gaveUp) return 'too many keys to try';
      recovered = sight.recovered;
      seen.set(id, recovered);
    }
    return recovered.has(hex(realisation.bytes(wanted)));
  };
}

/** The prover. Each question is put to it once, whichever cases come to it. */
export function theoremProver(prover: string): { follows: Follows; asked: () => number } {
  const answers = new Map<string, Promise<boolean | string>>();
  return {
    asked: () => answers.size,
    follows: (world, wanted, more) => {
      const id = `${heldIn(world, more)}\n?\n${write(wanted)}`;
      const known = answers.get(id);
      if (known) return known;
      const held = [...world.held.map(({ term }) => term), ...more];
      const question: Question = { runs: [{ called: world.attack ?? 'plain', held }], goal: wanted };
      const answer = ask(prover, question);
      answers.set(id, answer);
      return answer;
    },
  };
}
