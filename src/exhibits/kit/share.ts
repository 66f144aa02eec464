import type { Language } from '../../language/languages.ts';

/** An exhibit as it is on the screen, for whoever wants to pass it on. */
export interface ToShare {
  /** Its id in the registry. */
  exhibit: string;
  lang: Language;
  /** Its state, as a query of its address: `''` for the state in which it starts. */
  state: string;
  /** The scenario that this is, if it is one. */
  scenario: string | undefined;
  /** What this situation is, in a sentence. */
  caption: string;
  /** All that the picture shows, in sentences. */
  alternative: string;
}
