import { version } from '../../../package.json';
import { darkPicture, pictureFile } from '../../exhibits/pictures.ts';
import { exhibitOf, stateOf } from '../../exhibits/registry.ts';
import { commonWords } from '../../exhibits/words.ts';
import { absolute, pathTo, pathToFile } from '../../language/addresses.ts';
import { LANGUAGES, nameOf, type Language } from '../../language/languages.ts';
import { type Catalogue, wordsIn } from '../../language/words.ts';
import { heightOf } from '../../exhibits/heights.ts';
import { LOADER } from '../snippet.ts';
import { siteName } from '../words.ts';

/** What *Share this* has to know of an exhibit in one of the languages. All addresses are full ones. */
export interface SharedIn {
  /** The language's own name. */
  name: string;
  site: string;
  title: string;
  page: string;
  /** The frame, where code names it. */
  frame: string;
  scenarios: Record<string, { title: string; page: string; picture: string; dark?: string }>;
  /** What stands in what is passed on, and so is in its language. */
  words: Pick<Catalogue<'sharing'>, 'quote' | 'fileSource'>;
}

/** The file that *Share this* asks for when it is opened: one for each exhibit and language. */
export interface ShareData {
  words: Catalogue<'sharing'>;
  /** The site's version, which a quotation names. */
  version: string;
  loader: string;
  /** Fits in every situation, at every width from 320 pixels on. */
  height: number;
  /** The state of each scenario, as a query. */
  states: Record<string, string>;
  languages: Record<Language, SharedIn>;
}

const perLanguage = <T>(make: (lang: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map((lang) => [lang, make(lang)])) as Record<Language, T>;

/** What is served at `/share/<lang>/<id>.json`. */
export function shareData(id: string, lang: Language): ShareData {
  const { scenarios } = exhibitOf(id);
  return {
    words: wordsIn('sharing', lang),
    version,
    loader: absolute(pathToFile(LOADER)),
    height: heightOf(id),
    states: Object.fromEntries(scenarios.map((scenario) => [scenario, stateOf(id, scenario)])),
    languages: perLanguage((each) => {
      const words = commonWords(id, each);
      const said = wordsIn('sharing', each);
      return {
        name: nameOf(each),
        site: siteName(each),
        title: words.title,
        page: absolute(pathTo(each, { kind: 'exhibit', id })),
        frame: absolute(pathTo(each, { kind: 'embed', id })),
        words: { quote: said.quote, fileSource: said.fileSource },
        scenarios: Object.fromEntries(
          scenarios.map((scenario) => {
            const picture = pictureFile(id, each, scenario);
            const dark = darkPicture(picture);
            const shared = {
              title: words.scenarios[scenario]?.title ?? scenario,
              page: absolute(pathTo(each, { kind: 'exhibit', id, scenario })),
              picture: absolute(pathToFile(picture)),
              ...(dark !== undefined && { dark: absolute(pathToFile(dark)) }),
            };
            return [scenario, shared];
          }),
        ),
      };
    }),
  };
}
