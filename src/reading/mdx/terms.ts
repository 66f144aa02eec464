import type { MdastNode } from 'satteri';
import type { Problem } from './messages.ts';
import { attribute, isComponent, walk } from './tree.ts';

/** The terms that a chapter marks for its readers. A slide explains nothing, so a term there does not count. */
export function termsIn(root: MdastNode): { id: string; line: number }[] {
  const terms: { id: string; line: number }[] = [];
  walk(root, (node, inside) => {
    if (isComponent(node, 'Term') && !inside.includes('Slide'))
      terms.push({ id: attribute(node, 'id') ?? '', line: node.position?.start.line ?? 1 });
  });
  return terms;
}

/** Terms that a chapter marks again: a term is explained where a reader meets it first, and once. */
export function termsMarkedAgain(root: MdastNode): Problem[] {
  const terms = termsIn(root);
  return terms
    .filter(({ id }, index) => terms.findIndex((each) => each.id === id) < index)
    .map(({ id, line }) => ({ line, message: `<Term> marks "${id}" again: mark a term at its first use only` }));
}
