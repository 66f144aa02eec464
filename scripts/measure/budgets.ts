/** What pages may weigh, ask for and take: the one place that says so. Kilobytes are 1,000 bytes, after Brotli. */

export type PageKind = 'home' | 'list' | 'chapter' | 'exhibit' | 'slides' | 'frame';

/** Of each kind of page, as it is loaded on a phone, before anybody touches it. Held by `e2e/weights.spec.ts`. */
export interface Budget {
  requests: number;
  /** HTML, style sheets, scripts, typefaces and data; not pictures. */
  kB: number;
  /** The same where real ciphers are loaded. */
  kBWithCiphers?: number;
  /** HTML up to the end of the first sentences, with the style sheets that hold up drawing. */
  kBToRead: number;
}

export const BUDGETS: Readonly<Record<PageKind, Budget>> = {
  home: { requests: 12, kB: 110, kBWithCiphers: 130, kBToRead: 14 },
  list: { requests: 8, kB: 90, kBToRead: 14 },
  chapter: { requests: 8, kB: 90, kBToRead: 14 },
  exhibit: { requests: 12, kB: 110, kBWithCiphers: 130, kBToRead: 14 },
  slides: { requests: 12, kB: 130, kBToRead: 14 },
  frame: { requests: 1, kB: 35, kBWithCiphers: 50, kBToRead: 14 },
};
/** The script of one exhibit with Svelte's runtime, as a frame asks for it when a reader is there: kB. */
export const SCRIPT = { kB: 40, kBWithCiphers: 65 };
/** What a frame asks for first where its address wants the case told of another country: kB. */
export const ELSEWHERE = 8;
/** The loader script for bloggers, in kB. */
export const LOADER = 2;
/**
 * Layout shift while a page loads. Every page that is weighed is below 0.002 but `/take/` (0.015): there a word stands on the edge of
 * its line, and goes over when the typeface comes. So much one word may do with any change of words; two of them are too many.
 */
export const SHIFT = 0.02;

/** Times, in milliseconds. They are measured and told, and decide over no test: they are the machine's as much as ours. */
export const TIMES = {
  /** Total blocking time that Lighthouse finds. */
  blocking: 50,
  /** On a processor slowed four times: from an input to the end of the frame that answers it. */
  input: 100,
  /** The same, for choosing a scenario. */
  scenario: 150,
};
/** What Lighthouse gives, of 100. Frames are for other people's pages: they ask not to be indexed, which it counts as a fault. */
export const LIGHTHOUSE = { performance: 98, others: 100 };
