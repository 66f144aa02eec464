import { readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from '../language/languages.ts';
import type { ExhibitProperties, Level } from './kit/exhibit-properties.ts';
import type { Put } from './kit/properties.ts';

/* For tests: exhibits as a page holds them before any script runs. */

const files = new Map<string, Record<string, object>>();
function read(path: string): Record<string, object> {
  const known = files.get(path) ?? (parse(readFileSync(path, 'utf8')) as Record<string, object>);
  files.set(path, known);
  return known;
}

/** What Astro makes of the content, as far as exhibits ask for it. */
const COLLECTIONS: Readonly<Record<string, () => { id: string; data: object }[]>> = {
  sources: () => Object.entries(read('content/sources/sources.yaml')).map(([id, data]) => ({ id, data })),
  timeline: () => {
    const told = Object.fromEntries(LANGUAGES.map((lang) => [lang, read(`content/words/${lang}/timeline.yaml`)]));
    return Object.entries(read('content/timeline/timeline.yaml')).map(([id, data], order) => ({
      id,
      data: { ...data, order, words: Object.fromEntries(LANGUAGES.map((lang) => [lang, told[lang]?.[id]])) },
    }));
  },
};
/** Stands for `astro:content`, which only Astro has. */
export const content = {
  getCollection: (name: string, filter: (entry: object) => boolean = () => true) =>
    Promise.resolve(COLLECTIONS[name]?.().filter(filter)),
};

type Properties = ExhibitProperties<{ lang: Language }>;
const given = import.meta.glob<{ propertiesHere: (put: Put) => Promise<Properties> }>('./*/properties.ts');
const onPages = import.meta.glob<{ default: Component<Properties & Record<string, unknown>> }>([
  './*/Exhibit.svelte',
  './*/OnPage.svelte',
]);

export const LEVELS: readonly Level[] = ['page', 'inline', 'slide', 'embed'];
/** Each, and a frame that is saved, with all its parts. */
export const PLACES: readonly Pick<Put, 'level' | 'whole'>[] = [
  ...LEVELS.map((level) => ({ level })),
  { level: 'embed', whole: true },
];

/** The HTML of an exhibit as it is put somewhere. */
export async function rendered(id: string, put: Put): Promise<string> {
  const component =
    onPages[`./${id}/${put.level === 'embed' && !put.whole ? 'Exhibit' : 'OnPage'}.svelte`] ??
    onPages[`./${id}/Exhibit.svelte`];
  const properties = await given[`./${id}/properties.ts`]?.();
  if (!component || !properties) throw new Error(`src/exhibits/${id} has no Exhibit.svelte or no properties.ts`);
  const { default: Exhibit } = await component();
  return render(Exhibit, { props: { ...(await properties.propertiesHere(put)) } }).body;
}

/** What a reader or a screen reader gets of some HTML: its text, and the attributes that are words or addresses. */
export function saidIn(html: string): string {
  const attributes = [...html.matchAll(/(?:aria-label|title|alt|href|placeholder|value)="([^"]*)"/g)];
  return [html.replace(/<!--.*?-->|<[^>]*>/gs, ' '), ...attributes.map(([, value]) => value)].join('\n');
}

/** What nobody should read: a value that is missing, an object, a name that was not filled in. */
export const NOT_WORDS = /undefined|\bnull\b|\bNaN\b|\[object|[{}⟨⟩]/;
