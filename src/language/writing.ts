import { WRITING } from './all.ts';
import type { TypographicCheck, Writing } from './descriptor.ts';
import { LANGUAGES, type Language } from './languages.ts';

const written: Readonly<Record<Language, Writing>> = WRITING;

/** What only the build and the authors' checks have to know of a language. */
export const writingOf = (lang: Language): Writing => written[lang];

/** What must not stand in any text, in whichever language. */
const EVERYWHERE: readonly TypographicCheck[] = [{ has: (text) => text.trim() === '', what: 'nothing in it' }];

/** What a text has that must not stand in one of this language. Its `{placeholders}` are not looked at. */
export function typographyFaults(lang: Language, text: string): string[] {
  const words = text.replace(/\{[^{}]*\}/g, '.');
  return [...EVERYWHERE, ...written[lang].checks].filter(({ has }) => has(words)).map(({ what }) => what);
}

/** The words that say nothing alone, of all languages: an English name in a Persian text is held to them too. */
export const VOCABULARY = LANGUAGES.flatMap((lang) => written[lang].vocabulary);
