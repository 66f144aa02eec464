import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '../../language/addresses.ts';
import { importsOf, modulesOf, scopesIn, withoutUnusedStyles } from './unused.ts';

/** Takes out of every built page the style sheets that nothing in it can use: on a slow line each costs a request. */
export function leanStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'lean-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const texts = new Map<string, string>();
        const textAt = (address: string): string => {
          const text = texts.get(address) ?? readFileSync(join(root, address.slice(basePath(base).length)), 'utf8');
          texts.set(address, text);
          return text;
        };
        const graphs = new Map<string, ReadonlySet<string>>();
        /** A module with all that it leads to. */
        const graphOf = (module: string): ReadonlySet<string> => {
          const known = graphs.get(module);
          if (known) return known;
          const all = new Set([module]);
          for (const one of all)
            for (const path of importsOf(textAt(one))) all.add(posix.join(posix.dirname(one), path));
          graphs.set(module, all);
          return all;
        };
        let taken = 0;
        for await (const file of glob('**/*.html', { cwd: root })) {
          const html = await readFile(join(root, file), 'utf8');
          const modules = new Set(modulesOf(html).flatMap((module) => [...graphOf(module)]));
          const scopes = new Set([...modules].flatMap((module) => [...scopesIn(textAt(module))]));
          const lean = withoutUnusedStyles(html, textAt, scopes);
          taken += (html.match(/rel="stylesheet"/g)?.length ?? 0) - (lean.match(/rel="stylesheet"/g)?.length ?? 0);
          if (lean !== html) await writeFile(join(root, file), lean);
        }
        logger.info(`took out ${taken} links to style sheets of what is not on the page`);
      },
    },
  };
}
