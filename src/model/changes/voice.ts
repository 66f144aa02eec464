import type { Trace } from '../narration.ts';
import type { Term } from '../terms.ts';

/**
 * How something is said in Omid's name: what has to be handed in, and who decides by opening it whether it comes from him. It
 * stands with each run, because who has taken his account over speaks with keys of that run.
 */
export interface Voice {
  /** The place that speaks: Omid's phone, or what has taken its place. */
  from: string;
  /** Who opens it, and believes what opens: the service's server, or Sara's phone. */
  checkedBy: string;
  /** What is handed in, around the forged words. */
  term: Term;
  /** What is drawn for it, and what anybody is told who asks the directory. */
  given: readonly Term[];
  /** What a phone shows besides. */
  shows: readonly Trace[];
}
