import { escaped as xml } from '../one-file.ts';
import { rectangle } from './edges.ts';
import { n } from './styled-copy.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether an element holds what somebody wrote or chose. By its name: a document of a frame has classes of its own. */
export const isField = (element: Element): element is Field => element.matches('input, textarea, select');

/** A field as SVG: a box that is ticked or not, or the words in it. `box` is where it stands in the picture. */
export function fieldOf(field: Field, style: CSSStyleDeclaration, box: DOMRect): string {
  if (/^(checkbox|radio)$/.test(field.type)) {
    const round = field.type === 'radio' ? ` rx="${n(box.width / 2)}"` : '';
    const fill = (field as HTMLInputElement).checked ? xml(style.color) : 'none';
    return rectangle(box, `fill="${fill}" stroke="${xml(style.color)}"${round}`);
  }
  if (field.type === 'range') return '';
  const words =
    'selectedOptions' in field ? (field.selectedOptions[0]?.textContent ?? '') : field.value || field.placeholder;
  const inset = Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.borderInlineStartWidth);
  const size = Number.parseFloat(style.fontSize);
  const rtl = style.direction === 'rtl';
  const attributes =
    `x="${n(rtl ? box.right - inset : box.left + inset)}" y="${n(box.top + box.height / 2 + size * 0.35)}" ` +
    `fill="${xml(style.color)}" font-family="${xml(style.fontFamily)}" font-size="${style.fontSize}"${rtl ? ' direction="rtl"' : ''}`;
  return `<text ${attributes}>${xml(words.trim())}</text>`;
}
