import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** An element written in angle brackets in a chapter: a component (`<Cite …/>`) or an HTML element (`<span …>`). */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export function isJsx(node: { type: string }): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether the node is the component called `name`. */
export function isComponent(node: { type: string }, name: string): node is JsxElement {
  return isJsx(node) && node.name === name;
}

/** A node's children, and none for a leaf. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** Visits `node` and everything in it in the order of the text. `inside` has the names of the JSX elements around. */
export function walk(
  node: MdastNode,
  visit: (node: MdastNode, inside: readonly string[]) => void,
  inside: readonly string[] = [],
): void {
  visit(node, inside);
  const within = isJsx(node) && node.name !== null ? [...inside, node.name] : inside;
  for (const child of childrenOf(node)) walk(child, visit, within);
}

/**
 * The value of an attribute written as a plain string, or `undefined` when it is absent, has no value, or is an
 * `{expression}`.
 */
export function attribute(node: JsxElement, name: string): string | undefined {
  return plainAttributes(node)[name];
}

/** All attributes of an element that are written as plain strings. */
export function plainAttributes(node: JsxElement): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' && typeof each.value === 'string' ? [[each.name, each.value]] : [],
    ),
  );
}

/** What an attribute is: absent, a word alone (`<Choice right>`), or with a value of whatever kind. */
export function presence(node: JsxElement, name: string): 'absent' | 'alone' | 'valued' {
  const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  if (found?.type !== 'mdxJsxAttribute') return 'absent';
  return found.value === null || found.value === undefined ? 'alone' : 'valued';
}

/** The words of an attribute that lists several (`ids="A B"`). */
export function words(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter((word) => word !== '');
}

/** The same element with further attributes, which replace those of the same name. */
/** A component with one more attribute, whose value is an expression: `island={Island0}`. */
export const withValue = (node: JsxElement, name: string, expression: string): JsxElement => ({
  ...node,
  attributes: [
    ...node.attributes,
    { type: 'mdxJsxAttribute', name, value: { type: 'mdxJsxAttributeValueExpression', value: expression } },
  ],
});

export function withAttributes(node: JsxElement, values: Readonly<Record<string, string>>): JsxElement {
  const kept = node.attributes.filter((each) => each.type !== 'mdxJsxAttribute' || !(each.name in values));
  const added = Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
  return { ...node, attributes: [...kept, ...added] };
}
