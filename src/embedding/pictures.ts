import { EXHIBITS } from '../exhibits/registry.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';

/** A still picture of an exhibit, in `public/pictures`. Taken by `scripts/pictures.ts`. */
export interface Picture {
  id: string;
  lang: Language;
  /** The scenario that it shows. */
  scenario: string;
  file: string;
  /** The same in dark colours. */
  dark: string;
  /** In pixels: the size that link previews ask for. */
  width: number;
  height: number;
}

/** Of every scenario one; that of the scenario that says most is the exhibit's own, and has its name alone. */
export const PICTURES: readonly Picture[] = Object.values(EXHIBITS).flatMap(({ id, picture, scenarios }) =>
  scenarios.flatMap((scenario) =>
    LANGUAGES.map((lang) => {
      const name = scenario === picture ? `${id}.${lang}` : `${id}.${scenario}.${lang}`;
      return { id, lang, scenario, file: `${name}.png`, dark: `dark/${name}.webp`, width: 1200, height: 630 };
    }),
  ),
);

/**
 * The picture of an exhibit in a language.
 * @throws when there is none
 */
export function pictureOf(id: string, lang: Language): Picture {
  const picture = PICTURES.find((one) => one.file === `${id}.${lang}.png`);
  if (!picture) throw new Error(`There is no picture of "${id}" in ${lang}.`);
  return picture;
}
