import { createHash } from 'node:crypto';

const SHEET = /<link rel="stylesheet" href="([^"]*)">/g;
const FACES_AHEAD = /<link rel="preload" as="font"[^>]*>/g;
const STYLES_ALLOWED = /\bstyle-src\b/;

/**
 * Pages on which readers arrive: home, chapters, exhibits, lists. A page of one situation comes after another, and a deck shows
 * nothing before its script.
 * @param name the page's file, from the root of the site
 */
export const isArrivedAt = (name: string): boolean =>
  /^(?:[a-z]{2,3}(?:-[a-z]+)?\/)?(?:(?!present\/|embed\/(?!index))[^/]+\/){0,2}index\.html$/.test(name);

/**
 * Puts a page's style sheets into it, so that its first words can be painted as soon as they come: on a slow line a sheet of its
 * own comes after all of the page. Faces are not asked for ahead of the text, for the same reason. The address of each sheet
 * stays at it: whoever wants files of their own (a stick) can put them back.
 *
 * @param read gives the text of a sheet, by its address
 */
export function withSheetsInside(html: string, read: (address: string) => string): string {
  const hashes = new Set<string>();
  const inside = html.replace(FACES_AHEAD, '').replace(SHEET, (_, address: string) => {
    const css = read(address).trim();
    hashes.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    return `<style data-sheet="${address}">${css}</style>`;
  });
  return inside.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(STYLES_ALLOWED, (styles) => [styles, ...hashes].join(' ')),
  );
}

/** The inverse, but for faces: its sheets are files again. */
export const withSheetsOutside = (html: string): string =>
  html.replace(/<style data-sheet="([^"]*)">[^]*?<\/style>/g, '<link rel="stylesheet" href="$1">');
