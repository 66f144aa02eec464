import { CATALOGUES } from './words/all.ts';
import { complete } from './complete.ts';
import { type Language, ORIGINAL } from './languages.ts';

/** The name of a catalogue of the site's own words: each has a file of that name in `words/<language>/`. */
export type CatalogueName = keyof typeof CATALOGUES;

/** The words of a catalogue. The original language says which there are. */
export type Catalogue<Name extends CatalogueName> = (typeof CATALOGUES)[Name][typeof ORIGINAL];

const known = new Map<string, object>();

/**
 * The site's own words in a language. This is the one place that chooses them.
 * @throws in a build, naming the file and the keys, where some are missing and the language is no draft
 */
export function wordsIn<Name extends CatalogueName>(name: Name, lang: Language): Catalogue<Name> {
  const key = `${lang}/${name}`;
  const catalogue: Partial<Record<Language, object>> & Record<typeof ORIGINAL, Catalogue<Name>> = CATALOGUES[name];
  const found =
    known.get(key) ??
    complete(catalogue[ORIGINAL], { lang, file: `src/language/words/${key}.ts`, words: catalogue[lang] });
  known.set(key, found);
  return found as Catalogue<Name>;
}

/** The words of the site around its chapters and exhibits. */
export const siteWords = (lang: Language): Catalogue<'site'> => wordsIn('site', lang);

/** The words of what stands in a chapter's text. */
export const chapterWords = (lang: Language): Catalogue<'chapter'> => wordsIn('chapter', lang);

/** The words of the table of what was checked. */
export const recordWords = (lang: Language): Catalogue<'record'> => wordsIn('record', lang);

/** The words of “For this danger, this setting”. */
export const dangersWords = (lang: Language): Catalogue<'dangers'> => wordsIn('dangers', lang);

/** The words of the page that explains the evidence. */
export const evidencePageWords = (lang: Language): Catalogue<'evidence-page'> => wordsIn('evidence-page', lang);

/** The words of the exhibits' own pages. */
export const exhibitPageWords = (lang: Language): Catalogue<'exhibit-pages'> => wordsIn('exhibit-pages', lang);

/** The words of the cards “what pupils say”. */
export const beliefsWords = (lang: Language): Catalogue<'beliefs'> => wordsIn('beliefs', lang);

/** The words of what teachers make for themselves: views, questionnaires, the page for pupils. */
export const toolsWords = (lang: Language): Catalogue<'teaching-tools'> => wordsIn('teaching-tools', lang);

/** The words of lessons. */
export const teachingWords = (lang: Language): Catalogue<'teaching'> => wordsIn('teaching', lang);
