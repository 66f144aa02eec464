import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '../../language/languages.ts';
import { isSlides, writtenIn } from './two-ways.ts';

/** Chapters, and the lessons and other pages that are written as chapters are. */
const IN_CONTENT = /content\/(chapters|lessons|pages)\/([^/]+)\/[^/]+\.mdx$/;

/** Where a chapter's text comes from: what error messages and localised components need to know. */
export interface ChapterFile {
  /** From the project's folder: `content/chapters/en/the-order.mdx`. */
  path: string;
  lang: Language;
  kind: 'chapters' | 'lessons' | 'pages';
  /** Whether it is compiled for its slides, and not to be read. */
  forSlides: boolean;
  /** All of it, with its frontmatter. */
  whole: string;
  /** How many lines of the file (its frontmatter) come before the first line of the text that is compiled. */
  linesBefore: number;
}

/**
 * Reads what is needed of the file that holds `source`, or gives `undefined` when the file is no chapter.
 * @throws when the chapter is in a folder that is named after none of the site's languages.
 */
export function chapterFile(fileURL: URL | undefined, source: string): ChapterFile | undefined {
  const named = fileURL === undefined ? '' : fileURLToPath(fileURL).replaceAll('\\', '/');
  const full = writtenIn(named);
  const match = IN_CONTENT.exec(full);
  if (!match) return undefined;
  const path = full.slice(match.index);
  const lang = LANGUAGES.find((each) => each === match[2]);
  if (!lang) {
    throw new Error(`${path}: the folder "${match[2]}" is named after none of the languages ${LANGUAGES.join(', ')}`);
  }
  const whole = readFileSync(full, 'utf8');
  const kind = match[1] as ChapterFile['kind'];
  return { path, lang, kind, forSlides: isSlides(named), whole, linesBefore: linesBefore(whole, source) };
}

/** How many line ends `whole` has before `part`, its own end; 0 when it does not end in `part`. */
export function linesBefore(whole: string, part: string): number {
  if (!whole.endsWith(part)) return 0;
  return whole.slice(0, whole.length - part.length).split('\n').length - 1;
}
