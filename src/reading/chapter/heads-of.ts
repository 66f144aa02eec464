import { ELEMENT_NODE, parse, TEXT_NODE, walkSync, type ElementNode, type Node, type TextNode } from 'ultrahtml';

const isNote = (node: Node): boolean =>
  node.type === ELEMENT_NODE && /(^| )noted?( |$)/.test((node as ElementNode).attributes['class'] ?? '');

/** The words of a node, without the notes in it. */
function wordsOf(node: Node): string {
  if (node.type === TEXT_NODE) return (node as TextNode).value;
  if (isNote(node)) return '';
  return 'children' in node ? (node.children as Node[]).map(wordsOf).join('') : '';
}

/** What the head cells of a table say, in their order, without notes; empty ones are left out. */
export function headsOf(html: string): string[] {
  const heads: string[] = [];
  walkSync(parse(html), (node) => {
    if (node.type === ELEMENT_NODE && (node as ElementNode).name === 'th') heads.push(wordsOf(node).trim());
  });
  return heads.filter((head) => head !== '');
}
