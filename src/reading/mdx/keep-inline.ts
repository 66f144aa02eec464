import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { COMPONENTS } from './known.ts';
import { childrenOf, isJsx } from './tree.ts';

/**
 * MDX takes a line that has nothing but components for a block: `<Says …>All of it.</Says><Cite … />` alone on a line
 * would stand outside of any paragraph. This puts the paragraph back around components that are parts of a sentence.
 */
export function keepInline(): MdastPluginDefinition {
  return {
    name: 'keep-inline',
    options: { position: true },
    before(root, context) {
      const kept = withParagraphs(root);
      if (kept !== root) context.replaceNode(root, kept as typeof root);
    },
  };
}

/** The same tree with those paragraphs; the very same node where nothing changes. */
export function withParagraphs(node: MdastNode): MdastNode {
  const before = childrenOf(node);
  // What is in a component of a sentence is a part of that sentence already.
  if (isInline(node) || before.length === 0) return node;
  const children = before.some(isLoose) ? gathered(before) : before.map(withParagraphs);
  const same = children.length === before.length && children.every((child, index) => child === before[index]);
  return same ? node : ({ ...node, children } as MdastNode);
}

const isInline = (node: MdastNode): boolean => isJsx(node) && COMPONENTS[node.name ?? '']?.inline === true;
const isLoose = (node: MdastNode): boolean => isInline(node) && node.type === 'mdxJsxFlowElement';

/** Loose components of one paragraph stand on the same line or on lines that follow each other. */
function gathered(nodes: readonly MdastNode[]): MdastNode[] {
  const result: MdastNode[] = [];
  let paragraph: MdastNode[] | undefined;
  let last: MdastNode | undefined;
  for (const node of nodes) {
    if (!isLoose(node)) {
      result.push(withParagraphs(node));
      paragraph = undefined;
      continue;
    }
    const follows = paragraph && last?.position && node.position;
    const sameParagraph =
      follows && (node.position?.start.line ?? 0) - (last?.position?.end.line ?? 0) <= 1 ? paragraph : undefined;
    if (sameParagraph) {
      const touching = last?.position?.end.offset === node.position?.start.offset;
      if (!touching) sameParagraph.push({ type: 'text', value: ' ' } as MdastNode);
      sameParagraph.push(inSentence(node));
    } else {
      paragraph = [inSentence(node)];
      result.push({ type: 'paragraph', children: paragraph } as MdastNode);
    }
    last = node;
  }
  return result;
}

const inSentence = (node: MdastNode): MdastNode => ({ ...node, type: 'mdxJsxTextElement' }) as MdastNode;
