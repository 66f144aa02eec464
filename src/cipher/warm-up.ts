import {
  subterms,
  worldsOf,
  write,
  type Mode,
  type Narration,
  type Placement,
  type Power,
  type Term,
} from '../model/index.ts';

/**
 * The public keys and Diffie-Hellman secrets of some runs, each once. They are what takes time on a slow phone, several
 * milliseconds each: asked for ahead of time, one by one, they are there when they are needed.
 */
export function* slowTermsOf(runs: Iterable<Narration>): Generator<Term> {
  const seen = new Set<string>();
  for (const { events } of runs)
    for (const event of events)
      for (const term of subterms(event.term)) {
        if ((term.kind !== 'public' && term.kind !== 'dh') || seen.has(write(term))) continue;
        seen.add(write(term));
        yield term;
      }
}

/** The runs of some modes in some situations, each told only when its turn comes: that takes a moment too. */
export function* runsOf(
  modes: readonly Mode[],
  situations: Iterable<Placement & { powers: readonly Power[] }>,
): Generator<Narration> {
  for (const situation of situations)
    for (const mode of modes) for (const { narration } of worldsOf(mode, situation, situation.powers)) yield narration;
}
