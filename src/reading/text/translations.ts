import { ORIGINAL } from '../../language/languages.ts';
import { attribute, isJsx, type JsxElement, presence, walk } from '../mdx/tree.ts';
import type { Chapter } from './content.ts';

/** What a component refers to, whatever the language: by its name, what must be the same in a translation. */
const SAME: Readonly<Record<string, (node: JsxElement) => string>> = {
  Says: attributesOf('mode', 'data', 'keys', 'powers', 'item', 'verdict'),
  Cite: attributesOf('ids'),
  Claim: attributesOf('ids'),
  Term: attributesOf('id'),
  Exhibit: attributesOf('name', 'scenario'),
  Slide: attributesOf('exhibit', 'steps', 'minutes'),
  From: attributesOf('chapter', 'minutes'),
  Quiz: attributesOf('minutes'),
  Question: () => '',
  Choice: (node) => (presence(node, 'right') === 'absent' ? '' : ' right'),
};

function attributesOf(...names: readonly string[]): (node: JsxElement) => string {
  return (node) =>
    names
      .flatMap((name) => {
        const value = attribute(node, name);
        return value === undefined ? [] : [` ${name}="${value}"`];
      })
      .join('');
}

/** What of a chapter is held against its original. */
type Text = Pick<Chapter, 'path' | 'tree' | 'linesBefore'>;

/** Everything that a chapter refers to, with the lines on which it does. */
function references({ tree, linesBefore }: Text): Map<string, number[]> {
  const found = new Map<string, number[]>();
  walk(tree, (node) => {
    if (!isJsx(node)) return;
    const write = SAME[node.name ?? ''];
    if (!write) return;
    const key = `<${node.name}${write(node)}>`;
    const line = (node.position?.start.line ?? 1) + linesBefore;
    found.set(key, [...(found.get(key) ?? []), line]);
  });
  return found;
}

/**
 * Where a chapter and its translation do not state, cite, claim, explain, show or ask the same things equally often. In
 * which order they do is up to the language. One message for each thing, with file and line.
 */
export function differences(original: Text, translation: Text): string[] {
  const [ours, theirs] = [references(original), references(translation)];
  const more = (one: Text, other: Text, here: Map<string, number[]>, there: Map<string, number[]>): string[] =>
    [...here].flatMap(([key, lines]) => {
      const times = there.get(key)?.length ?? 0;
      return lines.length > times
        ? [`${one.path}:${lines.at(-1)}: ${key} stands here ${lines.length} times, and ${times} times in ${other.path}`]
        : [];
    });
  return [...more(original, translation, ours, theirs), ...more(translation, original, theirs, ours)];
}

/** The same for all chapters that are translated, each held against the original. */
export function differencesOf(chapters: readonly Chapter[]): string[] {
  return chapters
    .filter(({ lang }) => lang === ORIGINAL)
    .flatMap((original) =>
      chapters
        .filter(({ lang, id, kind }) => lang !== ORIGINAL && id === original.id && kind === original.kind)
        .flatMap((translation) => differences(original, translation)),
    );
}
