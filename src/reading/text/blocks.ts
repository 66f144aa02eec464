import type { MdastNode } from 'satteri';
import { SHOWN_ATTRIBUTES } from '../mdx/known.ts';
import { attribute, childrenOf, isJsx } from '../mdx/tree.ts';

/**
 * A stretch of text that is read as one: a paragraph, a heading, a cell of a table, a title. Without its markup, and
 * with the lines of the file it comes from.
 */
export interface Block {
  text: string;
  /** What kind of text it is. `words` is everything that stands in an attribute: the title of a slide, a question. */
  kind: 'paragraph' | 'heading' | 'cell' | 'words';
  /** Whether it shows on slides only. */
  onSlide: boolean;
  /** Whether it tells what somebody else says: theirs are the words that we would not choose. */
  reported: boolean;
  /** The line of the file that the character at this place of the text stands on, from 1. */
  lineAt(offset: number): number;
}

/** A run of text and the line that it starts on. */
interface Piece {
  text: string;
  line: number;
}

/** Makes a block of runs of text, which follow each other in it without a gap. */
export function blockOf(
  pieces: readonly Piece[],
  kind: Block['kind'],
  { onSlide = false, reported = false }: Partial<Pick<Block, 'onSlide' | 'reported'>> = {},
): Block {
  const text = pieces.map((piece) => piece.text).join('');
  const lineAt = (offset: number): number => {
    let start = 0;
    for (const piece of pieces) {
      if (offset < start + piece.text.length || piece === pieces.at(-1)) {
        const before = piece.text.slice(0, Math.max(0, offset - start));
        return piece.line + (before.split('\n').length - 1);
      }
      start += piece.text.length;
    }
    return 1;
  };
  return { text, kind, onSlide, reported, lineAt };
}

const KINDS: Partial<Record<string, Block['kind']>> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

/**
 * The text of a compiled chapter in the order of the file.
 * @param linesBefore how many lines of the file (its frontmatter) come before the compiled text
 */
export function blocksOf(root: MdastNode, linesBefore = 0): Block[] {
  const blocks: Block[] = [];
  const lineOf = (node: MdastNode): number => (node.position?.start.line ?? 1) + linesBefore;

  const inline = (node: MdastNode): Piece[] => {
    if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, line: lineOf(node) }];
    if (node.type === 'break') return [{ text: '\n', line: lineOf(node) }];
    return childrenOf(node).flatMap(inline);
  };
  const close = (pieces: Piece[], kind: Block['kind'], onSlide: boolean): void => {
    if (pieces.some(({ text }) => text.trim() !== '')) blocks.push(blockOf(pieces, kind, { onSlide }));
  };

  const visit = (node: MdastNode, onSlide: boolean): void => {
    const kind = KINDS[node.type];
    if (kind) return close(inline(node), kind, onSlide);
    const within = onSlide || (isJsx(node) && node.name === 'Slide');
    if (isJsx(node))
      for (const name of SHOWN_ATTRIBUTES) {
        const words = attribute(node, name);
        if (words !== undefined) close([{ text: words, line: lineOf(node) }], 'words', within);
      }
    // A component on a line of its own holds its text without a paragraph: `<Choice>Yes.</Choice>`.
    let loose: Piece[] = [];
    for (const child of childrenOf(node)) {
      const isText = child.type === 'text' || isPhrasing(child);
      if (isText) loose.push(...inline(child));
      else {
        close(loose, 'paragraph', within);
        loose = [];
        visit(child, within);
      }
    }
    close(loose, 'paragraph', within);
  };
  visit(root, false);
  return blocks;
}

const PHRASING = ['emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break', 'mdxJsxTextElement'];
const isPhrasing = (node: MdastNode): boolean => PHRASING.includes(node.type);
