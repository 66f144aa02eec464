import { ELEMENT_NODE, type ElementNode, parse, TEXT_NODE, type TextNode } from 'ultrahtml';

/** What is left out where nothing is styled and nothing moves. */
const LEFT_OUT = [
  'astro-island',
  'svg',
  'button',
  'template',
  'script',
  'style',
  'form',
  'aside',
  'nav',
  'input',
  'iframe',
];
/** The site's own header and footer, notes at the pointer and the marks that open them, and the lists behind the text. */
const LEFT_OUT_CLASSES = [
  'site-header',
  'site-footer',
  'skip',
  'note',
  'cite',
  'mark',
  'on-paper',
  'around',
  'about',
  'sources-list',
  'dangers',
  'quiz',
];
/** Elements that say nothing without their style. */
const BLOCKS = [
  'div',
  'section',
  'article',
  'main',
  'figure',
  'header',
  'footer',
  'details',
  'summary',
  'fieldset',
  'legend',
];
const TRANSPARENT = ['span', 'astro-slot', 'label', ...BLOCKS];
const KEPT = ['lang', 'dir', 'colspan', 'rowspan', 'datetime'];

/**
 * A page's text as it can be read where no script runs and the page's styles are missing.
 * @param there where a link is to lead
 */
export function withoutScript(body: string, there: (href: string) => string): string {
  const text = (node: { type: number }): string => {
    if (node.type === TEXT_NODE) return (node as TextNode).value;
    if (!('children' in node)) return '';
    const { name, attributes, children } = node as ElementNode;
    if (node.type === ELEMENT_NODE) {
      const classes = (attributes['class'] ?? '').split(/\s+/);
      if (LEFT_OUT.includes(name) || LEFT_OUT_CLASSES.some((one) => classes.includes(one))) return '';
    }
    const inner = children.map(text).join('');
    if (node.type !== ELEMENT_NODE) return inner;
    const kept = KEPT.flatMap((key) => (attributes[key] === undefined ? [] : [`${key}="${attributes[key]}"`]));
    const { href } = attributes;
    if (name === 'a' && href !== undefined) {
      // Within the text nothing is kept to lead to.
      if (href.startsWith('#')) return inner;
      kept.push(`href="${there(href)}"`);
    }
    if (TRANSPARENT.includes(name) && kept.length === 0) return BLOCKS.includes(name) ? `\n${inner}\n` : inner;
    return `<${[name, ...kept].join(' ')}>${VOID.includes(name) ? '' : `${inner}</${name}>`}`;
  };
  return text(parse(body) as ElementNode)
    .replace(/<(p|li|ul|ol|h[1-6])>\s*<\/\1>/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

const VOID = ['br', 'hr', 'wbr'];
