import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { CONTENTS, type Contents, type HeldPage, PACKED, WAKING, type Way } from './copy/held.ts';
import { holds, inCopy, type Known } from './copy/links.ts';
import { escaped, unescaped } from './entities.ts';
import type { SitePage } from './site-page.ts';
import { withoutScript } from './without-script.ts';

/** What a copy is made of. */
export interface Copied {
  pages: readonly SitePage[];
  /** The path of the page that is shown first. */
  first: string;
  way: Way;
  /** The site's own address, with a slash at its end. */
  site: string;
  /** The copy's script, and what unpacks it. */
  script: string;
  boot: string;
  /** What is said at the foot of every page: where the copy comes from, and when it was made. HTML. */
  note: string;
  /** What stands above the text where no script runs. HTML. */
  unscripted: string;
}

/** Where an element that offers a copy stands. A copy does not offer itself. */
const OFFER = /<(aside|li|span)\b[^>]*\sdata-offer\b[^>]*>[^]*?<\/\1>/g;
const LINK = /(<a\b(?:[^>"]|"[^"]*")*?\shref=")([^"]*)"/g;
/** Addresses that scripts read from the page. */
const READ_BY_SCRIPT = /(\sdata-(?:speaker|src)=")([^"]*)"/g;
const WAY_AROUND = /<(header class="site-header"|footer class="site-footer")[^]*?<\/(header|footer)>/g;
const ENTRY = /<li\b[^>]*>(?:(?!<\/li>)[^])*<\/li>/g;
const PICTURE = /<img\b(?:[^>"]|"[^"]*")*>/g;

/** Puts pages of the site into one HTML file that asks for nothing: see `copy/boot.ts` for how it wakes. */
export async function oneFile({ pages, first, way, site, script, boot, note, unscripted }: Copied): Promise<string> {
  const known: Known = { site, way, pages: Object.fromEntries(pages.map(({ path }) => [path, true])) };
  const sheets = [...new Set(pages.flatMap((page) => page.sheets))];
  const held: Record<string, HeldPage> = {};
  const parts = new Map<string, string>([['script', script]]);
  sheets.forEach((sheet, at) => parts.set(`sheet ${at}`, sheet));
  for (const page of pages) {
    const { path, title, lang, dir, scripts } = page;
    held[path] = {
      title: unescaped(title),
      lang,
      dir,
      scripts,
      sheets: page.sheets.map((sheet) => `sheet ${sheets.indexOf(sheet)}`),
    };
    parts.set(path, inside(page, known, note));
    for (const [name, text] of page.given) parts.set(name, text);
  }
  const contents: Contents = { site, first, way, pages: held };
  parts.set(CONTENTS, JSON.stringify(contents));

  const start = pages.find(({ path }) => path === first);
  if (!start) throw new Error(`The copy has no ${first}`);
  const waking = `document.documentElement.className='${WAKING}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${[waking, boot, script].map(hashOf).join(' ')}`,
    `style-src ${hashOf(STYLE)}`,
    'img-src data:',
    ...(/\bnew Worker\b/.test(script) ? ['worker-src blob:'] : []),
    // The speaker's view shows the slides of the same file.
    ...(way === 'query' ? ['frame-src *'] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const readable = pages
    .filter(({ path, body }) => path === first || (way === 'hash' && /\/chapters\/[^/]+\/$/.test(path) && body))
    .map((page) =>
      withoutScript(page.body.replace(OFFER, ''), (href) => inCopy(href, page.path, { site, way: 'hash', pages: {} })),
    );
  return `<!doctype html>
<html lang="${start.lang}" dir="${start.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${start.title}</title>
<meta name="description" content="${start.description}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${site.replace(/\/$/, '')}${first}">
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
<link rel="icon" href="data:,">
<script>${waking}</script>
<style>${STYLE}</style>
</head>
<body>
<div id="unscripted">
<p class="note">${unscripted}</p>
${readable.join('\n<hr>\n')}
<p class="note">${note}</p>
</div>
<script type="text/plain" ${PACKED}>${await packed(parts)}</script>
<script>${boot}</script>
</body>
</html>
`;
}

/** A page's body as it stands in the copy. */
function inside({ path, body }: SitePage, known: Known, note: string): string {
  const there = (href: string): string => escaped(inCopy(unescaped(href), path, known));
  return body
    .replace(OFFER, '')
    .replace(WAY_AROUND, (around) => around.replace(ENTRY, (entry) => (leadsOut(entry, path, known) ? '' : entry)))
    .replace(PICTURE, (picture) => (/\ssrc="data:/.test(picture) && !picture.includes(' data-src=') ? picture : ''))
    .replace(LINK, (_, before: string, href: string) => `${before}${there(href)}"`)
    .replace(READ_BY_SCRIPT, (_, before: string, href: string) => `${before}${there(href)}"`)
    .replace(/(<footer class="site-footer"[^>]*>)/, `$1<div class="wide"><p class="copy-note">${note}</p></div>`);
}

/** Whether an entry of the site's navigation leads to a page that the copy has not. */
function leadsOut(entry: string, here: string, known: Known): boolean {
  const href = /\shref="([^"]*)"/.exec(entry)?.[1];
  if (href === undefined) return false;
  const site = new URL(known.site);
  const { pathname } = new URL(unescaped(href), site.origin + site.pathname.replace(/\/$/, '') + here);
  return !holds(`/${pathname.slice(site.pathname.length)}`, known);
}

/** As `copy/boot.ts` reads it. */
async function packed(parts: ReadonlyMap<string, string>): Promise<string> {
  const bytes = [...parts].map(([name, text]) => [name, Buffer.from(text)] as const);
  const names = JSON.stringify(bytes.map(([name, { length }]) => [name, length]));
  const whole = Buffer.concat([Buffer.from(`${names}\n`), ...bytes.map(([, text]) => text)]);
  const small = await promisify(zstdCompress)(whole, {
    params: {
      [constants.ZSTD_c_compressionLevel]: 19,
      // Most of a site stands on many of its pages: the whole of it is looked back at.
      [constants.ZSTD_c_windowLog]: 23,
      [constants.ZSTD_c_enableLongDistanceMatching]: 1,
    },
  });
  return small.toString('base64');
}

/** For what is read where no script runs, and while a copy wakes. */
const STYLE =
  '.waking #unscripted{visibility:hidden}body{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.6 Georgia,serif}h1,h2,h3{line-height:1.25}.note{font-size:.85em}table{border-collapse:collapse}td,th{border:1px solid;padding:.3em .5em;text-align:start}hr{margin:4em 0}';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
