import { globSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { partsOf } from '../../src/reading/schemas/frontmatter.ts';
import { differences } from '../../src/reading/text/translations.ts';

/** A translation is longer or shorter than its original, but not by so much: what is, was cut off. */
const SHORTEST = 0.5;
/** More than so many messages of one text nobody reads. */
const MOST = 8;

const KINDS = ['chapters', 'lessons', 'pages'];

/** The chapters, lessons and pages of a language: their paths from the project's root. */
export const textsOf = (lang: string): string[] =>
  KINDS.flatMap((kind) => globSync(`content/${kind}/${lang}/*.mdx`)).map((path) => path.replaceAll('\\', '/'));

/** The path of the same text in another language. */
export const textIn = (path: string, lang: string): string => path.replace(/^(content\/[^/]+)\/[^/]+\//, `$1/${lang}/`);

/**
 * A file as it came back: from a translator's computer, which may have another end of line, and a mark at the beginning.
 * @throws where it was saved in another encoding than UTF-8
 */
export function asText(bytes: Uint8Array): string {
  try {
    // As a stream, because a file that was cut off may end within a letter: that is told as what it is.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }).replaceAll('\r\n', '\n');
  } catch {
    throw new Error('is not in UTF-8: save it again with this encoding');
  }
}

/** What is wrong with a text that came back, beside its original: the place names its file, and the line where there is one. */
export function faultsOfText(came: string, original: string, paths: { came: string; original: string }): string[] {
  try {
    const [theirs, ours] = [chapterOf(came, paths.came), chapterOf(original, paths.original)];
    const share = came.length / original.length;
    if (share < SHORTEST)
      return [`${paths.came}: has ${came.length} characters, its original ${original.length}: was it cut off?`];
    const all = differences(ours, theirs);
    return all.length <= MOST
      ? all
      : [...all.slice(0, MOST), `${paths.came}: and ${all.length - MOST} more like these`];
  } catch (error) {
    const told = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [told.startsWith(paths.came) ? told : `${paths.came}: ${told}`];
  }
}

/** @throws where it has no head, or is no Markdown with components */
function chapterOf(text: string, path: string): Parameters<typeof differences>[0] {
  const { body, before } = partsOf(text, path);
  return { path, tree: mdxToMdast(body, { position: true }), linesBefore: before.body };
}
