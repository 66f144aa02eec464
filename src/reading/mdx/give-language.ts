import type { MdastPluginDefinition } from 'satteri';
import type { Language } from '../../language/languages.ts';
import { COMPONENTS } from './known.ts';
import { isJsx, walk, withAttributes } from './tree.ts';

/** Tells every component of a chapter the chapter's language, as `lang="…"`: an author never writes it. */
export function giveLanguage(lang: Language): MdastPluginDefinition {
  return {
    name: 'give-language',
    before(root, context) {
      walk(root, (node) => {
        if (isJsx(node) && node.name !== null && node.name in COMPONENTS) {
          context.replaceNode(node, withAttributes(node, { lang }));
        }
      });
    },
  };
}
