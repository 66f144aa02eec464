/** A source that a slide rests on, with its number in the chapter. */
export interface CitedSource {
  id: string;
  number: number;
}

/** A slide's HTML in two: what the class sees, and the notes (see Notes.astro). */
export function withoutNotes(html: string): { points: string; notes: string } {
  const start = html.indexOf('<aside class="notes"');
  const end = html.indexOf('</aside>', start) + '</aside>'.length;
  if (start < 0) return { points: html, notes: '' };
  return { points: html.slice(0, start) + html.slice(end), notes: html.slice(start, end) };
}

/** The sources that a slide's HTML cites (see Cite.astro), each once, in the order of their numbers. */
export function sourcesOf(html: string): CitedSource[] {
  const found = [...html.matchAll(/data-source="([^"]+)" data-number="(\d+)"/g)];
  const numbers = new Map(found.map(([, id = '', number]) => [id, Number(number)]));
  return [...numbers].map(([id, number]) => ({ id, number })).sort((one, other) => one.number - other.number);
}
