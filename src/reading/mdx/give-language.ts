import type { MdastPluginDefinition } from 'satteri';
import type { Language } from '../../language/languages.ts';
import { curly } from '../schemas/typography.ts';
import { COMPONENTS, SHOWN_ATTRIBUTES } from './known.ts';
import { attribute, isJsx, walk, withAttributes } from './tree.ts';

/**
 * Tells every component of a chapter the chapter's language, as `lang="…"`: an author never writes it. What an
 * attribute shows gets the quotes that the text gets.
 */
export function giveLanguage(lang: Language): MdastPluginDefinition {
  return {
    name: 'give-language',
    before(root, context) {
      walk(root, (node) => {
        if (isJsx(node) && node.name !== null && node.name in COMPONENTS) {
          const shown = SHOWN_ATTRIBUTES.flatMap((name) => {
            const words = attribute(node, name);
            return words === undefined ? [] : [[name, curly(words)] as const];
          });
          context.replaceNode(node, withAttributes(node, { ...Object.fromEntries(shown), lang }));
        }
      });
    },
  };
}
