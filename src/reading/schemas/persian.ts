import { shownText } from './typography.ts';

/** What Persian text may have in Latin script. */
const LATIN_ALLOWED = /\b(?:IP|SMS)\b/g;

/** Text in Persian: without Latin letters, digits or punctuation, and without the Arabic forms of Persian letters. */
export const persianText = shownText.refine(
  (text) => !/[A-Za-z0-9,;?"“”يكى٠-٩]/.test(text.replace(LATIN_ALLOWED, '')),
  'expected Persian letters, digits and punctuation only',
);
