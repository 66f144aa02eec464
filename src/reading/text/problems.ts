import { EXHIBITS } from '../../exhibits/registry.ts';
import { orDraft } from '../../language/complete.ts';
import { describes, type Language, LANGUAGES, ORIGINAL } from '../../language/languages.ts';
import { findProblems } from '../mdx/check-references.ts';
import { type Known, readIds, SOURCES_FILE } from '../mdx/known.ts';
import { titlesIn } from '../mdx/take-slides.ts';
import { chapterSchema, pageSchema } from '../schemas/chapter.ts';
import { allCarriers, allEvents, allReports, allTopics } from '../schemas/content-files.ts';
import { checkFrontmatter } from '../schemas/frontmatter.ts';
import { lessonSchema } from '../schemas/lesson.ts';
import { allGlossaries } from '../schemas/glossary.ts';
import { chapterFiles, ORDER_FILE, readOrder } from '../schemas/order.ts';
import { readSources } from '../schemas/sources-file.ts';
import { namedText } from '../schemas/yaml-loader.ts';
import { type Chapter, CONTENT, type ContentFile, readChapters, readData } from './content.ts';
import { type Original, sharedRuns } from './runs.ts';
import { unqualified } from './vocabulary.ts';

/** Everything in the content that a reader sees. */
export function readContent(): { chapters: Chapter[]; files: ContentFile[] } {
  const chapters = readChapters();
  return { chapters, files: [...chapters, ...readData()] };
}

/** What a compile would stop at, in all chapters at once: each with file and line. */
export function problemsOfChapters(chapters: readonly Chapter[]): string[] {
  const exhibits = new Map(Object.entries(EXHIBITS).map(([name, exhibit]) => [name, exhibit.scenarios]));
  const known = new Map<Language, Known>(
    LANGUAGES.map((lang) => [lang, { ...readIds(lang), exhibits, slidesOf: (chapter) => titlesIn(chapter, lang) }]),
  );
  return chapters.flatMap(({ path, lang, tree, linesBefore }) =>
    findProblems(tree, known.get(lang) as Known).map(
      ({ line, message }) => `${path}:${line + linesBefore}: ${message}`,
    ),
  );
}

/** What a function that reads and checks throws: one problem a line. */
function thrownBy(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n');
  }
}

const HEADS = { chapters: chapterSchema, lessons: lessonSchema, pages: pageSchema };

/** What is wrong at the heads of chapters and pages: each with file and line. */
export const problemsOfHeads = (chapters: readonly Chapter[]): string[] =>
  chapters.flatMap(({ path, source, kind }) => thrownBy(() => checkFrontmatter(source, path, HEADS[kind])));

/** What is wrong with the chapters' order, with the terms, claims and events, and with their words in every language. */
export const problemsOfData = (): string[] =>
  [
    () => readOrder(namedText(ORDER_FILE), chapterFiles()),
    () => readSources(namedText(SOURCES_FILE).text, SOURCES_FILE),
    allGlossaries,
    allReports,
    allTopics,
    allCarriers,
    allEvents,
  ].flatMap(thrownBy);

/** Chapters and pages that a language lacks, unless it is a draft. */
export function missingChapters(chapters: readonly Chapter[]): string[] {
  const name = ({ id, kind }: Chapter): string => `${kind}/${id}`;
  return LANGUAGES.filter((lang) => !describes(lang).draft).flatMap((lang) => {
    const there = new Set(chapters.filter((each) => each.lang === lang).map(name));
    const missing = chapters.filter((each) => each.lang === ORIGINAL && !there.has(name(each)));
    return missing.map(
      ({ id, kind, path }) =>
        `${CONTENT}/${kind}/${lang}/${id}.mdx:1: is missing: ${path} in ${describes(lang).name}. ${orDraft(lang)}`,
    );
  });
}

/** Problems of the words: what is taken from somebody else, and what stands alone. */
export function problemsOfWords(files: readonly ContentFile[], articles: readonly Original[] = []): string[] {
  return [...files.flatMap(unqualified), ...sharedRuns(files, articles)];
}
