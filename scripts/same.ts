/**
 * `npm run same -- COMMIT`: what a change has moved. Builds the site of that commit and the one here, takes out of both what
 * differs from build to build, and tells which pages say something else, which are only made differently, which verdicts
 * are others, and which pages weigh more or less. Nothing is kept.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const commit = process.argv[2];
if (!commit) {
  console.error('Which commit? For example: npm run same -- main');
  process.exit(2);
}
/** Less than this is told of no page, in bytes after Brotli. */
const SLIGHT = 200;
const MOST_TOLD = 40;

const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
const build = (folder: string): void => {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** A page without what differs from build to build: hashes in names of files and classes, ids of islands, of scripts. */
const normalised = (html: string): string =>
  html
    .replace(/\.[\w-]{8}\.(js|css|woff2|svg|png)/g, '.$1')
    .replace(/svelte-[a-z0-9]{5,8}/g, 'svelte')
    .replace(/uid="[^"]*"/g, '')
    .replace(/'sha256-[^']*'/g, '');
/** What can be read on it. */
const words = (html: string): string =>
  html
    .replace(/<(script|style)\b[^]*?<\/\1>/g, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** Half a minute instead of five, and the same on both sides. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const packed = new Map<string, number>();
function sizeOf(path: string): number {
  const known = packed.get(path);
  if (known !== undefined) return known;
  const size = !existsSync(path) ? 0 : brotliCompressSync(readFileSync(path), QUICK).length;
  packed.set(path, size);
  return size;
}
/** A page with the style sheets and scripts that it names, after Brotli. */
function weightOf(dist: string, path: string, html: string): number {
  const named = html.matchAll(/(?:href|src|component-url|renderer-url)="[^"]*?(_astro\/[^"]+\.(?:css|js))"/g);
  const files = new Set([...named].map(([, file = '']) => file));
  return sizeOf(join(dist, path)) + [...files].reduce((sum, file) => sum + sizeOf(join(dist, file)), 0);
}

/** Every verdict of the open data, by its case. */
function verdictsOf(dist: string): Map<string, string> {
  const { columns, rows } = JSON.parse(readFileSync(join(dist, 'data/exposure.json'), 'utf8')) as {
    columns: string[];
    rows: (string | string[] | number)[][];
  };
  return new Map(
    rows.map((row) => {
      const told = (column: string): string => [row[columns.indexOf(column)] ?? ''].flat().join('+');
      return [
        `${told('mode')}, data ${told('data')}, keys ${told('keys')}, ${told('powers')}: ${told('item')}`,
        told('verdict'),
      ];
    }),
  );
}

function tell(what: string, lines: readonly string[]): void {
  console.log(`\n${what}: ${lines.length}`);
  for (const line of lines.slice(0, MOST_TOLD)) console.log(`  ${line}`);
  if (lines.length > MOST_TOLD) console.log(`  and ${lines.length - MOST_TOLD} more`);
}

function compare(before: string, after: string): void {
  const pagesOf = (dist: string): string[] => globSync('**/*.html', { cwd: dist }).sort();
  const [old, now] = [new Set(pagesOf(before)), new Set(pagesOf(after))];
  const other: string[] = [];
  const made: string[] = [];
  const weights: string[] = [];
  for (const path of now) {
    if (!old.has(path)) continue;
    const [one, two] = [before, after].map((dist) => readFileSync(join(dist, path), 'utf8'));
    if (one === undefined || two === undefined) continue;
    if (words(one) !== words(two)) other.push(path);
    else if (normalised(one) !== normalised(two)) made.push(path);
    const moved = weightOf(after, path, two) - weightOf(before, path, one);
    if (Math.abs(moved) >= SLIGHT) weights.push(`${moved > 0 ? '+' : ''}${(moved / 1000).toFixed(1)} kB ${path}`);
  }
  tell(
    'New pages',
    [...now].filter((path) => !old.has(path)),
  );
  tell(
    'Pages that are gone',
    [...old].filter((path) => !now.has(path)),
  );
  tell('Pages that say something else', other);
  tell('Pages that say the same and are made differently', made);
  tell('Pages that weigh more or less, with the styles and scripts that they name', weights);

  const [was, is] = [verdictsOf(before), verdictsOf(after)];
  tell(
    'Verdicts that are others',
    [...is].flatMap(([where, verdict]) => {
      const then = was.get(where);
      return then !== undefined && then !== verdict ? [`${where}: ${then}, now ${verdict}`] : [];
    }),
  );
  tell(
    'Cases that are new',
    [...is.keys()].filter((where) => !was.has(where)),
  );
  tell(
    'Cases that are gone',
    [...was.keys()].filter((where) => !is.has(where)),
  );
}

const there = mkdtempSync(join(tmpdir(), 'same-'));
const name = git('rev-parse', '--short', commit);
try {
  git('worktree', 'add', '--detach', '--quiet', there, name);
  if (git('diff', '--name-only', name, '--', 'package-lock.json')) {
    console.log(`The dependencies of ${name} are others: installing them.`);
    execFileSync('npm', ['ci', '--silent'], { cwd: there, stdio: 'inherit' });
  } else symlinkSync(resolve('node_modules'), join(there, 'node_modules'), 'junction');
  console.log(`Building ${name}, then the site as it is here.`);
  build(there);
  build('.');
  compare(join(there, 'dist'), 'dist');
} finally {
  rmSync(there, { recursive: true, force: true });
  git('worktree', 'prune');
}
