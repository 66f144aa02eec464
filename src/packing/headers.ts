import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, routePart } from '../language/languages.ts';
import type { BuiltSite } from './site.ts';

const FRAMED_BY_US = "frame-ancestors 'self'";
/**
 * The policy of pages that are no frames: they stand in nobody's frame but the site's own (the speaker's view shows slides), and
 * load what they themselves say that they do. Of that the header says all but scripts and styles, whose sums differ from page to page.
 * Files that people pass on have everything in them, and policies of their own.
 * @param own what the pages say, a directive each
 */
const policyOf = (own: readonly string[]): string =>
  [FRAMED_BY_US, ...own.filter((directive) => !/^(?:default|script|style)-src /.test(directive))].join('; ');
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';
const ASK_AGAIN = 'Cache-Control: no-cache';

/**
 * Writes the headers for hosts that read them from a file of the site (`_headers`: Netlify, Cloudflare Pages, and others), and the
 * same for nginx and Caddy.
 * Folder by folder, because a rule for all could not be taken back for the exhibits that are made for frames.
 */
export async function writeHeaders({ root }: BuiltSite, own: readonly string[]): Promise<void> {
  const rules: string[] = [];
  const policy = policyOf(own);
  const ofPages = `Content-Security-Policy: ${policy}`;
  const rule = (path: string, ...headers: string[]): void =>
    void rules.push([path, ...headers.map((header) => `  ${header}`)].join('\n'));
  for (const lang of LANGUAGES) {
    const part = routePart(lang);
    const folder = part === undefined ? '/' : `/${part}/`;
    rule(folder, ofPages);
    rule(`${folder}embed/`, ofPages);
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      // What is shown where there is no page is one too.
      if (entry.isFile() && entry.name.endsWith('.html')) rule(`${folder}${entry.name}`, ofPages);
      if (
        entry.isDirectory() &&
        !NO_PAGES.includes(entry.name) &&
        !LANGUAGES.some((each) => routePart(each) === entry.name)
      )
        rule(`${folder}${entry.name}/*`, ofPages);
    }
  }
  rule('/_astro/*', FOR_EVER);
  rule('/sw.js', ASK_AGAIN);
  for (const folder of ['/oembed/*', '/data/*', '/files/*']) rule(folder, 'Access-Control-Allow-Origin: *');
  rule('/*', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer');
  await writeFile(join(root, '_headers'), `${rules.join('\n')}\n`);
  await mkdir(join(root, HOSTS), { recursive: true });
  await writeFile(join(root, HOSTS, 'nginx.conf'), nginx(policy));
  await writeFile(join(root, HOSTS, 'Caddyfile'), caddy(policy));
}

/** The folder with ready files for web servers. */
const HOSTS = 'hosts';
/** Frames may stand anywhere; the page that lists them may not. */
const FRAMES = `^(/(${LANGUAGES.flatMap((lang) => routePart(lang) ?? []).join('|')}))?/embed/[^/]+/`;

/** The same rules for nginx, to include in its `http` block. */
const nginx = (
  policy: string,
): string => `# Written by the build of the site. Include it in the http block of nginx; set root, name and certificate.
map $uri $policy {
  default "${policy}";
  "~${FRAMES}" "";
  "~^/files/" "${FRAMED_BY_US}";
}
map $uri $kept {
  default "no-cache";
  "~^/_astro/" "public, max-age=31536000, immutable";
}
map $uri $shared {
  default "";
  "~^/(oembed|data|files)/" "*";
}
server {
  listen 127.0.0.1:8080;
  root /srv/who-holds-the-key;
  charset utf-8;
  error_page 404 /404.html;
  # Files that npm run pack compressed are sent as they are (.gz; .br where the module ngx_brotli is loaded: brotli_static on).
  gzip_static on;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  add_header X-Content-Type-Options nosniff always;
  add_header Referrer-Policy no-referrer always;
  # Scripts and styles of a page it names itself. nginx leaves out a header without a value.
  add_header Content-Security-Policy $policy always;
  add_header Cache-Control $kept always;
  add_header Access-Control-Allow-Origin $shared always;
}
`;

/** The same rules for Caddy. */
const caddy = (
  policy: string,
): string => `# Written by the build of the site. Run it with: caddy run --config Caddyfile. Set address and root.
:8080 {
  root * /srv/who-holds-the-key
  encode zstd gzip
  # Files that npm run pack compressed are sent as they are.
  file_server {
    precompressed br gzip
  }
  header X-Content-Type-Options nosniff
  header Referrer-Policy no-referrer
  # Scripts and styles of a page it names itself.
  @pages not path_regexp ${FRAMES}|^/files/
  header @pages Content-Security-Policy "${policy}"
  @files path /files/*
  header @files Content-Security-Policy "${FRAMED_BY_US}"
  @immutable path /_astro/*
  header @immutable Cache-Control "public, max-age=31536000, immutable"
  @changing not path /_astro/*
  header @changing Cache-Control no-cache
  @shared path /oembed/* /data/* /files/*
  header @shared Access-Control-Allow-Origin *
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;

const NO_PAGES = ['_astro', 'data', 'embed', 'files', 'hosts', 'oembed', 'pagefind', 'pictures', 'share'];
