import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, routePart } from '../language/languages.ts';
import type { BuiltSite } from './site.ts';

/** Pages stand in nobody's frame but the site's own: the speaker's view shows slides. What pages may load they say themselves. */
const FRAMED_BY_US = "Content-Security-Policy: frame-ancestors 'self'";
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';
const ASK_AGAIN = 'Cache-Control: no-cache';

/**
 * Writes the headers for hosts that read them from a file of the site (`_headers`: Netlify, Cloudflare Pages, and others).
 * Folder by folder, because a rule for all could not be taken back for the exhibits that are made for frames.
 */
export async function writeHeaders({ root }: BuiltSite): Promise<void> {
  const rules: string[] = [];
  const rule = (path: string, ...headers: string[]): void =>
    void rules.push([path, ...headers.map((header) => `  ${header}`)].join('\n'));
  for (const lang of LANGUAGES) {
    const part = routePart(lang);
    const folder = part === undefined ? '/' : `/${part}/`;
    rule(folder, FRAMED_BY_US);
    rule(`${folder}embed/`, FRAMED_BY_US);
    for (const entry of await readdir(join(root, folder), { withFileTypes: true }))
      if (
        entry.isDirectory() &&
        !NO_PAGES.includes(entry.name) &&
        !LANGUAGES.some((each) => routePart(each) === entry.name)
      )
        rule(`${folder}${entry.name}/*`, FRAMED_BY_US);
  }
  rule('/_astro/*', FOR_EVER);
  rule('/sw.js', ASK_AGAIN);
  for (const folder of ['/oembed/*', '/data/*', '/files/*']) rule(folder, 'Access-Control-Allow-Origin: *');
  rule('/*', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer');
  await writeFile(join(root, '_headers'), `${rules.join('\n')}\n`);
}

const NO_PAGES = ['_astro', 'data', 'embed', 'files', 'oembed', 'pagefind', 'pictures', 'share'];
