import { readdirSync, readFileSync } from 'node:fs';
import { mdxToMdast, type MdastNode } from 'satteri';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { LANGUAGES, type Language } from '../../language/languages.ts';
import { type Parts, partsOf } from '../schemas/frontmatter.ts';
import { type Block, blockOf, blocksOf } from './blocks.ts';

/** A file of the content with all the text that it shows. Paths are from the project's folder. */
export interface ContentFile {
  path: string;
  source: string;
  blocks: Block[];
}

/** A file that is written as a chapter is. */
export interface Chapter extends ContentFile {
  lang: Language;
  /** The same in every language. */
  id: string;
  /** What it is, by its folder. */
  kind: 'chapters' | 'lessons' | 'pages';
  tree: MdastNode;
  /** How many lines of the file come before the first line of the tree. */
  linesBefore: number;
}

export const CONTENT = 'content';

/** Every file below a folder, by path. */
export function filesIn(folder: string, end: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(end))
    .sort();
}

/** All chapters, and the pages that are written as chapters are. */
export const readChapters = (): Chapter[] =>
  filesIn(CONTENT, '.mdx').map((path) => chapterOf(path, readFileSync(path, 'utf8')));

/** What is written in a file of a chapter. @throws when it lies in the folder of no language */
export function chapterOf(path: string, source: string): Chapter {
  const [, folder, language, name = ''] = path.split('/');
  const lang = LANGUAGES.find((each) => each === language);
  if (!lang) throw new Error(`${path}: expected the folder of one of the languages ${LANGUAGES.join(', ')}`);
  const { yaml, body, before } = headOf(source, path);
  const tree = mdxToMdast(body, { position: true });
  const blocks = [...blocksOfYaml(yaml, before.yaml, KEYS_IN[folder ?? '']), ...blocksOf(tree, before.body)];
  const id = name.replace(/\.mdx$/, '');
  return { path, source, lang, id, kind: folder as Chapter['kind'], tree, blocks, linesBefore: before.body };
}

/** A file in two. One without a head is all text: what is wrong with it, {@link problemsOfHeads} in `problems.ts` says. */
function headOf(source: string, path: string): Parts {
  try {
    return partsOf(source, path);
  } catch {
    return { yaml: '', body: source, before: { yaml: 0, body: 0 } };
  }
}

/** All data of the content: sources, claims, events, terms. */
export function readData(): ContentFile[] {
  return filesIn(CONTENT, '.yaml').map((path) => {
    const source = readFileSync(path, 'utf8');
    const folder = path.split('/').find((part) => part in KEYS_IN);
    return { path, source, blocks: blocksOfYaml(source, 0, KEYS_IN[folder ?? '']) };
  });
}

/** What the keys of a file hold: names of things, such as titles as others gave them, and what others say. */
interface Keys {
  names: readonly string[];
  reported: readonly string[];
}

const KEYS: Keys = { names: ['address', 'sources', 'article', 'author', 'publisher'], reported: [] };
const KEYS_IN: Record<string, Keys> = {
  /** A list of ids. */
  chapters: { names: [''], reported: [] },
  lessons: { names: ['source', 'glossary'], reported: ['says'] },
  sources: { names: [...KEYS.names, 'title'], reported: [] },
  claims: { names: KEYS.names, reported: ['says'] },
};

/**
 * Every string of a YAML text, without the names of things.
 * @param lines how many lines of the file come before this text
 */
export function blocksOfYaml(text: string, lines = 0, { names, reported } = KEYS): Block[] {
  const counter = new LineCounter();
  const blocks: Block[] = [];
  const visit = (node: unknown, key: string): void => {
    if (names.includes(key)) return;
    if (isMap(node)) for (const pair of node.items) visit(pair.value, isScalar(pair.key) ? String(pair.key.value) : '');
    if (isSeq(node)) for (const item of node.items) visit(item, key);
    if (isScalar(node) && typeof node.value === 'string') {
      const line = counter.linePos(node.range?.[0] ?? 0).line + lines;
      blocks.push(blockOf([{ text: node.value, line }], 'words', { reported: reported.includes(key) }));
    }
  };
  visit(parseDocument(text, { lineCounter: counter }).contents, '');
  return blocks;
}
