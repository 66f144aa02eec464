import { absolute, pathTo, pathToFile } from '../language/addresses.ts';
import { fill } from '../language/fill.ts';
import type { Language } from '../language/languages.ts';
import { commonWords } from '../exhibits/words.ts';
import { EXHIBITS, stateOf } from '../exhibits/registry.ts';
import { pictureFile } from '../exhibits/pictures.ts';
import { pictureOf } from './pictures.ts';
import { heightOf } from '../exhibits/heights.ts';
import { frameAddress, pastedFrame, playedFrame } from './snippet.ts';
import { embeddingWords, siteName } from './words.ts';

/** One exhibit, or one of its scenarios, in one language. */
export interface Embedded {
  id: string;
  lang: Language;
  scenario?: string | undefined;
}

/** Everything that has an answer to “how do I embed you?”. */
export const embeddable = (lang: Language): Embedded[] =>
  Object.values(EXHIBITS).flatMap(({ id, scenarios }) =>
    [undefined, ...scenarios].map((scenario) => ({ id, lang, scenario })),
  );

/** The part of the answer's path after the language, without its ending: `move-the-server/data-moves`. */
export const oembedPart = ({ id, scenario }: Embedded): string => [id, scenario].filter(Boolean).join('/');

/** In what form a host takes an exhibit: as any HTML, or as something that plays, for hosts that take nothing else. */
export type Kind = 'rich' | 'video';

/** The answer: oEmbed 1.0. A static file cannot mind the width that is asked for; the frame takes any. */
export function oembed(what: Embedded, type: Kind): Record<string, string | number> {
  const { id, lang, scenario } = what;
  const words = commonWords(id, lang);
  const shown = scenario === undefined ? undefined : words.scenarios[scenario];
  const { frame } = embeddingWords(lang);
  const picture = pictureOf(id, lang);
  const title = shown ? fill(frame.scenario, { exhibit: words.title, scenario: shown.title }) : words.title;
  return {
    version: '1.0',
    type,
    title: fill(frame.title, { exhibit: title, site: siteName(lang) }),
    provider_name: siteName(lang),
    provider_url: absolute(pathTo(lang, { kind: 'home' })),
    cache_age: 86_400,
    thumbnail_url: absolute(pathToFile(pictureFile(id, lang, scenario))),
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    width: 640,
    height: heightOf(id),
    html: (type === 'rich' ? pastedFrame : playedFrame)({
      title,
      frame: frameAddress(absolute(pathTo(lang, { kind: 'embed', id })), stateOf(id, scenario)),
      page: absolute(pathTo(lang, { kind: 'exhibit', id, scenario })),
      summary: shown ? shown.caption : words.summary,
      height: heightOf(id),
    }),
  };
}
