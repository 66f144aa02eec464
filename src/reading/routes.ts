import { LANGUAGES, type Language, routePart } from '../language/languages.ts';

/** One path per language, for pages that have no further parts. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Language } }[] {
  return LANGUAGES.map((lang) => ({ params: { lang: routePart(lang) }, props: { lang } }));
}
