import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, routePart } from '../language/languages.ts';
import type { BuiltSite } from './site.ts';

/** Pages stand in nobody's frame but the site's own: the speaker's view shows slides. What pages may load they say themselves. */
const FRAMED_BY_US = "Content-Security-Policy: frame-ancestors 'self'";
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';
const ASK_AGAIN = 'Cache-Control: no-cache';

/**
 * Writes the headers for hosts that read them from a file of the site (`_headers`: Netlify, Cloudflare Pages, and others), and the
 * same for nginx and Caddy.
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
  await mkdir(join(root, HOSTS), { recursive: true });
  await writeFile(join(root, HOSTS, 'nginx.conf'), nginx());
  await writeFile(join(root, HOSTS, 'Caddyfile'), caddy());
}

/** The folder with ready files for web servers. */
const HOSTS = 'hosts';
/** Frames may stand anywhere; the page that lists them may not. */
const FRAMES = `^(/(${LANGUAGES.flatMap((lang) => routePart(lang) ?? []).join('|')}))?/embed/[^/]+/`;

/** The same rules for nginx, to include in its `http` block. */
const nginx =
  (): string => `# Written by the build of the site. Include it in the http block of nginx; set root, name and certificate.
map $uri $framing {
  default "frame-ancestors 'self'";
  "~${FRAMES}" "";
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
  # What a page may load it says itself. nginx leaves out a header without a value.
  add_header Content-Security-Policy $framing always;
  add_header Cache-Control $kept always;
  add_header Access-Control-Allow-Origin $shared always;
}
`;

/** The same rules for Caddy. */
const caddy =
  (): string => `# Written by the build of the site. Run it with: caddy run --config Caddyfile. Set address and root.
:8080 {
  root * /srv/who-holds-the-key
  encode zstd gzip
  # Files that npm run pack compressed are sent as they are.
  file_server {
    precompressed br gzip
  }
  header X-Content-Type-Options nosniff
  header Referrer-Policy no-referrer
  # What a page may load it says itself.
  @pages not path_regexp ${FRAMES}
  header @pages Content-Security-Policy "frame-ancestors 'self'"
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
