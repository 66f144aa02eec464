import type { Plugin, Rolldown } from 'vite';

/** Divides scripts and styles of the site's pages into files. A plugin, because Astro has its own mind about some of these settings. */
export const files = (): Plugin => ({
  name: 'files',
  enforce: 'post',
  configEnvironment: (name) =>
    name === 'client'
      ? { build: { rolldownOptions: SCRIPTS } }
      : name === 'prerender'
        ? { build: { rolldownOptions: SHEETS } }
        : {},
  generateBundle: {
    order: 'pre',
    // Styles stand in the pages: a script that is loaded later is not to ask for them again.
    handler(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.viteMetadata?.importedCss.clear();
    },
  },
});

const SCRIPTS: Rolldown.RolldownOptions = {
  // An exhibit's file is what its island asks for: without this it would be asked for by a second, empty one.
  preserveEntrySignatures: 'allow-extension',
  output: {
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: (id, context) => scriptOf(id, context) }],
    },
  },
};

const SHEETS: Rolldown.RolldownOptions = {
  output: { codeSplitting: { groups: [{ name: (id) => sheetOf(id) }] } },
};

type Context = Rolldown.ChunkingContext;

const at = (id: string): string => id.replace(/^.*?\/(src|node_modules)\//, '$1/');
const isStyle = (id: string): boolean => /\.css$|[?&]type=style/.test(id);

/**
 * Which file of scripts a module of a page is put into. A request costs more than a kilobyte: so there is one for what draws
 * (Svelte and what exhibits share), one for the model, one for the ciphers, and one for each exhibit.
 */
function scriptOf(id: string, context: Context): string | null {
  const path = at(id);
  const own = /^src\/exhibits\/(?!kit\/)([^/]+)\//.exec(path)?.[1];
  if (own !== undefined) return own;
  if (/^node_modules\/(svelte|esm-env|clsx|d3-[a-z]+)\//.test(path)) return 'drawing';
  if (!/^src\/(exhibits\/kit|drawing|language|model|cipher)\/|^node_modules\/@noble\//.test(path)) return null;
  // What only an address or a teacher's page asks for is asked for then.
  if (/^src\/(exhibits\/kit\/retell(ing)?|drawing\/qr)\.ts$/.test(path)) return null;
  // What exhibits share goes where the lowest of what it needs is: who needs no cipher loads none.
  const needed = reached(id, context);
  if (needed.some((one) => /^src\/cipher\/|^node_modules\/@noble\//.test(one))) return 'ciphers';
  return needed.some((one) => one === 'src/model/terms.ts') ? 'model' : 'drawing';
}

/** A module with all that it needs to begin, as paths in the project. */
function reached(id: string, context: Context): string[] {
  const seen = new Set([id]);
  for (const one of seen) for (const next of context.getModuleInfo(one)?.importedIds ?? []) seen.add(next);
  return [...seen].map(at);
}

/** Which style sheet a module's styles stand in: one for what all pages share, one for each way of use, one for each exhibit. */
function sheetOf(id: string): string | null {
  if (!isStyle(id)) return null;
  const path = at(id);
  const own = /^src\/exhibits\/(?!kit\/)([^/]+)\//.exec(path)?.[1];
  if (own !== undefined) return `exhibit-${own}`;
  if (/^src\/drawing\/(tokens|base|fonts\/fonts)\.css/.test(path)) return 'site';
  if (/^src\/(drawing|exhibits\/kit)\//.test(path)) return 'exhibits';
  if (/^src\/reading\/styles\/(claims|chain|comparison)\.css/.test(path)) return 'claims';
  if (path === 'src/embedding/guide.css') return 'guide';
  return /^src\/(reading|presenting)\//.exec(path)?.[1] ?? null;
}
