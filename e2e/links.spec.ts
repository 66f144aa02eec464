import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './test.ts';

/** The built site: nothing here needs a browser, only that the build is done. */
const DIST = 'dist';
const SITE = process.env['SITE_URL'] ?? 'https://who-holds-the-key.example';
const BASE = `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

interface BuiltPage {
  /** From the root of the host, as in `/fa/chapters/`. */
  path: string;
  html: string;
  ids: string[];
}

const pages: BuiltPage[] = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => {
    // A script's text is no markup.
    const html = readFileSync(join(DIST, name), 'utf8').replace(/(<script\b[^>]*>)[^]*?<\/script>/g, '$1</script>');
    return { path: BASE + name.replace(/(^|\/)index\.html$/, '$1'), html, ids: attributes(html, 'id') };
  });
const byPath = new Map(pages.map((page) => [page.path, page]));

/** The values of an attribute, wherever it stands. */
function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^<>]*?\\s${name}="([^"]*)"`, 'gi'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** Why a link leads nowhere, or `undefined`. Links to other sites are theirs to keep. */
function fault(page: BuiltPage, link: string): string | undefined {
  const url = new URL(link, SITE + page.path);
  if (url.origin !== new URL(SITE).origin) return undefined;
  const path = decodeURI(url.pathname);
  if (!path.startsWith(BASE)) return `${link} is outside of the base path`;
  const file = join(DIST, path.slice(BASE.length));
  const target = byPath.get(path);
  if (!target && !(existsSync(file) && statSync(file).isFile())) return `${link} leads to nothing`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  // What starts with a slash is the place in a deck: its script reads it.
  if (!target || anchor === '' || anchor.startsWith('/') || target.ids.includes(anchor)) return undefined;
  return `${link} leads to no such place on its page`;
}

test('every link within the site leads somewhere', () => {
  expect(pages.length).toBeGreaterThan(20);
  const faults = pages.flatMap((page) =>
    [...new Set([...attributes(page.html, 'href'), ...attributes(page.html, 'src')])].flatMap((link) => {
      const why = fault(page, link);
      return why ? [`${page.path}: ${why}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('no page has an id twice', () => {
  const faults = pages.flatMap(({ path, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${path}: the id "${id}" stands twice`),
  );
  expect(faults).toEqual([]);
});
