import type { MdastNode, MdastPluginDefinition, MdxJsxFlowElement } from 'satteri';
import { isComponent } from './tree.ts';

/**
 * Puts every run of top-level content between two slides into a `<Prose>`: a page that reads shows the prose and drops
 * the slides, a page that presents does the opposite, from the same file.
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

/** Slides as they are, and everything between two of them as one array. */
export function inRuns(nodes: readonly MdastNode[]): (MdastNode | MdastNode[])[] {
  const runs: (MdastNode | MdastNode[])[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (isComponent(node, 'Slide')) runs.push(node);
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
