import { n } from './styled-copy.ts';

/** What a document's canvas knows: colours in words that every reader of SVG knows, and how far a face reaches. */
export class Ink {
  readonly #canvas: CanvasRenderingContext2D | null;

  constructor(page: Document) {
    this.#canvas = page.createElement('canvas').getContext('2d', { willReadFrequently: true });
  }

  /** A colour as rgb(a) or hexadecimal digits. Without a canvas, as it was. */
  plain(colour: string): string {
    const canvas = this.#canvas;
    if (!canvas || /^(rgb|#)/.test(colour)) return colour;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, opaque = 255] = canvas.getImageData(0, 0, 1, 1).data;
    return `rgba(${red}, ${green}, ${blue}, ${n(opaque / 255)})`;
  }

  /** How far a face reaches above and below its baseline, in pixels; without a canvas, as most faces share it. */
  reach(style: CSSStyleDeclaration): { ascent: number; descent: number } {
    const canvas = this.#canvas;
    if (!canvas) return { ascent: 4, descent: 1 };
    canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = canvas.measureText('x');
    return { ascent, descent };
  }
}
