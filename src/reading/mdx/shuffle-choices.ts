import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { childrenOf, isComponent, presence, walk } from './tree.ts';

/**
 * Puts the right choice of each question somewhere else than in the question before it, so that it cannot be found by its
 * letter. Where it comes to stand follows from the file's name: it is the same in every language and every build.
 * @param id the chapter's or lesson's
 */
export function shuffleChoices(id: string): MdastPluginDefinition {
  return {
    name: 'shuffle-choices',
    before(root, context) {
      let number = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
      walk(root, (node) => {
        if (!isComponent(node, 'Question')) return;
        context.replaceNode(node, { ...node, children: shuffled(childrenOf(node), number) } as MdastNode);
        number += 1;
      });
    },
  };
}

/** The children with the right choice moved to the place of that number among the choices; the others keep their order. */
export function shuffled(children: readonly MdastNode[], number: number): MdastNode[] {
  const choices = children.filter((child) => isComponent(child, 'Choice'));
  const right = choices.find((choice) => isComponent(choice, 'Choice') && presence(choice, 'right') !== 'absent');
  if (!right) return [...children];
  const order = choices.filter((choice) => choice !== right);
  order.splice(number % choices.length, 0, right);
  let next = 0;
  return children.map((child) => (isComponent(child, 'Choice') ? (order[next++] as MdastNode) : child));
}
