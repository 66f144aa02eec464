import { ofOneLanguage } from '../../language/complete.ts';
import { type Language, ORIGINAL } from '../../language/languages.ts';

/** Words in every language that has them, and the file in which those of a language stand. */
export interface Everywhere<Words extends object> {
  words: Partial<Record<Language, object>> & Record<typeof ORIGINAL, Words>;
  file: (lang: Language) => string;
}

/** Words in a language, or, where that is a draft which lacks some, in the original; and in which they are. */
export const inLanguage = <Words extends object>({ words, file }: Everywhere<Words>, lang: Language) =>
  ofOneLanguage(words[ORIGINAL], { lang, file: file(lang), words: words[lang] });
