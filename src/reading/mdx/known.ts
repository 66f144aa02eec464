import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Everything that a chapter may refer to. */
export interface Known {
  sources: ReadonlySet<string>;
  /** By the exhibit's name, the ids of its scenarios. */
  exhibits: ReadonlyMap<string, readonly string[]>;
}

/** Where the sources are, from the project's folder: named in error messages too. */
export const SOURCES_FILE = 'content/sources/sources.yaml';

/** The ids in the sources file. Read again for each chapter, so that a new source is known without a restart. */
export function readSourceIds(file: string | URL = SOURCES_FILE): Set<string> {
  const entries: unknown = parse(readFileSync(file, 'utf8'));
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) {
    throw new Error(`${SOURCES_FILE}: expected one entry per source, "ID: { title: …, publisher: … }"`);
  }
  return new Set(Object.keys(entries));
}

/** The attributes that a component takes: `flags` are words that stand alone, without a value. */
export interface Component {
  required: readonly string[];
  optional: readonly string[];
  flags?: readonly string[];
  /** Whether it is a part of a sentence, not a block of its own. */
  inline?: true;
}

/** Every component that a chapter may use. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Cite: { required: ['ids'], optional: [], inline: true },
  Says: { required: ['mode', 'powers', 'item', 'verdict'], optional: ['data', 'keys'], inline: true },
  Exhibit: { required: ['name'], optional: ['scenario'] },
  Slide: { required: ['title'], optional: ['exhibit', 'steps'] },
  Notes: { required: [], optional: [] },
};
