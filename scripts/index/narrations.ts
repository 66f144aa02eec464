/*
 * What an exhibit's frame carries of the modes: the narrations of those that lead in its `modes.ts`. An exhibit whose findings
 * are worked out while the page is built carries none, and asks for none.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Written } from '../index.ts';
import { inCamelCase } from './languages.ts';

/** The lists of modes are written before this, which reads them: hence its name, which comes after theirs. */
export async function write(): Promise<Written[]> {
  const files = globSync('src/exhibits/*/modes.ts', { exclude: ['src/exhibits/kit/**'] })
    .filter((file) => readFileSync(`${dirname(file)}/Exhibit.svelte`, 'utf8').includes("'./modes-few.ts'"))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const { MODES_HERE } = (await import(pathToFileURL(resolve(file)).href)) as {
        MODES_HERE?: { leading: readonly string[] };
      };
      if (!MODES_HERE) throw new Error(`${file} exports no \`MODES_HERE\` (see kit/modes.ts)`);
      const names = MODES_HERE.leading.map(inCamelCase);
      return {
        path: `${dirname(file)}/modes-few.ts`,
        text: `/* Written by \`npm run index\`: the narrations of the modes that lead in \`modes.ts\`. Do not edit. */
          import { ${names.toSorted().join(', ')} } from '../../model/index.ts';
          import { carry } from '../kit/modes.ts';

          carry([${names.join(', ')}]);`,
      };
    }),
  );
}
