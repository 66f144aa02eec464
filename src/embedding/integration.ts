import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { EXHIBITS, type ExhibitEntry } from '../exhibits/registry.ts';
import { basePath, pathTo } from '../language/addresses.ts';
import { type Language, LANGUAGES } from '../language/languages.ts';
import { bundleFrames, componentOf } from './bundle.ts';
import { folded } from './fold.ts';
import { FILE_TO_SAVE } from './snippet.ts';
import { leadingHome, selfContained } from './self-contained.ts';

/**
 * Gives every exhibit a page for frames and one for the file to save. When the site has been built each becomes one file, from
 * the exhibit's source and not from the site's pages, because a sandboxed frame may load neither modules nor fonts. The frame
 * is complete and asks for its script, one classic file for all languages, when a reader is there, and before it for what tells
 * the case of another country, where its address wants that. The file to save is the
 * exhibit with all its parts, has the script in it and asks for nothing, ever.
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
          for (const whole of [false, true]) {
            const entrypoint = fileURLToPath(new URL(`${exhibit.id}${whole ? '.whole' : ''}.astro`, folder));
            writeFileSync(entrypoint, page(exhibit, whole, command === 'dev'));
            const pattern = `/[...lang]/embed/${exhibit.id}${whole ? `/${WHOLE}` : ''}`;
            injectRoute({ pattern, entrypoint, prerender: true });
          }
        }
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        assets = config.build.assets;
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const home = site === '' ? basePath(base) : new URL(basePath(base), site).href;
        const atHome = (html: string): string => (site === '' ? html : leadingHome(html, home));
        const { attend, attendWhole, unfold, elsewhere, frames, files } = await bundleFrames(
          Object.values(EXHIBITS),
          home,
        );
        const put = async (name: string, script: string): Promise<string> => {
          const file = `${assets}/${name}.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
          await writeFile(join(root, file), script);
          return basePath(base) + file;
        };
        const told = new Map<Language, string>();
        for (const lang of LANGUAGES) {
          // Pages ask for the same words as data.
          const words = await readFile(join(root, `data/elsewhere.${lang}.json`), 'utf8');
          told.set(lang, await put(`elsewhere.${lang}`, `{const RETELLINGS=${words};${elsewhere}}`));
        }
        for (const [id, { script, css }] of frames) {
          const path = await put(`frame-${id}`, script);
          for (const lang of LANGUAGES) {
            const address = pathTo(lang, { kind: 'embed', id }, base);
            const folder = join(root, decodeURI(address.slice(basePath(base).length)));
            const page = atHome(await readFile(join(folder, 'index.html'), 'utf8'));
            try {
              const frame = selfContained(page, css, [attend], { path, script, elsewhere: told.get(lang) ?? '' });
              await writeFile(join(folder, 'index.html'), frame);
              const whole = atHome(await readFile(join(folder, WHOLE, 'index.html'), 'utf8'));
              const own = files.get(id) ?? { script, css };
              const file = selfContained(whole, own.css, [attendWhole, own.script]);
              await writeFile(join(folder, FILE_TO_SAVE), folded(file, unfold));
              await rm(join(folder, WHOLE), { recursive: true });
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

/** The folder in which the page of the file to save is built. */
const WHOLE = FILE_TO_SAVE.replace(/\.html$/, '');

/** Gives exhibits what their button *Share this* opens: they ask for it by a name, because it stands in a room above theirs. */
const shares = (): Plugin => ({
  name: 'share',
  resolveId: (id) => (id === 'virtual:share' ? fileURLToPath(new URL('share/open.ts', import.meta.url)) : undefined),
});

/**
 * @param whole whether it is the file to save, with all that the exhibit has on a page of the site
 * @param alive whether the page loads the script itself, as it does while an author works on it
 */
function page({ id, map = false }: ExhibitEntry, whole: boolean, alive: boolean): string {
  const component = componentOf(id, whole);
  return `---
import Frame from '/src/embedding/Frame.astro';
import Exhibit from '${component}';
import { propertiesHere } from '/src/exhibits/${id}/properties.ts';
import { languagePaths } from '/src/language/languages.ts';
${map ? `import MapSymbols from '/src/drawing/MapSymbols.astro';` : ''}
export const getStaticPaths = languagePaths;
const { lang } = Astro.props;
const properties = await propertiesHere(${whole ? `{ lang, level: 'embed', whole: true }` : `{ lang, level: 'embed' }`});
---
<Frame id="${id}" lang={lang} properties={properties} whole={${whole}}>
  ${map ? '<MapSymbols />' : ''}
  <Exhibit {...properties} />
</Frame>
${
  alive
    ? `<script>
  import { bringToLife } from '/src/embedding/alive.ts';
  import { attend } from '/src/embedding/frame-script.ts';
  import Exhibit from '${component}';

  attend();
  bringToLife(Exhibit);
</script>`
    : ''
}
`;
}
