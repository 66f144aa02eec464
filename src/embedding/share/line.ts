import { escaped as xml } from '../one-file.ts';
import type { Ink } from './ink.ts';
import { isUpright } from './lines.ts';
import { n } from './styled-copy.ts';

/** A line of text as SVG, in the style that it has: `box` is where it stands in the picture. Nothing for a blank one. */
export function lineOf(text: string, box: DOMRect, style: CSSStyleDeclaration, ink: Ink): string {
  const said = text.replace(/\s+/g, ' ').trim();
  if (said === '' || box.width === 0) return '';
  const cased = style.textTransform === 'uppercase' ? said.toUpperCase() : said;
  const { ascent, descent } = ink.reach(style);
  const rtl = style.direction === 'rtl';
  // From the line's start along its baseline: to the side, or down where lines stand upright.
  const upright = isUpright(style);
  const [x, y, length] = upright
    ? [box.left + (box.width * descent) / (ascent + descent), rtl ? box.bottom : box.top, box.height]
    : [rtl ? box.right : box.left, box.top + (box.height * ascent) / (ascent + descent), box.width];
  const attributes = [
    upright ? `transform="translate(${n(x)} ${n(y)}) rotate(90)"` : `x="${n(x)}" y="${n(y)}"`,
    `textLength="${n(length)}"`,
    `lengthAdjust="spacingAndGlyphs"`,
    `fill="${xml(style.color)}"`,
    `font-family="${xml(style.fontFamily)}"`,
    `font-size="${style.fontSize}"`,
    ...(style.fontWeight === '400' ? [] : [`font-weight="${style.fontWeight}"`]),
    ...(style.fontStyle === 'normal' ? [] : [`font-style="${style.fontStyle}"`]),
    ...(rtl ? ['direction="rtl"'] : []),
    ...(style.textDecorationLine === 'underline' ? ['text-decoration="underline"'] : []),
  ];
  return `<text ${attributes.join(' ')}>${xml(cased)}</text>`;
}
