import type { Narration } from './narration.ts';
import { contents, subterms, write, type Sealed, type Term } from './terms.ts';

/** What is asked of a run again and again when its keys are followed, looked up once. */
export interface RunIndex {
  /** Of each event, by its number: what stands in its term, sealed or not, by how it is written. */
  parts: readonly ReadonlySet<string>[];
  /** Every seal that stands anywhere, each once. */
  seals: readonly Sealed[];
  /** The numbers of the events with something sealed under a key, by how the key is written. */
  under: ReadonlyMap<string, readonly number[]>;
  /** Every public key that is mentioned anywhere. */
  publics: readonly Term[];
}

const known = new WeakMap<Narration, RunIndex>();

export function indexOf(narration: Narration): RunIndex {
  const before = known.get(narration);
  if (before) return before;
  const seals = new Map<string, Sealed>();
  const under = new Map<string, number[]>();
  const publics = new Map<string, Term>();
  /** The same term comes in many events, and letters have long keys. */
  const looked = new Set<Term>();
  const look = (term: Term): void => {
    if (looked.has(term)) return;
    looked.add(term);
    for (const part of subterms(term)) if (part.kind === 'public') publics.set(write(part), part);
  };
  const parts = narration.events.map(({ term }, order) => {
    look(term);
    const found = contents(term);
    const keys = new Set<string>();
    for (const part of found) {
      if (part.kind !== 'seal') continue;
      seals.set(write(part), part);
      keys.add(write(part.key));
    }
    for (const key of keys) under.set(key, [...(under.get(key) ?? []), order]);
    return new Set(found.map(write));
  });
  const index = { parts, seals: [...seals.values()], under, publics: [...publics.values()] };
  known.set(narration, index);
  return index;
}
