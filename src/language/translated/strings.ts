import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { isMap, isScalar, parseDocument } from 'yaml';

/** A definition is read in a note beside the text: `src/reading/schemas/glossary.ts` holds it to this length. */
export const LONGEST_DEFINITION = 330;

/** A place in a text, and what comes there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export function edited(text: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((one, other) => other.start - one.start);
  return last.reduce((whole, { start, end, text: put }) => whole.slice(0, start) + put + whole.slice(end), text);
}

/** A string of a file of words, or of the content, with its place and what a translator should know of it. */
export interface Told {
  /** The path of its keys, such as `predict.options.sealed`. */
  key: string;
  words: string;
  /** What the file says of it. */
  note?: string;
  /** At most so many characters. */
  longest?: number;
}

/** The strings of a file, in its order. */
export const stringsIn = (path: string): Told[] => {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.ts') ? literals(text).map(({ told }) => told) : scalars(path, text);
};

/** The same file with other words at some keys, where they stand. */
export function withWords(path: string, text: string, words: ReadonlyMap<string, string>): string {
  if (path.endsWith('.ts')) {
    const edits = literals(text).flatMap(({ told, node }) => {
      const put = words.get(told.key);
      return put === undefined || put === told.words
        ? []
        : [{ start: node.getStart(), end: node.getEnd(), text: JSON.stringify(put) }];
    });
    return edited(text, edits);
  }
  const document = parseDocument(text);
  const edits = [...words].flatMap(([key, put]) => {
    const node = document.getIn(key.split('.'), true);
    if (!isScalar(node) || !node.range || node.value === put) return [];
    const [start, end] = node.range;
    // What is written as a block has the end of its last line in it.
    return [{ start, end, text: JSON.stringify(put) + (text[end - 1] === '\n' ? '\n' : '') }];
  });
  return edited(text, edits);
}

interface Literal {
  told: Told;
  node: ts.StringLiteralLike;
}

function literals(source: string): Literal[] {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node, path: readonly string[], note: string): void => {
    if (ts.isStringLiteralLike(node)) {
      found.push({ told: { key: path.join('.'), words: node.text, ...(note && { note }) }, node });
    } else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties)
        if (ts.isPropertyAssignment(property))
          visit(property.initializer, [...path, nameOf(property.name)], commentBefore(property, source) || note);
    } else if (ts.isArrayLiteralExpression(node))
      node.elements.forEach((one, at) => visit(one, [...path, String(at)], note));
    else if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) visit(node.expression, path, note);
    else if (ts.isVariableStatement(node) || ts.isVariableDeclarationList(node) || ts.isSourceFile(node))
      ts.forEachChild(node, (child) => visit(child, path, note));
    else if (ts.isVariableDeclaration(node) && node.initializer) visit(node.initializer, path, note);
  };
  visit(file, [], '');
  return found;
}

const nameOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : name.getText();

/** The comment over a property, without its stars. */
const commentBefore = (node: ts.Node, source: string): string =>
  (ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [])
    .map(({ pos, end }) => source.slice(pos, end).replace(/^\/\*\*?|\*\/$|^\/\/|^\s*\*/gm, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

function scalars(path: string, text: string): Told[] {
  const isGlossary = path.startsWith('content/glossary/');
  const found: Told[] = [];
  const visit = (node: unknown, at: readonly string[]): void => {
    if (isMap(node))
      for (const { key, value } of node.items) visit(value, [...at, isScalar(key) ? String(key.value) : '']);
    else if (isScalar(node) && typeof node.value === 'string')
      found.push({
        key: at.join('.'),
        words: node.value,
        ...(isGlossary && at.at(-1) !== 'term' && { longest: LONGEST_DEFINITION }),
      });
  };
  visit(parseDocument(text).contents, []);
  return found;
}

/** The files that hold strings of a language: words in any room, the words of the content, the glossary. */
export const stringFiles = (code: string): string[] =>
  globSync([
    `src/**/words/${code}.ts`,
    `src/**/words/${code}/*.ts`,
    `content/words/${code}/**/*.yaml`,
    `content/glossary/${code}.yaml`,
  ])
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** The file of another language that goes with one. */
export const inLanguage = (path: string, from: string, to: string): string =>
  path
    .replace(`/words/${from}/`, `/words/${to}/`)
    .replace(`/words/${from}.ts`, `/words/${to}.ts`)
    .replace(`/glossary/${from}.`, `/glossary/${to}.`);
