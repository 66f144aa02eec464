import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { givenOf, ISLAND } from '../exhibits/arriving.ts';

/** A page of the built site, taken apart. */
export interface SitePage {
  /** From the site's root, without its base path: `/fa/chapters/the-order/`. */
  path: string;
  title: string;
  description: string;
  lang: string;
  dir: string;
  /** When it was last changed, as YYYY-MM-DD, where it says so. */
  updated: string | undefined;
  /** What stands in its body, without styles and scripts. */
  body: string;
  /** Its styles, in their order. */
  sheets: string[];
  /** The small scripts in its head, as text. */
  small: string[];
  /** The addresses of its modules. */
  scripts: string[];
  /** The addresses of the modules of its exhibits. */
  exhibits: string[];
  /** The address of the module that brings exhibits to life. */
  bringToLife: string | undefined;
  /** What its exhibits are given, by the name that stands in the body. */
  given: Map<string, string>;
}

const STYLE = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>|<style\b[^>]*>([^]*?)<\/style>/g;
export const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/g;
export const MODULE = /<script\b[^>]*\btype="module"[^>]*\ssrc="([^"]+)"/g;
/** A face that is a file. What stands in for faces by their measures is kept. */
const FACE = /@font-face\s*\{[^}]*\burl\([^}]*\}/g;
/**
 * What Astro brings exhibits to life with, for which a copy has its own; what lets a worker keep pages, waits for faces that are
 * files, and saves what a copy is already.
 */
export const NOT_IN_COPIES = /\bself\.Astro\b|"astro-island"|keep\.js'\)|\bfaceless\b|save-as-left/;

/** Reads the page of a path from the folder of the built site. */
export async function readPage(root: string, path: string, base: string): Promise<SitePage> {
  const html = await readFile(join(root, decodeURI(path), 'index.html'), 'utf8');
  const sheets: string[] = [];
  for (const [, href, css] of html.matchAll(STYLE))
    sheets.push(
      ((href ? await readFile(join(root, href.slice(base.length)), 'utf8') : css) ?? '').replace(FACE, '').trim(),
    );
  const small: string[] = [];
  const scripts = [...html.matchAll(MODULE)].map(([, source = '']) => source);
  const given = new Map<string, string>();
  const exhibits: string[] = [];
  let bringToLife: string | undefined;
  const take = (script: string, attributes: string, text: string): string => {
    if (/type="application\/json"/.test(attributes)) return script;
    if (!attributes.includes(' src=') && !NOT_IN_COPIES.test(text)) small.push(text);
    return '';
  };
  inside(html, 'head').replace(SCRIPT, take);
  const body = inside(html, 'body')
    .replace(STYLE, '')
    .replace(SCRIPT, take)
    .replace(ISLAND, (island) => {
      exhibits.push(attribute(island, 'component-url'));
      bringToLife = attribute(island, 'renderer-url');
      if (island.includes(' data-given=')) return island;
      const text = JSON.stringify(givenOf(island));
      const name = `given ${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
      given.set(name, text);
      return island.replace(/ props="[^"]*"/, ` data-given="${name}"`);
    });
  for (const [, address = ''] of body.matchAll(/ data-given="(\/[^"]*)"/g))
    given.set(address, await readFile(join(root, address.slice(base.length)), 'utf8'));
  return {
    path,
    title: /<title>([^<]*)/.exec(html)?.[1] ?? '',
    description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
    lang: attribute(html, 'lang'),
    dir: attribute(html, 'dir'),
    updated: /"article:modified_time" content="([^"]*)"/.exec(html)?.[1],
    body,
    sheets,
    small,
    scripts,
    exhibits,
    bringToLife,
    given,
  };
}

const inside = (html: string, name: string): string =>
  html.slice(html.search(new RegExp(`<${name}\\b[^>]*>`)), html.lastIndexOf(`</${name}>`)).replace(/^<[^>]*>/, '');

const attribute = (html: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(html)?.[1] ?? '';
