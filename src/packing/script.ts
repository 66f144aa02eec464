import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import type { BuiltSite } from './site.ts';
import type { SitePage } from './site-page.ts';


const ENTRY = 'virtual:copy';
const HERE = new URL('copy/', import.meta.url).pathname;
const SEARCH = new URL('../reading/search/search-script.ts', import.meta.url).pathname;
/** What starts a copy in one file, and what starts a page on a stick; with what stands there for modules that ask for something. */
const STARTS = {
  file: { start: 'start.ts', instead: { './given-later.ts': 'given-here.ts', './load-index.ts': 'index-here.ts' } },
  disk: { start: 'disk.ts', instead: { './given-later.ts': 'given-on-disk.ts' } },
} as const;

/** The script of copies of some pages: one classic script that asks for nothing. It is made of the site's own built modules. */
export async function copyScript(
  pages: readonly Pick<SitePage, 'exhibits' | 'scripts' | 'small' | 'bringToLife' | 'body'>[],
  site: BuiltSite,
  kind: keyof typeof STARTS = 'file',
): Promise<string> {
  const exhibits = [...new Set(pages.flatMap((page) => page.exhibits))].sort();
  const scripts = [...new Set(pages.flatMap((page) => page.scripts))].sort();
  const small = [...new Set(pages.flatMap((page) => page.small))];
  const bringToLife = pages.find((page) => page.bringToLife)?.bringToLife;
  const file = (address: string): string => JSON.stringify(join(site.root, address.slice(site.base.length)));
  const searches = new Set(pages.filter(({ body }) => body.includes('data-search=')).flatMap((page) => page.scripts));
  const { start, instead } = STARTS[kind];
  return bundled(
    `
      import { start } from ${JSON.stringify(HERE + start)};
      ${bringToLife ? `import bringToLife from ${file(bringToLife)};` : 'const bringToLife = undefined;'}
      ${exhibits.map((address, at) => `import exhibit${at} from ${file(address)};`).join('\n')}
      start({
        bringToLife,
        exhibits: { ${exhibits.map((address, at) => `${JSON.stringify(address)}: exhibit${at}`).join()} },
        scripts: { ${scripts
          .map(
            (address) =>
              `${JSON.stringify(address)}: () => import(${searches.has(address) ? JSON.stringify(SEARCH) : file(address)})`,
          )
          .join()} },
        small: [${small.map((text) => `() => {${text}\n}`).join()}],
      });
    `,
    instead,
  );
}

/** The little script that unpacks a copy. */
export const bootScript = (): Promise<string> => bundled(`import ${JSON.stringify(`${HERE}boot.ts`)};`, {});

async function bundled(entry: string, instead: Readonly<Record<string, string>>): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    logLevel: 'silent',
    platform: 'browser',
    plugins: [entryIs(entry, instead)],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    const [script, ...others] = output;
    if (others.length > 0) throw new Error(`The script of a copy falls into ${output.length} files`);
    const asking = /\bimport\s*\(|\bimport\.meta\b|\bfetch\s*\(|\bXMLHttpRequest\b/.exec(script.code);
    if (asking) throw new Error(`The script of a copy asks for something: ${script.code.slice(asking.index, asking.index + 80)}`);
    return script.code.trim();
  } finally {
    await bundle.close();
  }
}

const entryIs = (text: string, instead: Readonly<Record<string, string>>): Plugin => ({
  name: 'copy',
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : instead[id] && HERE + instead[id]),
  load(id) {
    if (id === `\0${ENTRY}`) return text;
    // Vite's own helper asks for what a module needs before it does. Here all is there.
    if (!/\/preload-helper\.[^/]*\.js$/.test(id)) return undefined;
    const name = /\bas (\w+)\}/.exec(readFileSync(id, 'utf8'))?.[1];
    if (!name) throw new Error(`${id} exports something else than it did`);
    return `const load = (module) => module(); export { load as ${name} };`;
  },
});
