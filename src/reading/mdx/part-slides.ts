import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { attribute, childrenOf, isComponent, isJsx, type JsxElement, walk, withAttributes, words } from './tree.ts';

/** What is put apart from the rest of a thing, by the thing: a page puts it elsewhere. */
const APART: Readonly<Record<string, string>> = { Slide: 'Notes', Question: 'Because' };

/**
 * Gives every slide and question its sources, as `cited="A:3 B:12"` (each with its number in the chapter, by rising
 * number), without those of a slide's notes; and has the notes of a slide, and the reason of a question, given to it apart
 * from the rest, as the slots `notes` and `because`. Needs the numbers of citations.
 */
export function partSlides(): MdastPluginDefinition {
  return {
    name: 'part-slides',
    before(root, context) {
      walk(root, (node, inside) => {
        if (!isJsx(node)) return;
        if (APART[node.name ?? ''] !== undefined)
          context.replaceNode(node, withAttributes(node, { cited: citedOn(node).join(' ') }));
        if (APART[inside.at(-1) ?? ''] === node.name)
          context.replaceNode(node, withAttributes(node, { slot: (node.name ?? '').toLowerCase() }));
      });
    },
  };
}

/** The sources that a slide or a question cites, each once with its number: `A:3`. */
export function citedOn(node: JsxElement): string[] {
  const found = new Map<string, number>();
  const look = (each: MdastNode): void => {
    if (isComponent(each, 'Notes')) return;
    if (isComponent(each, 'Cite')) {
      const numbers = words(attribute(each, 'numbers'));
      words(attribute(each, 'ids')).forEach((id, index) => found.set(id, Number(numbers[index])));
    }
    childrenOf(each).forEach(look);
  };
  look(node as MdastNode);
  return [...found].sort(([, one], [, other]) => one - other).map(([id, number]) => `${id}:${number}`);
}
