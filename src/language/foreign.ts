import { FOREIGN, OWN } from './complete.ts';
import { direction, ORIGINAL } from './languages.ts';

const MARKS = new RegExp(`[${FOREIGN}${OWN}]`, 'g');

/** Whether a text of a draft is the original's. */
export const isForeign = (text: string): boolean => text.includes(FOREIGN);

/** A text without the marks of what is the original's, for where nothing can be marked. */
export const plain = (text: string): string => text.replace(MARKS, '');

/** A tag with its attributes, a comment, or an element whose text is no HTML or holds no elements; then a run of text. */
const PARTS =
  /<!--[^]*?-->|<(script|style|title|textarea|option)\b[^]*?<\/\1>|<\/?[a-zA-Z][^\s>/]*(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;

/**
 * Says in the HTML of a draft's page which of its words are the original's: `<span lang="en" dir="ltr">`, in a drawing
 * `<tspan>`. Attributes and titles, which cannot hold elements, only lose the marks.
 */
export function withLanguages(html: string): string {
  if (!isForeign(html)) return html;
  let drawings = 0;
  return html.replace(PARTS, (part) => {
    if (/^<svg\b/i.test(part) && !part.endsWith('/>')) drawings += 1;
    if (/^<\/svg\b/i.test(part)) drawings -= 1;
    if (part.startsWith('<')) return plain(part);
    const element = drawings > 0 ? 'tspan' : 'span';
    return part
      .replaceAll(FOREIGN, `<${element} lang="${ORIGINAL}" dir="${direction(ORIGINAL)}">`)
      .replaceAll(OWN, `</${element}>`);
  });
}
