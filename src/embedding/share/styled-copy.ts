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

/** A number as a picture has it. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * A drawing's element with all within it, each with the style that it has where it stands.
 *
 * @param named is added to: the ids that it refers to
 */
export function styledCopy(element: Element, view: Window, named: Set<string>): Element {
  const style = view.getComputedStyle(element);
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
    if (id !== undefined) named.add(id);
  }
  for (const child of element.childNodes) {
    if (child.nodeType === 3) copy.append(child.cloneNode());
    if (child.nodeType !== 1) continue;
    const { display, visibility } = view.getComputedStyle(child as Element);
    if (display !== 'none' && visibility === 'visible') copy.append(styledCopy(child as Element, view, named));
  }
  return copy;
}

/** An element as it stands within a picture, which has named its language already. */
export const written = (element: Element): string =>
  new XMLSerializer().serializeToString(element).replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
