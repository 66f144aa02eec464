import { escaped as xml } from '../one-file.ts';
import { n } from './styled-copy.ts';

export const isClear = (colour: string): boolean => colour === 'transparent' || /[,/] ?0\)$/.test(colour);

/** A rectangle of a picture. */
export const rectangle = ({ x, y, width, height }: DOMRect, attributes: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}" ${attributes}/>`;

/** The borders of a box where it stands in the picture: one shape where all sides are alike, else a line for each. */
export function edges(style: CSSStyleDeclaration, box: DOMRect): string[] {
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    width: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]) || 0,
    line: style[`border${side}Style`],
    colour: style[`border${side}Color`],
  }));
  const [top, right, bottom, left] = sides;
  if (!top || !right || !bottom || !left || sides.every(({ width }) => width === 0)) return [];
  const dashes = (line: string, width: number): string =>
    line === 'dashed'
      ? ` stroke-dasharray="${n(width * 3)} ${n(width * 2)}"`
      : line === 'dotted'
        ? ` stroke-dasharray="${n(width)}"`
        : '';
  if (sides.every((one) => one.width === top.width && one.colour === top.colour && one.line === top.line)) {
    const half = top.width / 2;
    const round = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
    const inside = new DOMRect(box.x + half, box.y + half, box.width - top.width, box.height - top.width);
    const rx = round > half ? ` rx="${n(round - half)}"` : '';
    return isClear(top.colour)
      ? []
      : [
          rectangle(
            inside,
            `fill="none" stroke="${xml(top.colour)}" stroke-width="${n(top.width)}"${rx}${dashes(top.line, top.width)}`,
          ),
        ];
  }
  const [x1, y1, x2, y2] = [box.left, box.top, box.right, box.bottom];
  const lines = [
    [top, x1, y1 + top.width / 2, x2, y1 + top.width / 2],
    [right, x2 - right.width / 2, y1, x2 - right.width / 2, y2],
    [bottom, x1, y2 - bottom.width / 2, x2, y2 - bottom.width / 2],
    [left, x1 + left.width / 2, y1, x1 + left.width / 2, y2],
  ] as const;
  return lines.flatMap(([{ width, colour, line }, fromX, fromY, toX, toY]) =>
    width === 0 || isClear(colour)
      ? []
      : [
          `<path d="M${n(fromX)} ${n(fromY)}L${n(toX)} ${n(toY)}" ` +
            `stroke="${xml(colour)}" stroke-width="${n(width)}"${dashes(line, width)}/>`,
        ],
  );
}
