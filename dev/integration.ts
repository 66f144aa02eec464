import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXHIBITS, type ExhibitEntry } from '../src/exhibits/registry.ts';
import { LANGUAGES, routePart } from '../src/language/languages.ts';

/**
 * Pages that `npm run dev` has and the site has not: the workbench, and each exhibit as it stands in a chapter and on a slide. Those
 * are a file for each exhibit, for the reasons that its own pages are (see exhibits/integration.ts).
 */
export function onlyInDev(): AstroIntegration {
  return {
    name: 'only-in-dev',
    hooks: {
      'astro:config:setup': ({ command, createCodegenDir, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/workbench', entrypoint: './dev/workbench.astro' });
        const folder = createCodegenDir();
        mkdirSync(folder, { recursive: true });
        for (const exhibit of Object.values(EXHIBITS)) {
          const path = fileURLToPath(new URL(`${exhibit.id}.workbench.astro`, folder));
          writeFileSync(path, one(exhibit));
          injectRoute({ pattern: `/[...lang]/workbench/[level]/${exhibit.id}/[scenario]`, entrypoint: path });
        }
      },
    },
  };
}

/** An exhibit in each of its situations, in each language, at the levels that have no page of their own. */
function one({ id, scenarios }: ExhibitEntry): string {
  const paths = LANGUAGES.flatMap((lang) =>
    ['inline', 'slide'].flatMap((level) =>
      scenarios.map((scenario) => ({
        params: { lang: routePart(lang), level, scenario },
        props: { lang, level, scenario },
      })),
    ),
  );
  return `---
import Island from 'virtual:exhibit/${id}';
import One from '/dev/One.astro';
export const getStaticPaths = () => ${JSON.stringify(paths)};
---
<One id="${id}" {...Astro.props} island={Island} />
`;
}
