/** A file of a release: the first digits of its SHA-256, in hexadecimal, and its size in bytes. */
export type FileFacts = readonly [hash: string, size: number];

/** What a worker knows of the release that it belongs to. It keeps nothing that is not of it. */
export interface Release {
  /** Names the release: two that differ in any file have different ones. */
  id: string;
  /** The path under which the site stands, with a slash at both ends. */
  base: string;
  /** By path within the site, without a slash before it; a page by its folder: `fa/chapters/`. */
  files: Readonly<Record<string, FileFacts>>;
  /** By language: what is said over a page that comes from the store. `{age}` is when it was kept. */
  stored: Readonly<Record<string, { stored: string; now: string }>>;
}

/** How many digits of a sum are compared: enough that nothing is mistaken for another file. */
export const DIGITS = 16;

/** What of a request a worker decides by. */
export interface Asked {
  method: string;
  url: string;
  mode: string;
}

/**
 * What a worker does with a request: `page` asks the network first, and the store when that does not answer; `immutable` asks the
 * store first, because the name of the file says what is in it; `nothing` leaves it to the browser. Frames in other people's
 * pages, and files to save, are none of its business.
 */
export function waysOf(
  { method, url, mode }: Asked,
  origin: string,
  { base, files }: Release,
): 'page' | 'immutable' | 'other' | 'nothing' {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin || !address.pathname.startsWith(base)) return 'nothing';
  const path = pathIn(url, base);
  if (/^(?:[a-z]{2,3}(?:-[a-z]+)?\/)?embed\/.+|^files\/|^data\/|^oembed\//.test(path)) return 'nothing';
  if (mode === 'navigate') return 'page';
  if (path.startsWith('_astro/')) return 'immutable';
  return path in files ? 'other' : 'nothing';
}

/** The path of an address within the site. */
export const pathIn = (url: string, base: string): string => decodeURI(new URL(url).pathname.slice(base.length));

/** All that a language needs to be read without a line: its pages, and what they ask for. */
export function allOf(lang: string, languages: readonly string[], { files }: Release): string[] {
  const [original] = languages;
  const others = languages.filter((each) => each !== lang);
  const ofOther = (path: string): boolean =>
    lang === original
      ? others.some((each) => path.startsWith(`${each}/`))
      : path !== '' && !path.startsWith(`${lang}/`) && (path.endsWith('/') || path === '');
  return Object.keys(files).filter((path) => {
    if (/^(?:data|files|oembed)\/|^evidence\/.|embed\/.|^404|\.(?:txt|xml|py|po|mdx)$/.test(path)) return false;
    if (path.startsWith('pictures/')) return path.endsWith(`.${lang}.png`);
    if (path.startsWith('pagefind/')) return !others.some((each) => new RegExp(`[./_]${each}[_.]`).test(path));
    return path.startsWith('_astro/') || !(path === '' ? lang !== original : ofOther(path));
  });
}

/** When something was kept, in words: “2 days ago”. */
export function ageInWords(milliseconds: number, locale: string, now: string): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  if (hours < 1) return now;
  const format = new Intl.RelativeTimeFormat(locale);
  return hours < 24 ? format.format(-hours, 'hour') : format.format(-Math.floor(hours / 24), 'day');
}
