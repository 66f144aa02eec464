import { EXHIBITS } from '../exhibits/registry.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';

/** A still picture of an exhibit, in `public/pictures`. Taken by `scripts/pictures.ts`. */
export interface Picture {
  id: string;
  lang: Language;
  /** The scenario that it shows. */
  scenario: string;
  file: string;
  /** In pixels: the size that link previews ask for. */
  width: number;
  height: number;
}

export const PICTURES: readonly Picture[] = Object.values(EXHIBITS).flatMap(({ id, picture }) =>
  LANGUAGES.map((lang) => ({
    id,
    lang,
    scenario: picture,
    file: `${id}.${lang}.png`,
    width: 1200,
    height: 630,
  })),
);

/**
 * The picture of an exhibit in a language.
 * @throws when there is none
 */
export function pictureOf(id: string, lang: Language): Picture {
  const picture = PICTURES.find((one) => one.id === id && one.lang === lang);
  if (!picture) throw new Error(`There is no picture of "${id}" in ${lang}.`);
  return picture;
}
