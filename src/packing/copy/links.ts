import type { Contents } from './held.ts';

/** What of a copy decides where a link leads. */
export type Known = Pick<Contents, 'site' | 'way'> & { pages: Readonly<Record<string, unknown>> };

/** A page's path, query and anchor. */
export interface Spot {
  path: string;
  search: string;
  hash: string;
}

/** The part of an address that names a page of a copy where each is a document of its own. */
const PAGE = 'page';

/**
 * Where a link of the site leads in a copy: within it if it can, and else to the site. Full addresses, and those that have been
 * changed already, stay as they are.
 *
 * @param href as it stands on the page
 * @param here the path of the page that it stands on
 */
export function inCopy(href: string, here: string, known: Known): string {
  if (/^[a-z]+:/.test(href) || isInCopy(href, known)) return href;
  const { origin, pathname: base } = new URL(known.site);
  const url = new URL(href, origin + base.replace(/\/$/, '') + here);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return href;
  const path = `/${url.pathname.slice(base.length)}`;
  if (!holds(path, known)) return url.href;
  return addressOf({ path, search: url.search, hash: url.hash }, known);
}

/** Whether a copy has a page, or the exhibit whose situation the page is. */
export const holds = (path: string, { pages }: Known): boolean => path in pages || exhibitOf(path) in pages;

/** The page of the exhibit whose situation a page is: `/exhibits/x/` of `/exhibits/x/y/`. */
export const exhibitOf = (path: string): string => /^.*\/exhibits\/[^/]+\/(?=[^/]+\/$)/.exec(path)?.[0] ?? '';

/** The address of a page within a copy. */
export function addressOf({ path, search, hash }: Spot, { way }: Pick<Known, 'way'>): string {
  if (way === 'hash') return `#${path}${search}${hash}`;
  if (way === 'none') return hash || search || '#';
  return `?${PAGE}=${path}${search.replace(/^\?/, '&')}${hash}`;
}

const isInCopy = (href: string, { way }: Known): boolean =>
  way === 'hash' ? href.startsWith('#/') : way === 'query' ? href.startsWith(`?${PAGE}=`) : /^[#?]/.test(href);

/** The page that a copy's address names, if it names one. */
export function spotIn(
  { search, hash }: { search: string; hash: string },
  { way }: Pick<Known, 'way'>,
): Spot | undefined {
  if (way === 'query') {
    const path = new URLSearchParams(search).get(PAGE);
    return path === null ? undefined : { path, search, hash };
  }
  const [, path, query = '', anchor = ''] = (way === 'hash' && /^#(\/[^?#]*)(\?[^#]*)?(#.*)?$/.exec(hash)) || [];
  return path === undefined ? undefined : { path: decodeURI(path), search: query, hash: anchor };
}
