import {
  carries,
  same,
  situated,
  type Exposure,
  type Item,
  type Mode,
  type Placement,
  type Power,
  type Situated,
  type Term,
  type World,
} from '../model/index.ts';
import { hex, type ByteKind, type Parsed } from './bytes.ts';
import { parse, wordsOf } from './parse.ts';
import { observe, type Recipe, type Sight } from './observer.ts';
import type { Realisation } from './realise.ts';
import { keysIn, phonesIn, recipeOf } from './recipes.ts';

/**
 * Evidence: the model's verdicts beside what an observer really got out of the same holdings as bytes.
 */

/** What came out for one item. */
export interface ItemEvidence {
  /** What the model says. */
  exposure: Exposure;
  /** The words, decoded from bytes that the observer came to. Never copied from what was put in. */
  recovered?: string;
  /** Of a `sealed` item: the ciphertext that the authority holds and could not open, in the format that its protocol writes. */
  ciphertext?: Uint8Array;
  /** What that ciphertext is; `partsOf` takes it apart. */
  format?: ByteKind;
  /** True when bytes and model tell the same: words where it says readable, closed ciphertext where sealed, nothing where absent. */
  agrees: boolean;
}

/** What one case comes to with one set of real keys and words. */
export interface Evidence {
  /** For each item that the mode has. */
  items: Partial<Record<Item, ItemEvidence>>;
  /** True when every item agrees. */
  agrees: boolean;
}

/** One mode, placement and set of powers, its symbolic part worked out. Examine it with as many realisations as you like. */
export interface Case extends Situated {
  /** Has the observer try, on the bytes of this realisation. After a change of words a few milliseconds. */
  examine(realisation: Realisation): Evidence;
}

/** Works out the symbolic part once. */
export function openCase(mode: Mode, placement: Placement, powers: readonly Power[]): Case {
  const one = situated(mode, placement, powers);
  return { ...one, examine: (realisation) => examine(one, realisation) };
}

/** Has the observer try, on the bytes of this realisation. */
export function examine({ worlds, exposures }: Situated, realisation: Realisation): Evidence {
  const sights = worlds.map((world) => look(world, realisation));
  const items: Evidence['items'] = {};
  for (const item of Object.keys(exposures) as Item[]) {
    const [term, exposure] = [worlds[0]?.narration.items[item], exposures[item]];
    if (term && exposure) items[item] = itemEvidence(exposure, term, worlds, sights, realisation);
  }
  return { items, agrees: Object.values(items).every(({ agrees }) => agrees) };
}

/** {@link openCase} and `examine` in one. */
export const evidence = (
  mode: Mode,
  placement: Placement,
  powers: readonly Power[],
  realisation: Realisation,
): Evidence => openCase(mode, placement, powers).examine(realisation);

/** The keys of all ciphertexts that are held in a world: the same for every realisation. */
const keysHeld = new WeakMap<World, readonly Term[]>();

/**
 * Hands the observer the bytes of all that is held in one world, and the recipes of the keys that its ciphertexts call
 * for. A key that seals nothing in his hands is left alone: MTProto's take long to compute.
 */
export function look(world: World, realisation: Realisation, more: readonly Term[] = []): Sight {
  const terms = world.held.map(({ term }) => term);
  const keys = keysHeld.get(world) ?? keysIn(terms);
  keysHeld.set(world, keys);
  const recipes = keys.map((key): Recipe => recipeOf(key, realisation.bytes));
  return observe(
    [...terms, ...more].map(realisation.bytes),
    recipes,
    phonesIn(terms, realisation),
    realisation.formats,
  );
}

function itemEvidence(
  exposure: Exposure,
  wanted: Term,
  worlds: readonly World[],
  sights: readonly Sight[],
  realisation: Realisation,
): ItemEvidence {
  const traces = worlds.map((world, index) => {
    const sight = sights[index];
    return sight ? seekIn(world, wanted, sight, realisation) : {};
  });
  const at = traces.findIndex(({ clear }) => clear);
  const clear = traces[at]?.clear;
  const closed = traces[0]?.closed;
  const attack = worlds[at]?.attack;
  switch (exposure.verdict) {
    case 'readable':
      return { exposure, ...(clear && { recovered: wordsOf(clear) }), agrees: at === 0 };
    case 'readable-by-attack':
      return { exposure, ...(clear && { recovered: wordsOf(clear) }), agrees: at > 0 && attack === exposure.attack };
    case 'sealed':
      return {
        exposure,
        ...(closed && { ciphertext: closed.content, format: closed.kind }),
        agrees: !clear && closed !== undefined,
      };
    case 'absent':
      return { exposure, agrees: !clear && !closed };
  }
}

/** Where the observer met a term: lying open, or behind a ciphertext that stayed closed. */
export interface Trace {
  clear?: Parsed;
  closed?: Parsed;
}

/** Follows a term through all that is held in a world: which of the observer's own bytes are it, or hide it. */
export function seekIn(world: World, wanted: Term, sight: Sight, realisation: Realisation): Trace {
  const trace: Trace = {};
  for (const { term } of world.held) {
    const seen = parse(realisation.bytes(term), realisation.formats);
    if (seen && carries(term, wanted)) seek(term, seen, wanted, sight, trace);
    if (trace.clear) break;
  }
  return trace;
}

/** Walks down a term and the bytes that the observer has for it, side by side. */
function seek(term: Term, seen: Parsed, wanted: Term, sight: Sight, trace: Trace): void {
  if (same(term, wanted)) trace.clear ??= seen;
  else if (term.kind === 'tuple')
    term.parts.forEach((part, index) => {
      const inner = seen.parts[index];
      if (inner) seek(part, inner, wanted, sight, trace);
    });
  else if (term.kind === 'seal' && carries(term.body, wanted)) {
    const opened = sight.opened.get(hex(seen.bytes));
    if (!opened) trace.closed ??= seen;
    else if (opened.body) seek(term.body, opened.body, wanted, sight, trace);
  }
}
