import type { z } from 'astro/zod';
import { faultsOf, readYaml } from './yaml-file.ts';

/** A file of MDX in two: the YAML at its head, and the text below. */
export interface Parts {
  yaml: string;
  body: string;
  /** How many lines of the file come before each of them. */
  before: { yaml: number; body: number };
}

/** @throws when the file has no frontmatter */
export function partsOf(text: string, file: string): Parts {
  const match = /^---[ \t]*\r?\n([^]*?\r?\n|)---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!match) throw new Error(`${file}:1: expected frontmatter, which starts and ends with a line "---"`);
  const yaml = match[1] ?? '';
  return { yaml, body: text.slice(match[0].length), before: { yaml: 1, body: match[0].split('\n').length - 1 } };
}

/**
 * Holds the frontmatter of a file to a schema.
 * @throws naming file, line and what was expected there, for everything that is wrong at once
 */
export function checkFrontmatter(text: string, file: string, schema: z.ZodType): Parts {
  const parts = partsOf(text, file);
  const yaml = readYaml(parts.yaml, file, parts.before.yaml);
  const faults = yaml.faults.length > 0 ? yaml.faults : faultsOf(yaml, file, schema, yaml.value ?? {});
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return parts;
}
