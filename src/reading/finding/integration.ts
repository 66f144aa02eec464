import type { AstroIntegration } from 'astro';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from '../../language/addresses.ts';
import { listedIn, robots, securityText, sitemap } from './listed.ts';

/**
 * When the site has been built: the list of its pages for search engines (`sitemap.xml`), leave to read them
 * (`robots.txt`), and, where `SITE_CONTACT` gives an address, whom to tell of a hole (`.well-known/security.txt`).
 */
export function finding(): AstroIntegration {
  let address = '';
  return {
    name: 'finding',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (!config.site) throw new Error('A list of pages has full addresses: `site` has to be set');
        address = new URL(basePath(config.base), config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = [];
        for await (const name of glob('**/*.html', { cwd: root }))
          pages.push(listedIn(await readFile(join(root, name), 'utf8')));
        const listed = pages.filter((page) => page !== undefined);
        await writeFile(join(root, 'sitemap.xml'), sitemap(listed));
        await writeFile(join(root, 'robots.txt'), robots(address));
        const contact = process.env['SITE_CONTACT'];
        if (!contact) return;
        const latest = listed.flatMap(({ changed }) => changed ?? []).sort();
        await mkdir(join(root, '.well-known'), { recursive: true });
        await writeFile(
          join(root, '.well-known', 'security.txt'),
          securityText({ contact, address, from: latest.at(-1) ?? '' }),
        );
      },
    },
  };
}
