import { existsSync, readdirSync } from 'node:fs';
import type { Written } from '../index.ts';
import { isDraft, languageCodes } from './languages.ts';

const ROOM = 'src/exhibits';

/** What an exhibit's folder cannot do without, and what each file is for. */
const NEEDED = {
  'exhibit.ts': 'what it says of itself: its group, its params, its picture (see kit/exhibit.ts)',
  'params.ts': 'its state, its scenarios, its address (made with `paramsOf`)',
  'properties.ts': 'what it is given when a page is built: `propertiesHere`',
  'Exhibit.svelte': 'its picture, in a `Shell`',
} as const;

/** The ids of the exhibits: every folder of the room is one, but for what they share. */
export const exhibitIds = (): string[] =>
  readdirSync(ROOM, { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== 'kit')
    .map(({ name }) => name)
    .sort();

/** Lists the exhibits. Stops at a folder that lacks a file that it needs, and names the file. */
export function write(): Written[] {
  const ids = exhibitIds();
  const words = languageCodes()
    .filter((code) => !isDraft(code))
    .map((code): [string, string] => [`words/${code}.ts`, `its words in “${code}”`]);
  const missing = ids.flatMap((id) =>
    [...Object.entries(NEEDED), ...words].flatMap(([file, why]) =>
      existsSync(`${ROOM}/${id}/${file}`) ? [] : [`${ROOM}/${id}/${file} is missing: ${why}`],
    ),
  );
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const text = `// Written by \`npm run index\`: every folder of an exhibit.
${ids.map((id) => `import ${camel(id)} from './${id}/exhibit.ts';`).join('\n')}

/** What each exhibit says of itself, by its id. */
export const ALL = {
${ids.map((id) => `  '${id}': ${camel(id)},`).join('\n')}
};
`;
  return [{ path: `${ROOM}/all.ts`, text }];
}

const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
