import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML file with the lines of what stands in it. */
export interface YamlFile {
  /** What the file holds; `undefined` where it is no YAML. */
  value: unknown;
  /** What is wrong with it as YAML: each with file and line. */
  faults: string[];
  /** The line of a key, or, where there is none, of the innermost thing around it that there is. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads YAML. @param before how many lines of the file come before this text */
export function readYaml(text: string, file: string, before = 0): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + before;
  const faults = document.errors.map(({ pos, message }) => `${file}:${lineAt(pos[0])}: ${message.split('\n')[0]}`);
  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    faults,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

/** What a schema finds wrong with the thing at `path` of a file: each with file, line and what was expected. */
export function faultsOf(
  yaml: YamlFile,
  file: string,
  schema: z.ZodType,
  value: unknown,
  path: readonly PropertyKey[] = [],
): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => {
    const full = [...path, ...issue.path];
    const name = full.map(String).join('.');
    return `${file}:${yaml.lineOf(full)}: ${name === '' ? '' : `${name}: `}${issue.message}`;
  });
}

/**
 * Reads a file that maps the id of each entry to the entry, and holds every entry to a schema.
 * @throws naming file, line and what was expected there, for everything that is wrong at once
 */
export function readEntries(text: string, file: string, schema: z.ZodType): Record<string, Record<string, unknown>> {
  const yaml = readYaml(text, file);
  const faults = [...yaml.faults];
  if (faults.length === 0 && !isEntries(yaml.value))
    faults.push(`${file}:1: expected one entry for each id, "id: { … }"`);
  const entries = faults.length > 0 ? {} : (yaml.value as Record<string, Record<string, unknown>>);
  for (const [id, entry] of Object.entries(entries)) faults.push(...faultsOf(yaml, file, schema, entry, [id]));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return entries;
}

const isEntries = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a key stands in the file; for a key that is missing, where the thing stands that should have it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const step of path) {
    if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return offset;
      offset = rangeStart(item) ?? offset;
      node = item;
      continue;
    }
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    if (!pair) return offset;
    offset = rangeStart(pair.key) ?? offset;
    node = pair.value;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
}
