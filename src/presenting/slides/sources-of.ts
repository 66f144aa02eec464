/** A source that a slide rests on, with its number in the chapter. */
export interface CitedSource {
  id: string;
  number: number;
}

/** The sources that a slide's HTML cites (see Cite.astro), each once, in the order of their numbers. */
export function sourcesOf(html: string): CitedSource[] {
  const found = [...html.matchAll(/data-source="([^"]+)" data-number="(\d+)"/g)];
  const numbers = new Map(found.map(([, id = '', number]) => [id, Number(number)]));
  return [...numbers].map(([id, number]) => ({ id, number })).sort((one, other) => one.number - other.number);
}
