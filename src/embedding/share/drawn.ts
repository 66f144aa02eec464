/**
 * A part of a document as an SVG picture that needs nothing else: boxes, lines of text and drawings at the places where the
 * browser has put them, each with the style that it has there. Text stays text. Every line keeps its width, whatever face
 * the picture's reader has.
 */

import { escaped as xml } from '../one-file.ts';
import { edges, isClear, rectangle } from './edges.ts';
import { fieldOf, isField } from './field.ts';
import { hatchingIn, type Hatching } from './hatching.ts';
import { Ink } from './ink.ts';
import { lineOf } from './line.ts';
import { isUpright, linesOf } from './lines.ts';
import { n, styledCopy, written } from './styled-copy.ts';

export interface Drawn {
  svg: string;
  /** In pixels of the document. */
  width: number;
  height: number;
}

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
  readonly #ink: Ink;

  constructor(page: Document, view: Window & typeof globalThis, left: number, top: number) {
    this.#page = page;
    this.#view = view;
    this.#left = left;
    this.#top = top;
    this.#ink = new Ink(page);
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
    if (isField(element)) {
      if (shown) this.out.push(fieldOf(element, style, this.#placed(box)));
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
    if (!isClear(style.backgroundColor)) this.out.push(shape(this.#ink.plain(style.backgroundColor)));
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
    this.out.push(...edges(style, this.#placed(box)));
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
    for (const { text, box } of linesOf(node, isUpright(style)))
      this.out.push(lineOf(text, this.#placed(box), style, this.#ink));
  }

  #drawing(drawing: SVGSVGElement, style: CSSStyleDeclaration): void {
    const box = drawing.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || style.visibility !== 'visible') return;
    const copy = styledCopy(drawing, this.#view, this.#named) as SVGSVGElement;
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
    return written(styledCopy(element, this.#view, this.#named));
  }

  /** Where a box stands in the picture. */
  #placed({ x, y, width, height }: DOMRect): DOMRect {
    return new DOMRect(x - this.#left, y - this.#top, width, height);
  }
  #rectangle(box: DOMRect, attributes: string): string {
    return rectangle(this.#placed(box), attributes);
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
        `<rect width="${width}" height="${every}" fill="${xml(this.#ink.plain(colour))}"/></pattern>`,
    );
  }
}
