import { mdxToMdast, type MdastNode } from 'satteri';
import { expect, it } from 'vitest';
import { withParagraphs } from './keep-inline.ts';
import { childrenOf } from './tree.ts';

/** A tree in short: `paragraph(Says("a") Cite())`. */
function short(node: MdastNode): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  const name = 'name' in node ? String(node.name) : node.type;
  return `${name}(${childrenOf(node).map(short).join(' ')})`;
}
const kept = (text: string): string[] => childrenOf(withParagraphs(mdxToMdast(text, { position: true }))).map(short);

it.each([
  ['a line of components', '<Says>a</Says><Cite />', ['paragraph(Says("a") Cite())']],
  ['spaces between them', '<Says>a</Says> <Says>b</Says>', ['paragraph(Says("a") " " Says("b"))']],
  ['lines that follow each other', '<Says>a</Says>\n<Says>b</Says>', ['paragraph(Says("a") " " Says("b"))']],
  ['paragraphs apart', '<Says>a</Says>\n\n<Says>b</Says>', ['paragraph(Says("a"))', 'paragraph(Says("b"))']],
  ['an item of a list', '- <Says>a</Says>', ['list(listItem(paragraph(Says("a"))))']],
  ['what is in a slide', '<Slide>\n\n<Cite />\n\n</Slide>', ['Slide(paragraph(Cite()))']],
])('keeps %s in their paragraphs', (_what, text, expected) => {
  expect(kept(text)).toEqual(expected);
});

it('leaves alone what was in a paragraph anyway, and blocks', () => {
  for (const text of ['x <Says>a <Cite /></Says>', '<Exhibit />\n\n<Exhibit />']) {
    const tree = mdxToMdast(text, { position: true });
    expect(withParagraphs(tree)).toBe(tree);
  }
});
