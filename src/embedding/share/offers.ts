import type { ToShare } from '../../exhibits/kit/share.ts';
import { fill } from '../../language/fill.ts';
import { type Language, numeral, ORIGINAL } from '../../language/languages.ts';
import { figure, frameAddress, type FrameOptions, snippet, tagged } from '../snippet.ts';
import type { ShareData } from './data.ts';

/** What an exhibit can be passed on as. */
export const OFFERS = ['link', 'frame', 'element', 'figure', 'sentence', 'picture', 'file', 'school'] as const;
export type Offer = (typeof OFFERS)[number];
/** Those that are copied; the others are saved. */
export const copies = (offer: Offer): boolean => !['picture', 'file', 'school'].includes(offer);

/** How it is to be passed on. */
export interface Wanted {
  lang: Language;
  options: FrameOptions;
  height: number;
  /** Of a sentence: with every verdict. */
  whole: boolean;
}

/** A picture that has been drawn: its size in pixels of the page. */
export interface Size {
  width: number;
  height: number;
}

/** An address of the site, at the host that this page was read from, where the site has not been told its own. */
const EXAMPLE = /^https?:\/\/[^/]*\.example(?=\/|$)/;
export const here = (address: string): string => address.replace(EXAMPLE, location.origin);
export const isExample = (address: string): boolean => EXAMPLE.test(address);

/** The state, its names and its addresses in the language that is wanted. */
export function named({ state, exhibit }: ToShare, { languages, states }: ShareData, lang: Language) {
  const told = languages[lang];
  // Only a state that is exactly a scenario's has a page of its own.
  const scenario = Object.keys(states).find((one) => states[one] === state && state !== '');
  const own = scenario === undefined ? undefined : told.scenarios[scenario];
  const first = told.scenarios[Object.keys(states)[0] ?? ''];
  const shown = own ?? (state === '' ? first : undefined);
  return {
    ...told,
    title: own ? `${told.title}: ${own.title}` : told.title,
    page: here(own ? own.page : told.page + state),
    frame: here(told.frame),
    /** The site's own picture of it, if it has one, and the same in dark colours. */
    picture: shown && here(shown.picture),
    dark: shown?.dark === undefined ? undefined : here(shown.dark),
    /** For the names of files. */
    file: [exhibit, scenario ?? (state === '' ? undefined : 'own'), lang].filter(Boolean).join('.'),
  };
}

/** What is copied of each offer that is copied. `said` is what the exhibit says of its state, in the language that is wanted. */
export function copied(
  offer: Offer,
  what: ToShare,
  data: ShareData,
  { lang, options, height, whole }: Wanted,
  said: { caption: string; alternative: string },
  size: Size | undefined,
): string {
  const { title, page, frame, site, words, file, ...own } = named(what, data, lang);
  const picture = options.theme === 'dark' ? own.dark : own.picture;
  const common = { title, page, site, height, loader: here(data.loader) };
  switch (offer) {
    case 'frame':
      return snippet({ ...common, frame: frameAddress(frame, what.state, options) });
    case 'element':
      return tagged({
        ...common,
        id: what.exhibit,
        lang: lang === ORIGINAL ? undefined : lang,
        state: what.state,
        options,
      });
    case 'figure':
      return figure({
        ...common,
        ...said,
        picture: picture ?? `${file}.png`,
        dark: options.theme ? undefined : own.dark,
        // The site's own pictures have the size that link previews ask for.
        ...(picture ? { width: 1200, height: 630 } : (size ?? { width: 720, height: 900 })),
      });
    case 'sentence':
      return fill(words.quote, {
        words: whole ? said.alternative : said.caption,
        site,
        version: numeral(lang, data.version),
        address: page,
      });
    default:
      return page;
  }
}
