import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { EXHIBITS, type ExhibitEntry } from '../exhibits/registry.ts';
import { basePath, pathTo } from '../language/addresses.ts';
import { LANGUAGES } from '../language/languages.ts';
import { bundleFrames } from './bundle.ts';
import { FILE_TO_SAVE } from './snippet.ts';
import { selfContained } from './self-contained.ts';

/**
 * Gives every exhibit a page for frames. When the site has been built two files are made of it, from the exhibit's source
 * and not from the site's pages, because a sandboxed frame may load neither modules nor fonts. The frame is complete and
 * asks for its script, one classic file for all languages, when a reader is there. The file to save has the script in it
 * and asks for nothing, ever.
 */
export function frames(): AstroIntegration {
  let base = '/';
  let assets = '';
  let site = '';
  return {
    name: 'frames',
    hooks: {
      'astro:config:setup': ({ command, createCodegenDir, injectRoute, updateConfig }) => {
        updateConfig({ vite: { plugins: [shares()] } });
        const folder = createCodegenDir();
        mkdirSync(folder, { recursive: true });
        for (const exhibit of Object.values(EXHIBITS)) {
          const entrypoint = fileURLToPath(new URL(`${exhibit.id}.astro`, folder));
          writeFileSync(entrypoint, page(exhibit, command === 'dev'));
          injectRoute({ pattern: `/[...lang]/embed/${exhibit.id}`, entrypoint, prerender: true });
        }
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        assets = config.build.assets;
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { attend, parts } = await bundleFrames(Object.values(EXHIBITS));
        for (const [id, { script, css }] of parts) {
          const name = `${assets}/frame-${id}.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
          await writeFile(join(root, name), script);
          for (const lang of LANGUAGES) {
            const address = pathTo(lang, { kind: 'embed', id }, base);
            const folder = join(root, decodeURI(address.slice(basePath(base).length)));
            const page = await readFile(join(folder, 'index.html'), 'utf8');
            try {
              const frame = selfContained(page, css, [attend], { path: basePath(base) + name, script });
              await writeFile(join(folder, 'index.html'), frame);
              await writeFile(join(folder, FILE_TO_SAVE), selfContained(page, css, [attend, script]));
            } catch (error) {
              throw new Error(`The frame ${address} cannot be made one file: ${String(error)}`, { cause: error });
            }
          }
        }
        if (/\.example\/?$/.test(site))
          logger.warn(
            `the code for other people's pages names ${site}, which is nobody's: set SITE_URL to where this will be`,
          );
        logger.info(`made ${Object.keys(EXHIBITS).length * LANGUAGES.length} frames, and as many files to save`);
      },
    },
  };
}

/** Gives exhibits what their button *Share this* opens: they ask for it by a name, because it stands in a room above theirs. */
const shares = (): Plugin => ({
  name: 'share',
  resolveId: (id) => (id === 'virtual:share' ? fileURLToPath(new URL('share/open.ts', import.meta.url)) : undefined),
});

/** @param alive whether the page loads the script itself, as it does while an author works on it */
const page = ({ id, map = false }: ExhibitEntry, alive: boolean): string => `---
import Frame from '/src/embedding/Frame.astro';
import Exhibit from '/src/exhibits/${id}/Exhibit.svelte';
import { propertiesHere } from '/src/exhibits/${id}/properties.ts';
import { languagePaths } from '/src/language/languages.ts';
${map ? `import MapSymbols from '/src/drawing/MapSymbols.astro';` : ''}
export const getStaticPaths = languagePaths;
const { lang } = Astro.props;
const properties = await propertiesHere({ lang, level: 'embed' });
---
<Frame id="${id}" lang={lang} properties={properties}>
  ${map ? '<MapSymbols />' : ''}
  <Exhibit {...properties} />
</Frame>
${
  alive
    ? `<script>
  import { bringToLife } from '/src/embedding/alive.ts';
  import { attend } from '/src/embedding/frame-script.ts';
  import Exhibit from '/src/exhibits/${id}/Exhibit.svelte';

  attend();
  bringToLife(Exhibit);
</script>`
    : ''
}
`;
