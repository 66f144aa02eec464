import { subterms, write, type Mode, type Placement, type Power, type Term } from '../model/index.ts';
import { openCase } from './evidence.ts';

/**
 * The public keys and Diffie-Hellman secrets of some modes in some situations, each once. They are what takes time on a
 * slow phone, several milliseconds each: asked for ahead of time, one by one, they are there when they are needed.
 */
export function* slowTerms(
  modes: readonly Mode[],
  situations: Iterable<Placement & { powers: readonly Power[] }>,
): Generator<Term> {
  const seen = new Set<string>();
  for (const situation of situations)
    for (const mode of modes)
      for (const { narration } of openCase(mode, situation, situation.powers).worlds)
        for (const event of narration.events)
          for (const term of subterms(event.term)) {
            if ((term.kind !== 'public' && term.kind !== 'dh') || seen.has(write(term))) continue;
            seen.add(write(term));
            yield term;
          }
}
