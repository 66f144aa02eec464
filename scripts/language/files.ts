import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { type Edit, edited, LONGEST_DEFINITION } from '../../src/language/translated/strings.ts';
import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/** What becomes of a string of the original in a new language: other words, or none yet. */
export type Change = (words: string, longest?: number) => string | undefined;

/** A file to write: its path from the project's root, and its text. */
export interface NewFile {
  path: string;
  text: string;
}

/** The files of words of a language, in any room: `words/<code>.ts`, and those of `words/<code>/`. */
const wordsFiles = (code: string): string[] =>
  globSync([`src/**/words/${code}.ts`, `src/**/words/${code}/*.ts`])
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** The path in another language: of a file, or of what it imports. */
const inLanguage = (path: string, from: string, to: string): string =>
  path.replace(`/words/${from}/`, `/words/${to}/`).replace(`/${from}/`, `/${to}/`).replace(`/${from}.ts`, `/${to}.ts`);

/**
 * A file of words in another language: strings are changed where they stand. A property whose words are not there yet
 * stays as a comment, so that a translator has all of them, in order, with the notes; what the file satisfies is then asked
 * for in part.
 */
export function copiedWords(source: string, from: string, to: string, change: Change): string {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  let isLeft = false;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { text } = node.moduleSpecifier;
      edits.push({ ...spanOf(node.moduleSpecifier, source), text: `'${inLanguage(text, from, to)}'` });
    } else if (ts.isTypeAliasDeclaration(node)) edits.push({ ...spanOf(node, source), text: '' });
    else if (ts.isPropertyAssignment(node)) {
      const literals = literalsIn(node.initializer);
      const changed = literals.map((literal) => change(literal.text));
      if (changed.includes(undefined)) {
        isLeft = true;
        edits.push(asComment(node, source));
      } else
        literals.forEach((literal, index) =>
          edits.push({ ...spanOf(literal, source), text: JSON.stringify(changed[index]) }),
        );
      if (literals.length === 0) ts.forEachChild(node, visit);
    } else if (ts.isSatisfiesExpression(node)) {
      visit(node.expression);
      if (isLeft) edits.push({ ...spanOf(node.type, source), text: `Partial<${node.type.getText()}>` });
    } else ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return `${edited(source, edits).trimEnd()}\n`;
}

/** The strings of a value, but for those of things within it that have names of their own. */
function literalsIn(node: ts.Node): ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(node)) return [node];
  return ts.isObjectLiteralExpression(node) ? [] : childrenOf(node).flatMap(literalsIn);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

const spanOf = (node: ts.Node, source: string): { start: number; end: number } => {
  const start = node.getStart();
  return { start, end: Math.min(node.getEnd(), source.length) };
};

/** The lines of a property as comments. What stands after it on its line must not become one. */
function asComment(node: ts.Node, source: string): Edit {
  const { start, end } = spanOf(node, source);
  const comma = source[end] === ',' ? end + 1 : end;
  const text = source.slice(start, comma);
  return /^[^\n]*\S/.test(source.slice(comma))
    ? { start, end: comma, text: `/* ${text} */` }
    : { start, end: comma, text: text.replace(/^(\s*)/gm, '$1// ') };
}

/** A file of YAML in another language: maps to their depth, strings changed, or left as comments. */
export function copiedYaml(source: string, change: Change, longest: (key: string) => number | undefined): string {
  const document = parseDocument(source);
  if (isMap(document.contents)) changeMap(document, document.contents, change, longest);
  // A key with nothing but comments under it, so that they can be uncommented.
  return document.toString({ lineWidth: 0, singleQuote: true }).replace(/^ *\{\}\n/gm, '');
}

function changeMap(document: Document, map: YAMLMap, change: Change, longest: (key: string) => number | undefined) {
  const left: string[] = [];
  map.items = map.items.filter(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (isMap(value)) changeMap(document, value, change, longest);
    else if (isScalar(value) && typeof value.value === 'string') {
      const words = change(value.value, longest(name));
      if (words === undefined) left.push(` ${name}: ${value.value.replaceAll('\n', ' ')}`);
      else {
        value.value = words;
        value.type = 'QUOTE_DOUBLE';
      }
      return words !== undefined;
    } else return false;
    return true;
  });
  if (left.length > 0) map.comment = left.join('\n');
}

/** All files of words of the site, copied from one language to another. */
export function wordsCopied(from: string, to: string, change: Change, paths = wordsFiles(from)): NewFile[] {
  return paths.map((path) => ({
    path: inLanguage(path, from, to),
    text: copiedWords(readFileSync(path, 'utf8'), from, to, change),
  }));
}

/** The words of the content for facts, and the glossary. */
export function contentWordsCopied(
  from: string,
  to: string,
  change: Change,
  files: readonly string[] = [...globSync(`content/words/${from}/**/*.yaml`), `content/glossary/${from}.yaml`],
): NewFile[] {
  return files.map((file) => {
    const path = file.replaceAll('\\', '/');
    const isGlossary = path.startsWith('content/glossary/');
    const longest = (key: string) => (isGlossary && key !== 'term' ? LONGEST_DEFINITION : undefined);
    return {
      path: path.replace(`/words/${from}/`, `/words/${to}/`).replace(`/glossary/${from}.`, `/glossary/${to}.`),
      text: copiedYaml(readFileSync(path, 'utf8'), change, longest),
    };
  });
}
