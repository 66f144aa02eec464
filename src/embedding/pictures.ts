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

/** The scenario that says most in a still picture, where it is not the third. */
const SHOWN: Readonly<Record<string, string>> = {
  'try-every-key': 'the-scale',
  'key-custody': 'whatsapp-direct',
  'group-fanout': 'ghost-member',
  'weight-of-a-default': 'few-choose',
  'ends-and-backups': 'login-code',
};

export const PICTURES: readonly Picture[] = Object.values(EXHIBITS).flatMap(({ id, scenarios }) =>
  LANGUAGES.map((lang) => ({
    id,
    lang,
    scenario: SHOWN[id] ?? scenarios[2] ?? scenarios[0] ?? '',
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
