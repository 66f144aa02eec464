import { readFileSync } from 'node:fs';
import { attribute, isComponent, walk, words } from '../mdx/tree.ts';
import { SOURCES_FILE } from '../mdx/known.ts';
import { readYaml } from '../schemas/yaml-file.ts';
import { type Chapter, CONTENT, filesIn, readChapters } from './content.ts';

/** Where the facts of the model, of the exhibits and of teaching name their sources, as `sources: ['TG-FAQ20', …]`. */
const FACTS = ['src/model', 'src/exhibits', 'src/reading/teach'];

/** The ids that a chapter cites, on its slides too. */
export function citedIn({ tree }: Pick<Chapter, 'tree'>): string[] {
  const ids: string[] = [];
  walk(tree, (node) => {
    if (isComponent(node, 'Cite')) ids.push(...words(attribute(node, 'ids')));
  });
  return ids;
}

/** Every id that stands in a `sources: [ … ]` or an `article: …` of data, at whatever depth. */
export function namedIn(data: unknown, key = ''): string[] {
  if (typeof data === 'string') return key === 'sources' || key === 'article' ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((item) => namedIn(item, key));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => namedIn(value, name));
}

/** The ids in the `sources: [ … ]`, `source: …` and `SOURCES = [ … ]` of a program's text. */
export function namedInCode(code: string): string[] {
  return [...code.matchAll(/\bsources?(?: =|:) (\[[^\]]*\]|'[^']*')/gi)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, id = '']) => id),
  );
}

/**
 * The sources that nothing rests on: no chapter, no claim, no event, no term and no fact of the model. One message for
 * each, with file and line.
 */
export function unusedSources(): string[] {
  const read = (path: string): string => readFileSync(path, 'utf8');
  const data = filesIn(CONTENT, '.yaml').filter((path) => path !== SOURCES_FILE);
  const code = FACTS.flatMap((folder) => filesIn(folder, '.ts')).filter((path) => !path.endsWith('.test.ts'));
  const used = new Set([
    ...readChapters().flatMap(citedIn),
    ...data.flatMap((path) => namedIn(readYaml(read(path), path).value)),
    ...code.flatMap((path) => namedInCode(read(path))),
  ]);
  const bibliography = readYaml(read(SOURCES_FILE), SOURCES_FILE);
  return Object.keys(bibliography.value ?? {})
    .filter((id) => !used.has(id))
    .map((id) => `${SOURCES_FILE}:${bibliography.lineOf([id])}: nothing rests on ${id}: cite it, or take it out`);
}
