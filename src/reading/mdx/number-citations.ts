import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { leave } from './leave.ts';
import { attribute, isComponent, type JsxElement, walk, withAttributes, words } from './tree.ts';

/** A source of a chapter. Its place in the list is its number, from 1. */
export interface Citation {
  id: string;
  /** How often the prose cites it: 0 for a source that only slides cite. Those come last. */
  uses: number;
}

/**
 * What the plugin gives each `<Cite>`: its ids by rising number, and for each its source's number and the how-manieth
 * use of it this is.
 */
interface Given {
  node: JsxElement;
  ids: string[];
  numbers: number[];
  /** 0 on a slide, where no list links back. */
  uses: number[];
}

/**
 * Numbers the sources of a chapter in the order in which its prose first cites them, gives every `<Cite>` the
 * attributes `numbers="1 3"` and `uses="1 2"` (and sorts its `ids` likewise), and leaves the list of sources in the frontmatter as `citations`.
 */
export function numberCitations(): MdastPluginDefinition {
  return {
    name: 'number-citations',
    before(root, context) {
      const { citations, given } = number(root);
      for (const { node, ids, numbers, uses } of given) {
        const values = { ids: ids.join(' '), numbers: numbers.join(' '), uses: uses.join(' ') };
        context.replaceNode(node, withAttributes(node, values));
      }
      leave(context, { citations });
    },
  };
}

/** Pure part of {@link numberCitations}. */
export function number(root: MdastNode): { citations: Citation[]; given: Given[] } {
  const inProse: JsxElement[] = [];
  const onSlides: JsxElement[] = [];
  walk(root, (node, inside) => {
    if (isComponent(node, 'Cite')) (inside.includes('Slide') ? onSlides : inProse).push(node);
  });

  const citations: Citation[] = [];
  const give = (node: JsxElement, counts: boolean): Given => {
    const found = words(attribute(node, 'ids')).map((id) => {
      let index = citations.findIndex((citation) => citation.id === id);
      if (index < 0) index = citations.push({ id, uses: 0 }) - 1;
      const citation = citations[index] as Citation;
      if (counts) citation.uses += 1;
      return { id, number: index + 1, use: counts ? citation.uses : 0 };
    });
    found.sort((one, other) => one.number - other.number);
    return {
      node,
      ids: found.map((each) => each.id),
      numbers: found.map((each) => each.number),
      uses: found.map((each) => each.use),
    };
  };
  const given = [...inProse.map((node) => give(node, true)), ...onSlides.map((node) => give(node, false))];
  return { citations, given };
}
