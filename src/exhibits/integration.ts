import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onPage } from './component.ts';
import { exhibitOf, EXHIBITS, type ExhibitEntry } from './registry.ts';

/** What a page imports to put an exhibit into itself: `virtual:exhibit/move-the-server`. */
const VIRTUAL = 'virtual:exhibit/';
/** And several, by the name of the page that asks for them. */
const VIRTUAL_OF = 'virtual:exhibits-of/';

/**
 * Writes for each exhibit its island, its page, its page for pupils and the pages of its scenarios, into Astro's folder for generated files, and
 * gives each page a route. Each is a file of its own because a page loads the styles of all that it imports, whether or
 * not it shows them; and Astro brings to life only what is imported by name.
 *
 * @param shownBy pages that show several, by a name of theirs: the ids of those, and of no other
 */
export function exhibits(shownBy: Readonly<Record<string, readonly string[]>> = {}): AstroIntegration {
  return {
    name: 'exhibits',
    hooks: {
      'astro:config:setup': ({ addClientDirective, createCodegenDir, injectRoute, updateConfig }) => {
        const folder = createCodegenDir();
        mkdirSync(folder, { recursive: true });
        const write = (name: string, text: string): string => {
          const path = fileURLToPath(new URL(name, folder));
          writeFileSync(path, text);
          return path;
        };
        for (const exhibit of Object.values(EXHIBITS)) {
          const { id } = exhibit;
          write(`${id}.astro`, island(exhibit));
          for (const [pattern, name, paths] of [
            [
              `/[...lang]/exhibits/${id}`,
              'page',
              "import { languagePaths as paths } from '/src/language/languages.ts';",
            ],
            [
              `/[...lang]/exhibits/${id}/pupils`,
              'pupils',
              "import { languagePaths as paths } from '/src/language/languages.ts';",
            ],
            [
              `/[...lang]/exhibits/${id}/[scenario]`,
              'scenario',
              "import { scenarioPaths as paths } from '/src/reading/routes.ts';",
            ],
          ] as const)
            injectRoute({
              pattern,
              entrypoint: write(`${id}.${name}.astro`, page(id, paths, PAGE_OF[name])),
              prerender: true,
            });
        }
        for (const [name, ids] of Object.entries(shownBy)) write(`${name}.exhibits.ts`, islandsOf(ids));
        addClientDirective({ name: 'reach', entrypoint: './src/exhibits/kit/reach.ts' });
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'exhibits',
                resolveId(id: string) {
                  if (id.startsWith(VIRTUAL))
                    return fileURLToPath(new URL(`${id.slice(VIRTUAL.length)}.astro`, folder));
                  if (id.startsWith(VIRTUAL_OF))
                    return fileURLToPath(new URL(`${id.slice(VIRTUAL_OF.length)}.exhibits.ts`, folder));
                  return undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** An exhibit on a page: complete and right in the HTML, brought to life when the reader reaches for it. */
function island({ id, map = false }: ExhibitEntry): string {
  return `---
import Exhibit from '${onPage(id)}';
import Lost from '/src/exhibits/Lost.astro';
import { propertiesHere } from '/src/exhibits/${id}/properties.ts';
import { languageOf } from '/src/language/languages.ts';
import { withoutAnswers } from '/src/exhibits/kit/without-answers.ts';
${map ? `import MapSymbols from '/src/drawing/MapSymbols.astro';` : ''}
const { level = 'inline', lang, forPupils = false } = Astro.props;
const given = await propertiesHere({ ...Astro.props, level });
const properties = forPupils ? withoutAnswers(given) : given;
const { words } = properties;
---
${/* A slide that is not shown would take the symbols with it: a deck has its own. */ ''}
${map ? `{level !== 'slide' && <MapSymbols />}` : ''}
<Lost lang={lang} />
${/* Where a language is not finished, an exhibit may speak another than its page. */ ''}
{words.lang === lang ? <Exhibit client:reach {...properties} /> : <div {...languageOf(words.lang, lang)}><Exhibit client:reach {...properties} /></div>}
`;
}

/** Some islands, by the ids of their exhibits. @throws where there is no such exhibit */
function islandsOf(ids: readonly string[]): string {
  const each = [...new Set(ids)].map((id, at) => ({ id: exhibitOf(id).id, island: `Island${at}` }));
  return `${each.map(({ id, island }) => `import ${island} from './${id}.astro';`).join('\n')}
export const ISLANDS = { ${each.map(({ id, island }) => `'${id}': ${island}`).join(', ')} };
`;
}

/** The page that each of its addresses shows it on. */
const PAGE_OF = {
  page: '/src/reading/ExhibitPage.astro',
  pupils: '/src/reading/teach/pupils/ExhibitForPupils.astro',
  scenario: '/src/reading/ExhibitPage.astro',
} as const;

/**
 * @param paths imports `paths`, which gives the page's addresses
 * @param whole the file of the page around it
 */
const page = (id: string, paths: string, whole: string): string => `---
import Island from './${id}.astro';
import Page from '${whole}';
${paths}
export const getStaticPaths = () => paths('${id}');
---
<Page id="${id}" {...Astro.props} island={Island} />
`;

/** Astro's Svelte integration with a smaller script for islands (see kit/bring-to-life.ts). */
export function lean(svelte: AstroIntegration): AstroIntegration {
  const setup = svelte.hooks['astro:config:setup'];
  return {
    ...svelte,
    hooks: {
      ...svelte.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: (renderer) =>
            options.addRenderer({ ...renderer, clientEntrypoint: '/src/exhibits/kit/bring-to-life.ts' }),
        }),
    },
  };
}
