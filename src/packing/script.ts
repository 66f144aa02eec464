import { join } from 'node:path';
import { askingNothing, bundled } from './bundled.ts';
import type { BuiltSite } from './site.ts';
import type { SitePage } from './site-page.ts';

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
  const text = await bundled(
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
    Object.fromEntries(Object.entries(instead).map(([module, name]) => [module, HERE + name])),
  );
  return askingNothing(text);
}

/** The little script that unpacks a copy. */
export const bootScript = (): Promise<string> => bundled(`import ${JSON.stringify(`${HERE}boot.ts`)};`);
