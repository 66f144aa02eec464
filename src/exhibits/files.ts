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
 * (Svelte and what exhibits share), one for the model, one for the ciphers, one for each exhibit, and a small one for what
 * every script of the site may need.
 */
function scriptOf(id: string, context: Context): string | null {
  const path = at(id);
  // What is only ever asked for later is a file of its own, with what nothing else needs; but for the ciphers, of which there is one.
  if (!path.startsWith('src/cipher/') && (isLater(id, context) || isForOneLater(id, context))) return null;
  // What decks, sheets and the search share with exhibits.
  if (/^src\/(language\/|exhibits\/kit\/random|drawing\/hands\/hands)/.test(path)) return 'common';
  const own = /^src\/exhibits\/(?!kit\/)([^/]+)\//.exec(path)?.[1];
  if (own !== undefined) return comesWith(id, own, context) ? own : null;
  if (/^node_modules\/(svelte|esm-env|clsx|d3-[a-z]+)\//.test(path)) return 'drawing';
  if (!/^src\/(exhibits\/kit|drawing|language|model|cipher)\/|^node_modules\/@noble\//.test(path)) return null;
  // What only an address or a teacher's page asks for is asked for then.
  if (/^src\/(exhibits\/kit\/retell(ing|-page)?|drawing\/(qr|hands\/count-hands))\.ts$/.test(path)) return null;
  // What exhibits share goes where the lowest of what it needs is: who needs no cipher loads none.
  const needed = reached(id, context);
  if (needed.some((one) => one.startsWith('node_modules/@noble/'))) return 'ciphers';
  return needed.some((one) => one === 'src/model/terms.ts') ? 'model' : 'drawing';
}

const isLater = (id: string, context: Context): boolean => {
  const { importers = [], dynamicImporters = [], isEntry = false } = context.getModuleInfo(id) ?? {};
  return !isEntry && importers.length === 0 && dynamicImporters.length > 0;
};

/** Whether a part of the model serves one file that is asked for later, and nothing else. */
function isForOneLater(id: string, context: Context): boolean {
  if (!at(id).startsWith('src/model/')) return false;
  const askedFor = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const { importers = [], isEntry = false } = context.getModuleInfo(one) ?? {};
    if (isLater(one, context)) askedFor.add(one);
    else if (isEntry || importers.length === 0) return false;
    for (const next of importers) seen.add(next);
  }
  return askedFor.size === 1;
}

/** Whether a module is needed for the exhibit in whose folder it stands to come alive, and not only later. */
function comesWith(id: string, exhibit: string, context: Context): boolean {
  const folder = id.slice(0, id.lastIndexOf(`/exhibits/${exhibit}/`) + `/exhibits/${exhibit}/`.length);
  return [`${folder}OnPage.svelte`, `${folder}Exhibit.svelte`].some(
    (entry) => context.getModuleInfo(entry) && reached(entry, context).includes(at(id)),
  );
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
  // A folder is a sheet: a chapter carries nothing of the pages that teach, list or search.
  const sheet = /^src\/(?:reading|presenting)\/styles\/([^/]+)\//.exec(path)?.[1];
  if (sheet !== undefined) return sheet;
  if (path === 'src/embedding/guide.css') return 'guide';
  if (path === 'src/packing/packing.css') return 'reading';
  return /^src\/(reading|presenting)\//.exec(path)?.[1] ?? null;
}
