import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { sourceSchema } from './source.ts';

/**
 * Reads the bibliography: a map from each source's id to the source.
 * @throws naming file, line and what was expected there, for everything that is wrong at once
 */
export function readSources(text: string, file: string): Record<string, Record<string, unknown>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const faults = document.errors.map(({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: ${message}`);
  const sources: Record<string, Record<string, unknown>> = faults.length > 0 ? {} : (document.toJS() ?? {});
  for (const [id, source] of Object.entries(sources)) {
    const { error } = sourceSchema.safeParse(source);
    for (const { path, message } of error?.issues ?? [])
      faults.push(
        `${file}:${lines.linePos(offsetOf(document, [id, ...path.map(String)])).line}: ${[id, ...path].join('.')}: ${message}`,
      );
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return sources;
}

/** Where a key stands in the file; for a key that is missing, where the entry stands that should have it. */
function offsetOf(document: Document, path: readonly string[]): number {
  let [node, offset] = [document.contents as unknown, 0];
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined;
    if (!pair) return offset;
    offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
    node = pair.value;
  }
  return offset;
}
