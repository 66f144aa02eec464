/**
 * A part of a document as an SVG picture that needs nothing else: boxes, lines of text and drawings at the places where the
 * browser has put them, each with the style that it has there. Text stays text. Every line keeps its width, whatever face
 * the picture's reader has.
 */

export interface Drawn {
  svg: string;
  /** In pixels of the document. */
  width: number;
  height: number;
}

const XML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign);
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Styles that a drawing's shapes take from its sheets. */
const SHAPE = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'vector-effect',
] as const;
const TEXT = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'direction',
  'unicode-bidi',
] as const;
/** What these are without a style of their own. */
const USUAL: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  fill: 'rgb(0, 0, 0)',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'vector-effect': 'none',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  direction: 'ltr',
  'unicode-bidi': 'normal',
};

/** Draws an element of a document that is laid out. */
export function drawn(root: HTMLElement): Drawn {
  const page = root.ownerDocument;
  const view = page.defaultView;
  if (!view) throw new Error('a document that is not shown has no picture');
  const frame = root.getBoundingClientRect();
  const brush = new Brush(page, view, frame.left, frame.top);
  const ground = view.getComputedStyle(page.documentElement).backgroundColor;
  brush.element(root);
  const [width, height] = [Math.ceil(frame.width), Math.ceil(frame.height)];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${brush.definitions()}</defs><rect width="100%" height="100%" fill="${xml(ground)}"/>${brush.out.join('')}</svg>`;
  return { svg, width, height };
}

class Brush {
  readonly out: string[] = [];
  readonly #page: Document;
  readonly #view: Window & typeof globalThis;
  readonly #left: number;
  readonly #top: number;
  /** Definitions that are made here, by what they are. */
  readonly #made = new Map<string, string>();
  /** Ids of the document that drawings refer to. */
  readonly #named = new Set<string>();
  readonly #measure: CanvasRenderingContext2D | null;

  constructor(page: Document, view: Window & typeof globalThis, left: number, top: number) {
    this.#page = page;
    this.#view = view;
    this.#left = left;
    this.#top = top;
    this.#measure = page.createElement('canvas').getContext('2d', { willReadFrequently: true });
  }

  definitions(): string {
    const named: string[] = [];
    // A symbol may use another: the set grows while it is gone through.
    for (const id of this.#named) {
      const found = this.#page.getElementById(id);
      if (found) named.push(this.#copy(found));
    }
    return [...this.#made].map(([what, id]) => what.replace('ID', id)).join('') + named.join('');
  }

  element(element: Element): void {
    const style = this.#view.getComputedStyle(element);
    if (style.display === 'none' || style.clipPath === 'inset(50%)') return;
    const opacity = Number(style.opacity);
    if (opacity === 0) return;
    if (opacity < 1) this.out.push(`<g opacity="${n(opacity)}">`);
    if (element instanceof this.#view.SVGSVGElement) this.#drawing(element, style);
    else this.#box(element, style);
    if (opacity < 1) this.out.push('</g>');
  }

  #box(element: Element, style: CSSStyleDeclaration): void {
    const shown = style.visibility === 'visible';
    const box = element.getBoundingClientRect();
    const contents = style.display === 'contents' || box.width === 0 || box.height === 0;
    if (shown && !contents) {
      this.#ground(style, box);
      this.#edges(style, box);
    }
    // A drawing in it may reach further than it tells.
    const clips =
      !contents &&
      style.overflow !== 'visible' &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1 ||
        element.querySelector(':scope > svg') !== null);
    if (clips) this.out.push(`<g clip-path="url(#${this.#clip(box)})">`);
    if (shown && !contents) this.#before(element, '::before', box);
    if (this.#view.HTMLElement && element instanceof this.#view.HTMLElement && isField(element)) {
      if (shown) this.#field(element, style, box);
    } else
      for (const child of element.childNodes) {
        if (child.nodeType === 1) this.element(child as Element);
        else if (child.nodeType === 3 && shown) this.#text(child as Text, style);
      }
    if (shown && !contents) this.#before(element, '::after', box);
    if (clips) this.out.push('</g>');
  }

  #ground(style: CSSStyleDeclaration, box: DOMRect): void {
    const round = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
    const shape = (fill: string): string =>
      this.#rectangle(box, `fill="${xml(fill)}"${round ? ` rx="${n(round)}"` : ''}`);
    if (!isClear(style.backgroundColor)) this.out.push(shape(this.#plain(style.backgroundColor)));
    const hatching = hatchingIn(style.backgroundImage);
    if (hatching) this.out.push(shape(`url(#${this.#hatch(hatching)})`));
    const inner = /^(.+?) 0px 0px 0px ([\d.]+)px inset$/.exec(style.boxShadow);
    if (inner) {
      const width = Number(inner[2]);
      const inside = new DOMRect(box.x + width / 2, box.y + width / 2, box.width - width, box.height - width);
      this.out.push(this.#rectangle(inside, `fill="none" stroke="${xml(inner[1] ?? '')}" stroke-width="${width}"`));
    }
  }

  #edges(style: CSSStyleDeclaration, box: DOMRect): void {
    const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
      width: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]) || 0,
      line: style[`border${side}Style`],
      colour: style[`border${side}Color`],
    }));
    const [top, right, bottom, left] = sides;
    if (!top || !right || !bottom || !left || sides.every(({ width }) => width === 0)) return;
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
      if (!isClear(top.colour))
        this.out.push(
          this.#rectangle(
            inside,
            `fill="none" stroke="${xml(top.colour)}" stroke-width="${n(top.width)}"${rx}${dashes(top.line, top.width)}`,
          ),
        );
      return;
    }
    const [x1, y1, x2, y2] = [box.left, box.top, box.right, box.bottom];
    const lines = [
      [top, x1, y1 + top.width / 2, x2, y1 + top.width / 2],
      [right, x2 - right.width / 2, y1, x2 - right.width / 2, y2],
      [bottom, x1, y2 - bottom.width / 2, x2, y2 - bottom.width / 2],
      [left, x1 + left.width / 2, y1, x1 + left.width / 2, y2],
    ] as const;
    for (const [{ width, colour, line }, ...at] of lines) {
      if (width === 0 || isClear(colour)) continue;
      const [fromX, fromY, toX, toY] = at;
      this.out.push(
        `<path d="M${n(fromX - this.#left)} ${n(fromY - this.#top)}L${n(toX - this.#left)} ${n(toY - this.#top)}" ` +
          `stroke="${xml(colour)}" stroke-width="${n(width)}"${dashes(line, width)}/>`,
      );
    }
  }

  /** A box that a sheet adds, where it says itself how large it is. */
  #before(element: Element, which: '::before' | '::after', around: DOMRect): void {
    const style = this.#view.getComputedStyle(element, which);
    if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute') return;
    const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
    if ([left, top, width, height].some((one) => one === undefined || Number.isNaN(one))) return;
    const box = new DOMRect(around.x + (left ?? 0), around.y + (top ?? 0), width, height);
    this.#ground(style, box);
    this.#edges(style, box);
  }

  #text(node: Text, style: CSSStyleDeclaration): void {
    if (node.data.trim() === '') return;
    for (const line of linesOf(node, isUpright(style))) this.#line(line.text, line.box, style);
  }

  #line(text: string, box: DOMRect, style: CSSStyleDeclaration): void {
    const said = text.replace(/\s+/g, ' ').trim();
    if (said === '' || box.width === 0) return;
    const cased = style.textTransform === 'uppercase' ? said.toUpperCase() : said;
    const { ascent, descent } = this.#ofFace(style);
    const rtl = style.direction === 'rtl';
    // From the line's start along its baseline: to the side, or down where lines stand upright.
    const upright = isUpright(style);
    const [x, y, length] = upright
      ? [box.left + (box.width * descent) / (ascent + descent), rtl ? box.bottom : box.top, box.height]
      : [rtl ? box.right : box.left, box.top + (box.height * ascent) / (ascent + descent), box.width];
    const [left, top] = [n(x - this.#left), n(y - this.#top)];
    const attributes = [
      upright ? `transform="translate(${left} ${top}) rotate(90)"` : `x="${left}" y="${top}"`,
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
    this.out.push(`<text ${attributes.join(' ')}>${xml(cased)}</text>`);
  }

  /** A colour in the words that every reader of SVG knows. */
  #plain(colour: string): string {
    const brush = this.#measure;
    if (!brush || /^(rgb|#)/.test(colour)) return colour;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue, opaque = 255] = brush.getImageData(0, 0, 1, 1).data;
    return `rgba(${red}, ${green}, ${blue}, ${n(opaque / 255)})`;
  }

  /** How far a face reaches above and below its baseline. */
  #ofFace(style: CSSStyleDeclaration): { ascent: number; descent: number } {
    const brush = this.#measure;
    if (!brush) return { ascent: 4, descent: 1 };
    brush.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = brush.measureText('x');
    return { ascent, descent };
  }

  #field(field: Field, style: CSSStyleDeclaration, box: DOMRect): void {
    if (field instanceof this.#view.HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
      const round = field.type === 'radio' ? ` rx="${n(box.width / 2)}"` : '';
      const stroke = `stroke="${xml(style.color)}"`;
      this.out.push(this.#rectangle(box, `fill="${field.checked ? xml(style.color) : 'none'}" ${stroke}${round}`));
      return;
    }
    if (field instanceof this.#view.HTMLInputElement && field.type === 'range') return;
    const words =
      field instanceof this.#view.HTMLSelectElement
        ? (field.selectedOptions[0]?.textContent ?? '')
        : field.value || field.placeholder;
    const inset = Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.borderInlineStartWidth);
    const size = Number.parseFloat(style.fontSize);
    const rtl = style.direction === 'rtl';
    const attributes =
      `x="${n((rtl ? box.right - inset : box.left + inset) - this.#left)}" y="${n(box.top + box.height / 2 + size * 0.35 - this.#top)}" ` +
      `fill="${xml(style.color)}" font-family="${xml(style.fontFamily)}" font-size="${style.fontSize}"${rtl ? ' direction="rtl"' : ''}`;
    this.out.push(`<text ${attributes}>${xml(words.trim())}</text>`);
  }

  #drawing(drawing: SVGSVGElement, style: CSSStyleDeclaration): void {
    const box = drawing.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || style.visibility !== 'visible') return;
    const copy = this.#clone(drawing) as SVGSVGElement;
    for (const [name, value] of Object.entries({
      x: n(box.left - this.#left),
      y: n(box.top - this.#top),
      width: n(box.width),
      height: n(box.height),
    }))
      copy.setAttribute(name, value);
    if (style.overflow === 'visible') copy.setAttribute('overflow', 'visible');
    const text = written(copy);
    const mirrored = style.transform.startsWith('matrix(-1');
    const middle = 2 * (box.left - this.#left) + box.width;
    this.out.push(mirrored ? `<g transform="matrix(-1 0 0 1 ${n(middle)} 0)">${text}</g>` : text);
  }

  #copy(element: Element): string {
    return written(this.#clone(element));
  }

  /** A drawing's element with all within it, each with the style that it has where it stands. */
  #clone(element: Element): Element {
    const style = this.#view.getComputedStyle(element);
    const copy = element.cloneNode(false) as Element;
    for (const name of copy.getAttributeNames())
      if (/^(class|style|tabindex|role|focusable|aria-.*|data-.*)$/.test(name)) copy.removeAttribute(name);
    const isShape = !/^(svg|defs|symbol|title|desc)$/.test(element.localName);
    const properties = isShape ? [...SHAPE, ...(/^t(ext|span)/.test(element.localName) ? TEXT : [])] : [];
    for (const property of properties) {
      const value = style.getPropertyValue(property);
      if (value && (value !== USUAL[property] || copy.hasAttribute(property))) copy.setAttribute(property, value);
    }
    if (style.transform !== 'none' && !/^(svg|symbol|pattern|defs)$/.test(element.localName)) {
      const [x = 0, y = 0] = style.transformOrigin.split(' ').map(Number.parseFloat);
      copy.setAttribute('transform', `translate(${n(x)} ${n(y)}) ${style.transform} translate(${n(-x)} ${n(-y)})`);
    }
    const refers = [copy.getAttribute('href'), ...copy.getAttributeNames().map((name) => copy.getAttribute(name))];
    for (const one of refers) {
      const id = /^#(.+)$/.exec(one ?? '')?.[1] ?? /url\(["']?#([^"')]+)/.exec(one ?? '')?.[1];
      if (id !== undefined) this.#named.add(id);
    }
    for (const child of element.childNodes) {
      if (child.nodeType === 3) copy.append(child.cloneNode());
      if (child.nodeType !== 1) continue;
      const { display, visibility } = this.#view.getComputedStyle(child as Element);
      if (display !== 'none' && visibility === 'visible') copy.append(this.#clone(child as Element));
    }
    return copy;
  }

  #rectangle({ x, y, width, height }: DOMRect, attributes: string): string {
    return `<rect x="${n(x - this.#left)}" y="${n(y - this.#top)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}" ${attributes}/>`;
  }
  #define(what: string): string {
    const id = this.#made.get(what) ?? `made-${this.#made.size}`;
    this.#made.set(what, id);
    return id;
  }
  #clip(box: DOMRect): string {
    return this.#define(`<clipPath id="ID">${this.#rectangle(box, '')}</clipPath>`);
  }
  #hatch({ colour, width, every }: Hatching): string {
    return this.#define(
      `<pattern id="ID" width="${every}" height="${every}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
        `<rect width="${width}" height="${every}" fill="${xml(this.#plain(colour))}"/></pattern>`,
    );
  }
}

/** An element as it stands within a picture, which has named its language already. */
const written = (element: Element): string =>
  new XMLSerializer().serializeToString(element).replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isField = (element: HTMLElement): element is Field => element.matches('input, textarea, select');

const isClear = (colour: string): boolean => colour === 'transparent' || /[,/] ?0\)$/.test(colour);

interface Hatching {
  colour: string;
  /** Of a line, and from one line to the next, in pixels. */
  width: number;
  every: number;
}

/** The hatching of what is sealed, as a sheet's computed style says it. */
export function hatchingIn(image: string): Hatching | undefined {
  const inside = /repeating-linear-gradient\(-45deg, (.+)\)/.exec(image)?.[1];
  const colour = inside && /^(.+?\)|#\w+|\w+) 0(px|%)?[ ,]/.exec(inside)?.[1];
  const stops = [...(inside ?? '').matchAll(/([\d.]+)px/g)].map(([, one]) => Number(one)).filter((one) => one > 0);
  const [width, every] = [stops[0], stops.at(-1)];
  return colour && width !== undefined && every !== undefined && every > width ? { colour, width, every } : undefined;
}

/** Whether a text's lines run from top to bottom. */
const isUpright = ({ writingMode }: CSSStyleDeclaration): boolean => writingMode.startsWith('vertical');

/** The lines in which a text stands, each with the place that it takes. */
function* linesOf(node: Text, upright: boolean): Generator<{ text: string; box: DOMRect }> {
  const range = node.ownerDocument.createRange();
  const at = (from: number, to: number): DOMRect[] => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  let text = '';
  let box: DOMRect | undefined;
  const pieces = [...node.data.matchAll(/\S+|\s+/g)].flatMap(({ 0: piece, index }) =>
    // A word that is broken: each of its signs by itself.
    at(index, index + piece.length).length > 1 && piece.trim() !== ''
      ? [...piece.matchAll(/./gsu)].map(({ 0: sign, index: offset }) => ({ piece: sign, index: index + offset }))
      : [{ piece, index }],
  );
  for (const { piece, index } of pieces) {
    const [place] = at(index, index + piece.length);
    if (!place) {
      text += piece;
      continue;
    }
    const apart =
      box &&
      (upright ? Math.abs(place.left - box.left) > place.width / 2 : Math.abs(place.top - box.top) > place.height / 2);
    if (box && apart) {
      yield { text, box };
      text = '';
      box = undefined;
    }
    // The space at a line's end hangs over it.
    if (piece.trim() === '') {
      if (box) text += ' ';
      continue;
    }
    text += piece;
    box = box ? around(box, place) : place;
  }
  if (box) yield { text, box };
}

/** The smallest box around two. */
function around(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}
