import { globSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { parseDocument } from 'yaml';
import { childrenOf } from '../../src/reading/mdx/tree.ts';
import { SHOWN_ATTRIBUTES } from '../../src/reading/mdx/known.ts';
import { partsOf } from '../../src/reading/schemas/frontmatter.ts';
import { edited } from '../../src/language/translated/strings.ts';
import { type Change, type NewFile } from './files.ts';

/** A summary is one sentence: `src/reading/schemas/chapter.ts` holds it to this length. */
const LONGEST_SUMMARY = 240;

/** A chapter with every text that it shows changed, and everything that it refers to as it was. */
export function copiedChapter(source: string, path: string, change: Change): string {
  const { yaml, body } = partsOf(source, path);
  const head = parseDocument(yaml);
  const set = (at: readonly (string | number)[], longest?: number): void => {
    const words = head.getIn(at);
    if (typeof words === 'string') head.setIn(at, change(words, longest) ?? words);
  };
  set(['title']);
  set(['summary'], LONGEST_SUMMARY);
  set(['question']);
  const { changes, objectives, materials } = head.toJS() as Record<string, unknown[] | undefined>;
  changes?.forEach((_, index) => set(['changes', index, 'what']));
  objectives?.forEach((_, index) => set(['objectives', index]));
  materials?.forEach((_, index) => set(['materials', index]));
  return `---\n${head.toString({ lineWidth: 0 })}---${copiedBody(body, change)}`;
}

/** Markdown with its texts changed where they stand. What has a meaning for Markdown keeps its place. */
function copiedBody(body: string, change: Change): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ReturnType<typeof mdxToMdast> | ReturnType<typeof childrenOf>[number]): void => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === 'text' && start !== undefined && end !== undefined)
      edits.push({ start, end, text: changedText(body.slice(start, end), change) });
    childrenOf(node as Parameters<typeof childrenOf>[0]).forEach(visit);
  };
  visit(mdxToMdast(body, { position: true }));
  // A slide taken from a chapter is named by its title.
  const shown = new RegExp(`\\b(${[...SHOWN_ATTRIBUTES, 'slide'].join('|')})="([^"]*)"`, 'g');
  return edited(body, edits).replace(shown, (_, name: string, words: string) => `${name}="${change(words) ?? words}"`);
}

/** Spaces at the ends, and what stands for a character (`&amp;`), are not words. */
const changedText = (text: string, change: Change): string =>
  text.replace(/&\w+;|[^&]+/g, (part) =>
    part.startsWith('&') ? part : part.replace(/\S(?:[^]*\S)?/, (words) => change(words) ?? words),
  );

/** All chapters, lessons and pages, copied from one language to another. */
export function chaptersCopied(from: string, to: string, change: Change): NewFile[] {
  return globSync(`content/{chapters,lessons,pages}/${from}/*.mdx`).map((file) => {
    const path = file.replaceAll('\\', '/');
    return {
      path: path.replace(`/${from}/`, `/${to}/`),
      text: copiedChapter(readFileSync(path, 'utf8'), path, change),
    };
  });
}
