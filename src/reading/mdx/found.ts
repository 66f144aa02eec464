import type { MdastNode } from 'satteri';
import { number } from './number-citations.ts';
import { termsIn } from './terms.ts';
import { attribute, isComponent, isJsx, type JsxElement, walk, words } from './tree.ts';

/** What a chapter speaks of and shows: what lists and other pages have to know of it. */
export interface Found {
  /** The exhibits that stand in its prose, each once, in their order. */
  exhibits: string[];
  /** The sources that its prose cites, in the order of their numbers. */
  cited: string[];
  /** The claims of the reports that it refers to. */
  claims: string[];
  /** The terms that it explains. */
  terms: string[];
  /** How many statements it makes that the model answers for. */
  statements: number;
}

/** Finds it in the text as it is written. */
export function foundIn(root: MdastNode): Found {
  const elements: JsxElement[] = [];
  walk(root, (node) => {
    if (isJsx(node)) elements.push(node);
  });
  const named = (component: string, name: string): string[] => [
    ...new Set(elements.filter((each) => isComponent(each, component)).flatMap((each) => words(attribute(each, name)))),
  ];
  return {
    exhibits: named('Exhibit', 'name'),
    cited: number(root)
      .citations.filter(({ uses }) => uses > 0)
      .map(({ id }) => id),
    claims: named('Claim', 'ids'),
    terms: termsIn(root).map(({ id }) => id),
    statements: elements.filter((each) => isComponent(each, 'Says')).length,
  };
}
