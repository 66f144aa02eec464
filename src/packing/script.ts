import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { askingNothing, bundled, LATER, LATER_MODULE } from './bundled.ts';
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
  const later = askedForLater([...(bringToLife ? [bringToLife] : []), ...exhibits, ...scripts], site);
  const text = await bundled(
    `
      import { start } from ${JSON.stringify(HERE + start)};
      ${bringToLife ? `import bringToLife from ${file(bringToLife)};` : 'const bringToLife = undefined;'}
      ${exhibits.map((address, at) => `import exhibit${at} from ${file(address)};`).join('\n')}
      import { later } from '${LATER_MODULE}';
      ${later.map((path, at) => `import * as later${at} from ${JSON.stringify(path)};`).join('\n')}
      Object.assign(later, { ${later.map((path, at) => `${JSON.stringify(basename(path))}: later${at}`).join()} });
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

/** The modules that some modules of the built site, and all that these import, ask for when they need them. As paths. */
function askedForLater(addresses: readonly string[], { root, base }: BuiltSite): string[] {
  const all = new Set(addresses.map((address) => join(root, address.slice(base.length))));
  const later = new Set<string>();
  for (const path of all) {
    const code = readFileSync(path, 'utf8');
    for (const [, , file = ''] of code.matchAll(LATER)) later.add(join(dirname(path), file));
    for (const [, , file = ''] of code.matchAll(IMPORTED)) all.add(join(dirname(path), file));
    for (const file of later) all.add(file);
  }
  return [...later].sort();
}

/** A module that another imports. */
const IMPORTED = /\b(?:from|import)\s*([`"'])(\.\/[^`"']+\.js)\1/g;
