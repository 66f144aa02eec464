import type { Loader } from 'astro/loaders';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLAIMS_FOLDER, SOURCES_FILE } from '../mdx/known.ts';
import type { NamedText } from './ledger.ts';
import { readYaml } from './yaml-file.ts';

export const TOPICS_FILE = `${CLAIMS_FOLDER}/topics.yaml`;
export const PROVENANCE_FILE = `${CLAIMS_FOLDER}/provenance.yaml`;
export const TIMELINE_FILE = 'content/timeline/timeline.yaml';

/** Reads a file of the content by its path from the project's folder. */
export function namedText(name: string): NamedText {
  return { name, text: readFileSync(name, 'utf8') };
}

/** The files of the five reports: all of the folder but those of the topics and of the provenance. */
export function reportFiles(): NamedText[] {
  return readdirSync(CLAIMS_FOLDER)
    .map((file) => `${CLAIMS_FOLDER}/${file}`)
    .filter((name) => name.endsWith('.yaml') && name !== TOPICS_FILE && name !== PROVENANCE_FILE)
    .sort()
    .map(namedText);
}

/** The ids that a file maps to entries. */
export function idsIn(name: string): Set<string> {
  return new Set(Object.keys(readYaml(readFileSync(name, 'utf8'), name).value ?? {}));
}

export const readSourceIds = (): Set<string> => idsIn(SOURCES_FILE);

/**
 * Loads entries that `read` reads and checks, and reads them again when a file in one of the folders changes. What
 * `read` throws stops the build (Astro's own loader of files only logs that something was wrong).
 * Collections come in no order of their own: each entry is given its `order`, its place among what was read.
 */
export function yamlLoader(folders: readonly string[], read: () => Record<string, object>): Loader {
  return {
    name: 'checked-yaml',
    load: async ({ store, parseData, watcher, config, logger }) => {
      const load = async (): Promise<void> => {
        const entries = Object.entries(read());
        const parsed = await Promise.all(
          entries.map(async ([id, entry], order) => ({ id, data: await parseData({ id, data: { ...entry, order } }) })),
        );
        store.clear();
        for (const entry of parsed) store.set(entry);
      };
      await load();
      const watched = folders.map((folder) => resolve(fileURLToPath(config.root), folder));
      watcher?.add(watched);
      watcher?.on('change', (path) => {
        if (watched.some((folder) => path.startsWith(folder))) {
          load().catch((error: unknown) => logger.error(String(error)));
        }
      });
    },
  };
}
