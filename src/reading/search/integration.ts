import type { AstroIntegration } from 'astro';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIndex, close } from 'pagefind';
import { LANGUAGES } from '../../language/languages.ts';
import { LEFT_OUT } from './kinds.ts';
import { searchRecords } from './records.ts';

/** The folder of the built site that holds the index. */
export const INDEX_FOLDER = 'pagefind';

/** Pagefind writes ready-made interfaces too: the site has its own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** How many files a language's texts are divided among, at most. */
const MOST_FRAGMENTS = 48;

/**
 * Makes the index of the search when the site has been built: of every page that is marked for it (Page.astro), and of
 * the entries of the long lists, each by itself. Each language has its own.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const output = join(root, INDEX_FOLDER);
        const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT, maxFragments: MOST_FRAGMENTS });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const pages = await index.addDirectory({ path: root });
        const records = LANGUAGES.flatMap((lang) => searchRecords(lang).map((record) => ({ lang, ...record })));
        const added = await Promise.all(
          records.map(({ lang, kind, url, title, content }) =>
            index.addCustomRecord({ url, content, language: lang, meta: { title }, filters: { kind: [kind] } }),
          ),
        );
        const written = await index.writeFiles({ outputPath: output });
        await close();
        const faults = [...pages.errors, ...added.flatMap((each) => each.errors), ...written.errors];
        if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join('; ')}`);
        for (const file of await readdir(output)) if (UNUSED.test(file)) await rm(join(output, file));
        logger.info(`indexed the pages and ${records.length} entries of lists`);
      },
    },
  };
}
