import { EXHIBITS } from '../../exhibits/registry.ts';
import { type Language, LANGUAGES } from '../../language/languages.ts';
import { findProblems } from '../mdx/check-references.ts';
import { type Known, readIds } from '../mdx/known.ts';
import { type Chapter, type ContentFile, readChapters, readData } from './content.ts';
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
  const known = new Map<Language, Known>(LANGUAGES.map((lang) => [lang, { ...readIds(lang), exhibits }]));
  return chapters.flatMap(({ path, lang, tree, linesBefore }) =>
    findProblems(tree, known.get(lang) as Known).map(
      ({ line, message }) => `${path}:${line + linesBefore}: ${message}`,
    ),
  );
}

/** Chapters of one language that say they have the same place. */
export function placesTakenTwice(
  places: readonly { path: string; lang: string; order: number; line: number }[],
): string[] {
  return places.flatMap(({ path, lang, order, line }, index) => {
    const first = places.findIndex((each) => each.lang === lang && each.order === order);
    return first < index ? [`${path}:${line}: order ${order} is that of ${places[first]?.path} already`] : [];
  });
}

/** Problems of the words: what is taken from somebody else, and what stands alone. */
export function problemsOfWords(files: readonly ContentFile[], articles: readonly Original[] = []): string[] {
  return [...files.flatMap(unqualified), ...sharedRuns(files, articles)];
}
