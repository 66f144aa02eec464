import { type CollectionEntry, getCollection, render } from 'astro:content';
import { LANGUAGES, type Language } from '../language/languages.ts';
import type { Citation } from './mdx/number-citations.ts';
import type { Chapter } from './schemas/chapter.ts';
import type { Source } from './schemas/source.ts';

/** A chapter as lists show it. */
export interface ListedChapter extends Chapter {
  /** The same in every language. */
  id: string;
  /** The language that it is in: not always the language of the list. */
  lang: Language;
  /** Its place in the list, from 1. */
  number: number;
}

/** A source as a page shows it. */
export interface ListedSource extends Source {
  id: string;
}

function parts(entry: CollectionEntry<'chapters'>): { lang: Language; id: string } {
  const [folder, id] = entry.id.split('/');
  const lang = LANGUAGES.find((each) => each === folder);
  if (!lang || !id) throw new Error(`content/chapters/${entry.id}: expected <language>/<id>.mdx`);
  return { lang, id };
}

/**
 * All chapters in their order, each in `lang` where it has been translated, and otherwise in the first language that
 * it has.
 */
export async function listChapters(lang: Language): Promise<ListedChapter[]> {
  const best = new Map<string, { lang: Language; data: Chapter }>();
  const preferred = [lang, ...LANGUAGES.filter((each) => each !== lang)];
  const entries = (await getCollection('chapters')).map((entry) => ({ ...parts(entry), data: entry.data }));
  for (const language of preferred) {
    for (const entry of entries) if (entry.lang === language && !best.has(entry.id)) best.set(entry.id, entry);
  }
  return [...best]
    .sort(([, one], [, other]) => one.data.order - other.data.order)
    .map(([id, { lang: written, data }], index) => ({ ...data, id, lang: written, number: index + 1 }));
}

/** Every chapter file there is, for making one page of each. */
export async function chapterEntries(): Promise<{ entry: CollectionEntry<'chapters'>; lang: Language; id: string }[]> {
  return (await getCollection('chapters')).map((entry) => ({ entry, ...parts(entry) }));
}

/** A chapter's compiled text, its headings, and the sources that its prose cites, in the order of their numbers. */
export async function renderChapter(entry: CollectionEntry<'chapters'>) {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const citations = (remarkPluginFrontmatter['citations'] ?? []) as Citation[];
  return { Content, headings, citations: citations.filter(({ uses }) => uses > 0) };
}

/** All sources by id. */
export async function sourcesById(): Promise<ReadonlyMap<string, ListedSource>> {
  const entries = await getCollection('sources');
  return new Map(entries.map(({ id, data }) => [id, { ...data, id }]));
}

/** The source with this id. @throws when there is none: `check-references` should have stopped the build before. */
export async function sourceById(id: string): Promise<ListedSource> {
  const found = (await sourcesById()).get(id);
  if (!found) throw new Error(`No source has the id "${id}"`);
  return found;
}

/** For each source id, the chapters (in `lang` where translated) whose prose cites it. */
export async function citingChapters(lang: Language): Promise<ReadonlyMap<string, ListedChapter[]>> {
  const cited = new Map<string, ListedChapter[]>();
  const entries = await chapterEntries();
  for (const chapter of await listChapters(lang)) {
    const entry = entries.find((each) => each.id === chapter.id && each.lang === chapter.lang);
    if (!entry) continue;
    for (const { id } of (await renderChapter(entry.entry)).citations) {
      cited.set(id, [...(cited.get(id) ?? []), chapter]);
    }
  }
  return cited;
}
