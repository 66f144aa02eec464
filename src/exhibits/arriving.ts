import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isArrivedAt, withSheetsInside } from './sheets-inside.ts';

/** A page as it is sent, and the files that its exhibits ask for when they wake, by their address. */
export interface Arriving {
  html: string;
  files: ReadonlyMap<string, string>;
}

/** Astro's folder for files whose name says what is in them. */
const FOLDER = '_astro/';
/** An exhibit that comes alive, with all its attributes. */
export const ISLAND = /<astro-island\b(?:[^>"]|"[^"]*")*>/g;
const GIVEN = / props="([^"]*)"/;
const STYLE = /<style>([^]*?)<\/style>/g;
const EXHIBITS_SHEET = /<link rel="stylesheet" href="[^"]*\/exhibits\.[^"]*\.css">/;
/** The name that Svelte gives to a component's own styles. */
const OWN_CLASS = /\bsvelte-[0-9a-z]+/g;
const POLICY_HASH = / 'sha256-([^']+)'/g;
const INLINE = /<(?:script|style)\b[^>]*>([^]*?)<\/(?:script|style)>/g;

/**
 * Lets the words of a page arrive before what only its exhibits need. An exhibit's styles stand right before the first
 * exhibit instead of in the head. What an exhibit among other things is given for its script is a file of its own, asked
 * for as it wakes: all that is seen stands in the page. The policy names no script or style that is not there.
 *
 * @param html a built page
 * @param base the site's base path, with a slash at its end
 * @throws where a page with exhibits carries the styles of another, which its text imports in vain
 */
export function arriving(html: string, base: string): Arriving {
  const files = new Map<string, string>();
  const waking = html.replace(ISLAND, (island) => {
    const given = givenOf(island);
    if (given.level !== 'inline') return island;
    const text = JSON.stringify(given);
    const address = `${base}${FOLDER}given.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
    files.set(address, text);
    return island.replace(GIVEN, ` data-given="${address}"`);
  });
  return { html: policed(late(waking)), files };
}

/** What an exhibit that comes alive is given, as it stands in its attributes. */
export const givenOf = (island: string): { level?: unknown } =>
  revive(JSON.parse(unescaped(GIVEN.exec(island)?.[1] ?? '{}')));

/** Moves the styles of exhibits out of the head. */
function late(html: string): string {
  const at = html.search(/<\/head>/);
  const [head, body] = [html.slice(0, at), html.slice(at)];
  const first = body.search(ISLAND);
  if (first < 0) return html;
  const shown = new Set(body.match(OWN_CLASS));
  const moved: string[] = [];
  const move = (style: string): string => {
    moved.push(style);
    return '';
  };
  const left = head.replace(EXHIBITS_SHEET, move).replace(STYLE, (style, css: string) => {
    const own = css.match(OWN_CLASS);
    if (!own) return style;
    if (!own.some((name) => shown.has(name)))
      throw new Error(`A page carries the styles of an exhibit that it does not show: ${css.slice(0, 80)}…`);
    return move(style);
  });
  return left + body.slice(0, first) + moved.join('') + body.slice(first);
}

/** Takes out of the page's policy what allows nothing that is in the page. */
function policed(html: string): string {
  const there = new Set([...html.matchAll(INLINE)].map(([, text = '']) => hashOf(text)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(POLICY_HASH, (allowed, hash: string) => (there.has(hash) ? allowed : '')),
  );
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  amp: '&',
  '#38': '&',
  '#39': "'",
  lt: '<',
  gt: '>',
};
const unescaped = (text: string): string =>
  text.replace(/&(quot|#34|amp|#38|#39|lt|gt);/g, (all, name: string) => ENTITIES[name] ?? all);

/**
 * What Astro wrote of an exhibit's properties, each with the number of its kind before it.
 * @throws at what JSON has no words for
 */
function revive(properties: Readonly<Record<string, readonly [number, unknown]>>): object {
  const one = ([kind, value]: readonly [number, unknown]): unknown => {
    if (kind === 1) return (value as [number, unknown][]).map(one);
    if (kind !== 0) throw new Error('What an exhibit is given has to be plain data.');
    return typeof value === 'object' && value ? revive(value as Record<string, [number, unknown]>) : value;
  };
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, one(value)]));
}

function arrivingAt(name: string, page: string, base: string): Arriving {
  try {
    return arriving(page, base);
  } catch (error) {
    throw new Error(name, { cause: error });
  }
}

/** Does so to every page of the site. Frames are one file each, made elsewhere. */
export function wordsFirst(): AstroIntegration {
  let base = '/';
  return {
    name: 'words-first',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: root })) {
          const path = join(root, name);
          const page = await readFile(path, 'utf8');
          if (page.includes('data-self-contained')) continue;
          const { html, files } = arrivingAt(name, page, base);
          const sheet = (address: string): string => readFileSync(join(root, address.slice(base.length)), 'utf8');
          await writeFile(path, isArrivedAt(name) ? withSheetsInside(html, sheet) : html);
          for (const [address, text] of files) await writeFile(join(root, address.slice(base.length)), text);
        }
      },
    },
  };
}
