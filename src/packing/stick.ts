import { strToU8, type Zippable, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path/posix';
import { givenOf, ISLAND } from '../exhibits/arriving.ts';
import { withSheetsOutside } from '../exhibits/sheets-inside.ts';
import { FOLDER, nameOf } from './copies.ts';
import { escaped, unescaped } from './entities.ts';
import { filesOf } from './files-of.ts';
import { SUMS, sumsOf } from './sums.ts';
import { copyScript } from './script.ts';
import type { BuiltSite } from './site.ts';
import { NOT_IN_COPIES, MODULE, SCRIPT } from './site-page.ts';

/** The folder in the archive, so that it unpacks into one. */
const ROOT = 'who-holds-the-key/';
/** What browsers cannot use from a disk, or nobody asks for there. Who searches is led to the file that holds a language. */
const LEFT_OUT =
  /^(pagefind|oembed|share|hosts)\/|(^|\/)search\/index\.html$|^(404\.html|sw\.js|_headers|keep\.js|SHA256SUMS)$|^_astro\/.*\.js$|\.(zip|zim)$/;
const SCRIPT_FILE = '_astro/stick.js';
/** What is compressed already. */
const DENSE = /\.(png|woff2|zip|zim)$/;

const PRELOAD = /<link\b[^>]*\brel="preload"[^>]*>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const ADDRESS =
  /(<(?:a|div|link|img|iframe|script|source)\b(?:[^>"]|"[^"]*")*?\s(?:href|src|data-src|data-speaker)=")([^"]*)"/g;
const FONT = /url\((["']?)([^)"']+\.woff2)\1\)/g;
const ROW = /<tr\b[^>]*\sdata-file="([^"]+)"[^>]*>[^]*?<\/tr>/g;

/** The built site as it works from a disk: its files by name. Its pages must know the sizes of the others. */
export async function stickFiles(site: BuiltSite): Promise<Map<string, Uint8Array>> {
  const { root } = site;
  const files = new Map<string, Uint8Array>();
  const put = (name: string, content: Uint8Array | string): void =>
    void files.set(name, typeof content === 'string' ? strToU8(content) : content);
  const names = (await filesOf(root)).filter((name) => !LEFT_OUT.test(name));
  const held = new Set([...names, SUMS]);
  const needs: Needs = { exhibits: [], scripts: [], bringToLife: undefined };
  for (const name of names) {
    const path = join(root, name);
    if (/^_astro\/given\..*\.json$/.test(name))
      put(name.replace(/json$/, 'js'), givenScript(site.base + name, await readFile(path, 'utf8')));
    else if (name.endsWith('.css')) put(name, withFaces(await readFile(path, 'utf8'), site));
    else if (name.endsWith('.woff2')) continue;
    // A frame asks for its script: beside it stands the same in one file.
    else if (held.has(wholeOf(name))) put(name, await readFile(join(root, wholeOf(name))));
    else if (!name.endsWith('.html') || name.startsWith(FOLDER)) put(name, await readFile(path));
    else put(name, onStick(await readFile(path, 'utf8'), name, site, held, needs));
  }
  put(SCRIPT_FILE, await copyScript([{ ...needs, small: [], body: '' }], site, 'disk'));
  put(SUMS, sumsOf([...files]));
  return files;
}

/** Packs it into an archive, in a folder of its own. The same bytes whoever makes it, and wherever. */
export async function writeStick(
  { root }: BuiltSite,
  files: ReadonlyMap<string, Uint8Array>,
  date: string,
): Promise<void> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[ROOT + name] = [bytes, { level: DENSE.test(name) ? 0 : 9 }];
  const zip = zipSync(entries, { mtime: new Date(year, month - 1, day) });
  await writeFile(join(root, FOLDER, nameOf({ kind: 'stick' })), zip);
}

const wholeOf = (frame: string): string => frame.replace(/index\.html$/, 'whole.html');

interface Needs {
  exhibits: string[];
  scripts: string[];
  bringToLife: string | undefined;
}

/** A page as it works from a disk. Notes down which scripts it needs. */
function onStick(html: string, name: string, site: BuiltSite, held: ReadonlySet<string>, needs: Needs): string {
  const there = (address: string): string => escaped(fromDisk(unescaped(address), name, site, held));
  // An exhibit for frames is one file already; only its links lead elsewhere.
  if (html.includes('data-self-contained')) return html;
  const run = [...html.matchAll(MODULE)].map(([, source = '']) => source);
  needs.scripts.push(...run);
  const own = `<script src="${relative(dirname(name), SCRIPT_FILE)}" data-base="${site.base}"${run.length > 0 ? ` data-run="${run.join(' ')}"` : ''} defer></script>`;
  return withSheetsOutside(html)
    .replace(PRELOAD, '')
    .replace(POLICY, (_, policy: string) => `<meta http-equiv="content-security-policy" content="${fileToo(policy)}">`)
    .replace(SCRIPT, (script, attributes: string, text: string) =>
      attributes.includes('type="module"') || (!attributes.includes(' src=') && NOT_IN_COPIES.test(text)) ? '' : script,
    )
    .replace(ISLAND, (island) => {
      needs.exhibits.push(/ component-url="([^"]*)"/.exec(island)?.[1] ?? '');
      needs.bringToLife = / renderer-url="([^"]*)"/.exec(island)?.[1];
      return island.replace(/ props="[^"]*"/, () => ` data-props="${escaped(JSON.stringify(givenOf(island)))}"`);
    })
    .replace(ROW, (row, file: string) => (held.has(file) ? row : ''))
    .replace(ADDRESS, (_, before: string, address: string) => `${before}${there(address)}"`)
    .replace('</head>', () => `${own}</head>`);
}

/**
 * Where an address of the site leads from a page on a disk: to a file by its own name, or to the site where the archive has
 * none.
 */
export function fromDisk(
  address: string,
  page: string,
  { base, address: full }: Omit<BuiltSite, 'root'>,
  held: ReadonlySet<string>,
): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const search = /^(?:([a-z]{2,3}(?:-[a-z]+)?)\/)?search\/$/.exec(path);
  if (search)
    return `${relative(dirname(page), FOLDER + nameOf({ kind: 'site', lang: (search[1] ?? 'en') as 'en' }))}#/${path}`;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return held.has(decodeURI(file)) ? relative(dirname(page), file) + rest : full + path + rest;
}

/** A policy that holds for files: there `'self'` is nobody. */
const fileToo = (policy: string): string =>
  policy
    .replaceAll("'self'", "'self' file:")
    .replace(/font-src [^;]*/, 'font-src data:')
    .replace(/connect-src [^;]*;\s*/, '');

/** Browsers load no face from a disk, for it has no origin: so faces stand in the style sheet. */
const withFaces = (css: string, { root, base }: BuiltSite): string =>
  css.replace(FONT, (_, _quote: string, address: string) => {
    const path = join(root, address.startsWith('/') ? address.slice(base.length) : `_astro/${address}`);
    return `url(data:font/woff2;base64,${readFileSync(path).toString('base64')})`;
  });

const givenScript = (address: string, json: string): string =>
  `window.onDisk.given[${JSON.stringify(address)}]=${json}`;
