import { existsSync, readFileSync } from 'node:fs';
import { mdxToMdast, type MdastNode, type MdastPluginDefinition } from 'satteri';
import { describes, type Language, ORIGINAL } from '../../language/languages.ts';
import { partsOf } from '../schemas/frontmatter.ts';
import { CHAPTERS_FOLDER } from './known.ts';
import { attribute, childrenOf, isComponent, isJsx, type JsxElement, walk, withAttributes } from './tree.ts';

/**
 * Puts the slides that a lesson takes from chapters in their places: `<From chapter="…" slide="…" minutes="3" />`. A lesson's
 * own notes, where it gives them, stand instead of the chapter's. The references are checked before, so all are there.
 */
export function takeSlides(lang: Language): MdastPluginDefinition {
  return {
    name: 'take-slides',
    before(root, context) {
      const children = root.children as readonly MdastNode[];
      if (!children.some((node) => isComponent(node, 'From'))) return;
      const taken = children.map((node) => (isComponent(node, 'From') ? slideFor(node, lang) : node));
      context.replaceNode(root, { type: 'root', children: taken } as MdastNode);
    },
  };
}

/** The slide that an element asks for, with the lesson's minutes and, where the lesson has them, its notes. */
function slideFor(from: JsxElement, lang: Language): MdastNode {
  const title = attribute(from, 'slide');
  const slide = slidesIn(attribute(from, 'chapter') ?? '', lang).find((each) => attribute(each, 'title') === title);
  if (!slide) throw new Error(`There is no slide "${title ?? ''}" to take`);
  const given = withAttributes(slide, { minutes: attribute(from, 'minutes') ?? '' });
  const own = childrenOf(from as MdastNode);
  if (own.length === 0) return given as MdastNode;
  const points = childrenOf(slide as MdastNode).filter((child) => !isComponent(child, 'Notes'));
  return { ...given, children: [...points, ...own] } as MdastNode;
}

/** The slides of a chapter in a language, or in the original's where a draft lacks it; none where there is no such chapter. */
function slidesIn(chapter: string, lang: Language): JsxElement[] {
  const languages = describes(lang).draft ? [lang, ORIGINAL] : [lang];
  const file = languages.map((each) => `${CHAPTERS_FOLDER}/${each}/${chapter}.mdx`).find((path) => existsSync(path));
  if (file === undefined) return [];
  const slides: JsxElement[] = [];
  walk(mdxToMdast(partsOf(readFileSync(file, 'utf8'), file).body), (node) => {
    if (isJsx(node) && isComponent(node, 'Slide')) slides.push(node);
  });
  return slides;
}

/** The titles of a chapter's slides. */
export const titlesIn = (chapter: string, lang: Language): string[] =>
  slidesIn(chapter, lang).map((slide) => attribute(slide, 'title') ?? '');
