import type { Language } from '../../language/languages.ts';
import type { Exposure, Fact, Power, Term, Verdict, World } from '../../model/index.ts';
import type { Reason } from './because.ts';
import type { CheckWords } from './words/en/check.ts';

/** A verdict that is shown somewhere, with all that is needed to put it to other tools, or into a sentence. */
export interface Checkable {
  /** For the names of files: small letters, digits, hyphens. */
  name: string;
  /** In the reader's words: what it is about, the way of sending, and the situation, in whole sentences. */
  item: string;
  mode: string;
  situation: string;
  verdict: Verdict;
  /** Of an attack: by which power, and whether something on the phones would show it. */
  attack?: { power: Power; called: string; shows: boolean } | undefined;
  reasons: readonly Reason[];
  /** The runs that were asked, the one in which everybody keeps to the protocol first. */
  worlds: readonly Pick<World, 'held' | 'attack'>[];
  wanted: Term;
}

/** What a reason is shown with, so that it can be checked: `make` is called when somebody asks. */
export interface Check {
  words: { lang: Language; check: CheckWords };
  make: () => Checkable | Promise<Checkable>;
}

/** What offers a check, where the words for it are given: on pages, not in frames. */
export const checkOf = (
  words: { lang: Language; check?: CheckWords | undefined },
  make: Check['make'],
): Check | undefined => (words.check ? { words: { lang: words.lang, check: words.check }, make } : undefined);

/** What an exposure says, as a checkable verdict has it. */
export function verdictIn(
  powers: Readonly<Partial<Record<Power, string>>>,
  exposure: Exposure,
): Pick<Checkable, 'verdict' | 'attack'> {
  const { verdict } = exposure;
  if (verdict !== 'readable-by-attack') return { verdict };
  const { attack, detectable } = exposure;
  const shows = detectable.codesDiffer === true || detectable.traces.length > 0;
  return { verdict, attack: { power: attack, called: powers[attack] ?? '', shows } };
}

/** The facts that some reasons rest on, each once. */
export const factsIn = (reasons: readonly Reason[]): Fact[] => [...new Set(reasons.flatMap(({ facts }) => facts))];

/** A name in Latin letters, held together within a sentence of another direction. */
export const VERIFPAL = '\u2068Verifpal\u2069';
