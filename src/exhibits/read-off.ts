import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE, type TextNode } from 'ultrahtml';

/* For tests: what stands in an exhibit's HTML, as a page holds it or as a browser has it. */

/** An element. */
export interface Part {
  name: string;
  classes: readonly string[];
  /** Its own attributes. */
  own: Readonly<Record<string, string>>;
  /** Its `data-` attributes, and where it has none those of the nearest element around it. */
  data: Readonly<Record<string, string>>;
  /** All the text in it. */
  text: string;
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'", amp: '&' };
const decoded = (text: string): string => text.replace(/&(#?\w+);/g, (all, name: string) => SIGNS[name] ?? all);

/** Every element of some HTML, in the order in which they begin. */
export function partsIn(html: string): Part[] {
  const found: Part[] = [];
  const walk = (node: Node, around: Part['data']): string => {
    if (node.type === TEXT_NODE) return decoded((node as TextNode).value);
    if (!('children' in node)) return '';
    const inside = (data: Part['data']): string => (node.children as Node[]).map((child) => walk(child, data)).join('');
    if (node.type !== ELEMENT_NODE) return inside(around);
    const { name, attributes: own } = node as ElementNode;
    const data = { ...around, ...Object.fromEntries(Object.entries(own).filter(([key]) => key.startsWith('data-'))) };
    const part: Part = { name, classes: (own['class'] ?? '').split(/\s+/), own, data, text: '' };
    found.push(part);
    part.text = inside(data);
    return part.text;
  };
  walk(parse(html) as Node, {});
  return found;
}

/** A verdict that is said of a thing in a way of messaging. */
export interface Said {
  mode: string;
  item: string;
  verdict: string;
}

type Names = readonly (readonly [words: string, id: string])[];
/** By which words a text speaks of what. What it names but once or never is given: it is spoken of from the start. */
export interface Vocabulary {
  modes?: Names;
  items?: Names;
  verdicts: Names;
  mode?: string;
  item?: string;
  /** How many verdicts it gives of each thing. */
  each?: number;
}

/**
 * What somebody gets out of a text who knows nothing but the names: each verdict, of the thing named last before it, in the
 * way of messaging named last before that.
 */
export function heardIn(text: string, { modes = [], items = [], verdicts, each = 1, ...given }: Vocabulary): Said[] {
  const kinds = new Map<string, { kind: 'mode' | 'item' | 'verdict'; id: string }>();
  for (const [kind, names] of Object.entries({ verdict: verdicts, item: items, mode: modes }))
    for (const [words, id] of names) kinds.set(words.toLowerCase(), { kind: kind as 'mode', id });
  if (kinds.has('')) throw new Error('nothing can be heard by a name that is empty');
  const escaped = [...kinds.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((words) => words.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const said: Said[] = [];
  let [mode, item, left] = [given.mode, given.item, each];
  for (const [found] of text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${escaped.join('|')})(?![\\p{L}\\p{M}])`, 'giu'),
  )) {
    const { kind, id } = kinds.get(found.toLowerCase()) ?? { kind: '', id: '' };
    if (kind === 'mode') [mode, item, left] = [id, given.item, each];
    else if (kind === 'item') [item, left] = [id, each];
    else if (mode !== undefined && item !== undefined) {
      said.push({ mode, item, verdict: id });
      left -= 1;
      // Who has been told goes by the next name.
      if (left === 0) item = undefined;
    }
  }
  return said;
}
