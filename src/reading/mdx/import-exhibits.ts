import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { leave } from './leave.ts';
import { attribute, isComponent, type JsxElement, walk, withAttributes, withValue } from './tree.ts';

/**
 * Has a chapter import the exhibits that its text names, or those of its slides, and no other: a page loads the styles of all
 * that is imported. Each such element gets its exhibit as `island={…}`; the names of both stay for the page, as `exhibits` and
 * `slideExhibits`. A statement is told which exhibits its page has, as `here="…"`: those it can drive.
 * @param shown the elements that show theirs where the compiled text is rendered (see two-ways.ts)
 */
export function importExhibits(shown: 'Exhibit' | 'Slide'): MdastPluginDefinition {
  return {
    name: 'import-exhibits',
    before(root, context) {
      const exhibits = new Set<string>();
      const slideExhibits = new Set<string>();
      const names: string[] = [];
      const statements: JsxElement[] = [];
      walk(root, (node) => {
        if (isComponent(node, 'Says')) statements.push(node);
        const inText = isComponent(node, 'Exhibit');
        if (!inText && !isComponent(node, 'Slide')) return;
        const name = attribute(node, inText ? 'name' : 'exhibit');
        if (name === undefined) return;
        (inText ? exhibits : slideExhibits).add(name);
        if (!isComponent(node, shown)) return;
        if (!names.includes(name)) names.push(name);
        context.replaceNode(node, withValue(node, 'island', `Island${names.indexOf(name)}`) as MdastNode);
      });
      for (const node of statements) context.replaceNode(node, withAttributes(node, { here: [...exhibits].join(' ') }));
      leave(context, { exhibits: [...exhibits], slideExhibits: [...slideExhibits] });
      if (names.length === 0) return;
      const imports = names.map((name, at) => ({
        type: 'mdxjsEsm' as const,
        value: `import Island${at} from 'virtual:exhibit/${name}';`,
      }));
      const { children } = root as { children: MdastNode[] };
      context.replaceNode(root, { type: 'root', children: [...imports, ...children] } as MdastNode);
    },
  };
}
