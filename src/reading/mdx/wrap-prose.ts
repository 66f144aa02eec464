import type { MdastNode, MdastPluginDefinition, MdxJsxFlowElement } from 'satteri';
import { isComponent } from './tree.ts';

/**
 * Puts every run of top-level content between two slides into a `<Prose>`: a page that reads shows the prose and drops
 * the slides, a page that presents does the opposite, from the same file. Questions are for both.
 */
export function wrapProse(): MdastPluginDefinition {
  return {
    name: 'wrap-prose',
    before(root, context) {
      const children = inRuns(root.children).map((run) => (Array.isArray(run) ? prose(run) : run));
      context.replaceNode(root, { type: 'root', children: children as typeof root.children });
    },
  };
}

/** What a page that presents shows too, or instead. */
const SHOWN_BOTH_WAYS = ['Slide', 'Quiz'];

/** Slides and questions as they are, and everything between two of them as one array. */
export function inRuns(nodes: readonly MdastNode[]): (MdastNode | MdastNode[])[] {
  const runs: (MdastNode | MdastNode[])[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (SHOWN_BOTH_WAYS.some((name) => isComponent(node, name))) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

function prose(children: MdastNode[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Prose',
    attributes: [],
    children: children as MdxJsxFlowElement['children'],
  };
}
