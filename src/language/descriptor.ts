/**
 * What a page has to know of a language, also in the browser. Each file in `languages/` says it of one language as
 * `language`; the name of the file is the language's code, and the part of its pages' addresses.
 */
export interface Describes {
  /** Its own name for itself, never translated. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** The locale (BCP 47) whose readers it is written for: numbers and dates are put together as there. */
  locale: string;
  /** The calendar of its readers, as `Intl` names it. */
  calendar: string;
  /** The digits that it is written with, from 0 to 9. */
  digits: string;
  /** The locale whose manner of listing things it has, where that is another. */
  lists?: string;
  /** What that manner puts before the last of several, and what readers of the language write there. */
  last?: readonly [put: string, written: string];
  /** The one that is written first: it lives at the root of the site, and all others are held against it. */
  original?: true;
  /** Not all of it is written yet: its pages say so, and show what is missing in the original language. */
  draft?: true;
}

/** Something that must not stand in a text of a language, and what to call it. */
export interface TypographicCheck {
  has: (text: string) => boolean;
  what: string;
}

/** What only the build and the authors' checks have to know of a language: each file in `languages/` says it as `writing`. */
export interface Writing {
  /** Words that a reader takes in during a minute. People differ widely; this says “five minutes or fifteen”. */
  pace: number;
  /** The files of `drawing/fonts/` that a page in it cannot do without, by name: they are loaded first. */
  fonts: readonly string[];
  /**
   * Its face, with a text that needs all of its files, where readers' machines have none of the same measures: then text does
   * not change its face once it is seen.
   */
  face?: readonly [name: string, text: string];
  /** Held to every text that is shown in it. `{placeholders}` are taken out before. */
  checks: readonly TypographicCheck[];
  /** Words that say nothing alone, and what in the same sentence makes them say something. */
  vocabulary: readonly QualifiedWord[];
}

/**
 * “Encrypted” tells a reader what a text is worth only together with whose key it is, or between whom; “secure” only
 * together with against whom.
 */
export interface QualifiedWord {
  word: RegExp;
  /** What the sentence must have. */
  with: RegExp;
  /** What an author is told. */
  expected: string;
}
