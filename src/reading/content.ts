import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { LANGUAGES, type Language, ORIGINAL } from '../language/languages.ts';
import type { Citation } from './mdx/number-citations.ts';
import { type Counted, numbersOfModel } from './numbers.ts';
import type { Chapter } from './schemas/chapter.ts';
import type { Lesson, PlannedStep } from './schemas/lesson.ts';
import { minutesToTeach } from './text/words.ts';
import type { GlossaryEntry } from './schemas/glossary.ts';
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

export type Entry = CollectionEntry<'chapters'> | CollectionEntry<'lessons'> | CollectionEntry<'pages'>;

function parts(entry: Entry): { lang: Language; id: string } {
  const [folder, id] = entry.id.split('/');
  const lang = LANGUAGES.find((each) => each === folder);
  if (!lang || !id) throw new Error(`content/${entry.collection}/${entry.id}: expected <language>/<id>.mdx`);
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
  const places = new Map((await getCollection('places')).map(({ id, data }) => [id, data.order]));
  for (const language of preferred) {
    for (const entry of entries) if (entry.lang === language && !best.has(entry.id)) best.set(entry.id, entry);
  }
  return [...best]
    .sort(([one], [other]) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
    .map(([id, { lang: written, data }], index) => ({ ...data, id, lang: written, number: index + 1 }));
}

/** The chapters in which an exhibit stands, in their order, as {@link listChapters} gives them. */
export async function chaptersWith(exhibit: string, lang: Language): Promise<ListedChapter[]> {
  return (await listChapters(lang)).filter(({ exhibits }) => exhibits.includes(exhibit));
}

/** The chapters as decks for a class, each with the minutes that its notes plan. */
export async function listDecks(lang: Language): Promise<(ListedChapter & { minutes: number })[]> {
  const entries = await getCollection('chapters');
  return (await listChapters(lang)).map((chapter) => ({
    ...chapter,
    minutes: minutesToTeach(entries.find(({ id }) => id === `${chapter.lang}/${chapter.id}`)?.body ?? ''),
  }));
}

/** Every chapter file there is, for making one page of each. */
export async function chapterEntries(): Promise<{ entry: CollectionEntry<'chapters'>; lang: Language; id: string }[]> {
  return (await getCollection('chapters')).map((entry) => ({ entry, ...parts(entry) }));
}

/** Every lesson there is, for making its pages. */
export async function lessonEntries(): Promise<{ entry: CollectionEntry<'lessons'>; lang: Language; id: string }[]> {
  return (await getCollection('lessons')).map((entry) => ({ entry, ...parts(entry) }));
}

/** The lessons, the shortest first, each in `lang` where it has been translated, and otherwise in the original. */
export async function listLessons(lang: Language): Promise<(Lesson & { id: string; lang: Language })[]> {
  const all = await lessonEntries();
  const preferred = [lang, ORIGINAL].flatMap((each) => all.filter((one) => one.lang === each));
  return preferred
    .filter(({ id }, at) => preferred.findIndex((one) => one.id === id) === at)
    .map(({ entry, lang: written, id }) => ({ ...entry.data, id, lang: written }))
    .toSorted((one, other) => one.minutes - other.minutes);
}

/** The language to read a chapter in: that of the reader, or the original's where a draft lacks it. */
export async function languageOfChapter(id: string, lang: Language): Promise<Language> {
  return (await chapterEntries()).some((each) => each.id === id && each.lang === lang) ? lang : ORIGINAL;
}

/** The page with this id in every language. A draft that lacks it shows the original's: `written` is the language of the text. */
export async function pageEntries(
  id: string,
): Promise<{ entry: CollectionEntry<'pages'>; lang: Language; written: Language }[]> {
  const all = (await getCollection('pages')).map((entry) => ({ entry, ...parts(entry) }));
  return LANGUAGES.flatMap((lang) => {
    const found = [lang, ORIGINAL].flatMap((each) => all.filter((one) => one.id === id && one.lang === each)).at(0);
    return found ? [{ entry: found.entry, lang, written: found.lang }] : [];
  });
}

/**
 * A chapter's compiled text, its headings, the sources that its prose cites, in the order of their numbers, and whether it
 * ends in questions.
 */
export async function renderEntry(entry: Entry) {
  const { Content, headings, remarkPluginFrontmatter: found } = await render(entry);
  const citations = (found['citations'] ?? []) as Citation[];
  return {
    Content,
    headings,
    citations: citations.filter(({ uses }) => uses > 0),
    hasQuiz: found['hasQuiz'] === true,
    /** Of a lesson. */
    plan: (found['plan'] ?? []) as PlannedStep[],
  };
}

/** A chapter's or a lesson's slides, to be rendered: its text as {@link renderEntry} renders it brings no exhibit of a slide. */
export async function slidesOf({ collection, id }: Entry): Promise<CollectionEntry<'slides'>> {
  const slides = await getEntry('slides', `${collection}/${id}`);
  if (!slides)
    throw new Error(`content/${collection}/${id}.mdx: expected its slides beside it (see content.config.ts)`);
  return slides;
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

/** The glossary of a language, by the ids of its terms, in the order of the file. */
export async function glossaryOf(lang: Language): Promise<Readonly<Record<string, GlossaryEntry>>> {
  const entry = await getEntry('glossary', lang);
  if (!entry) throw new Error(`content/glossary/${lang}.yaml: expected a glossary for each language`);
  return entry.data.terms;
}

/** The term with this id. @throws when there is none: `check-references` should have stopped the build before. */
export async function termById(lang: Language, id: string): Promise<GlossaryEntry> {
  const found = (await glossaryOf(lang))[id];
  if (!found) throw new Error(`content/glossary/${lang}.yaml has no term "${id}"`);
  return found;
}

/** How many there are of something, as the site stands in a language. */
export async function countOf(what: Counted, lang: Language): Promise<number> {
  const ofModel: Partial<Record<Counted, number>> = numbersOfModel();
  const counted = ofModel[what];
  if (counted !== undefined) return counted;
  switch (what) {
    case 'sources':
      return (await sourcesById()).size;
    case 'claims':
      return (await getCollection('reports')).flatMap(({ data }) => Object.keys(data.claims)).length;
    case 'terms':
      return Object.keys(await glossaryOf(lang)).length;
    case 'chapters':
      return (await listChapters(lang)).length;
    default:
      return (await chapterEntries())
        .filter((each) => each.lang === lang)
        .reduce((sum, { entry }) => sum + entry.data.statements, 0);
  }
}

/** For each source id, the chapters (in `lang` where translated) whose prose cites it. */
export const citingChapters = (lang: Language): Promise<ReadonlyMap<string, ListedChapter[]>> =>
  chaptersBy(lang, ({ cited }) => cited);

/** For each term, the chapters (in `lang` where translated) that explain it, in their order. */
export const explainingChapters = (lang: Language): Promise<ReadonlyMap<string, ListedChapter[]>> =>
  chaptersBy(lang, ({ terms }) => terms);

/** For each claim, the chapters (in `lang` where translated) that refer to it. */
export const claimingChapters = (lang: Language): Promise<ReadonlyMap<string, ListedChapter[]>> =>
  chaptersBy(lang, ({ claims }) => claims);

async function chaptersBy(
  lang: Language,
  idsIn: (chapter: ListedChapter) => readonly string[],
): Promise<Map<string, ListedChapter[]>> {
  const found = new Map<string, ListedChapter[]>();
  for (const chapter of await listChapters(lang))
    for (const id of idsIn(chapter)) found.set(id, [...(found.get(id) ?? []), chapter]);
  return found;
}
