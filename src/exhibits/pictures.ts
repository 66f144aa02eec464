import { readdirSync } from 'node:fs';
import { type Language, ORIGINAL } from '../language/languages.ts';

/** Where the still pictures are, from the project's root. */
const FOLDER = 'public/pictures';

let files: readonly string[] | undefined;

/** The first file of a name, whatever kind of picture it is: `move-the-server.en.png`. */
function fileNamed(name: string): string | undefined {
  files ??= readdirSync(FOLDER);
  return files.find((file) => file.startsWith(`${name}.`) && !file.slice(name.length + 1).includes('.'));
}

/**
 * The file of the still picture of an exhibit in a language, by its name in `public/`: of the scenario where it has one of
 * its own, else of the exhibit; where the language has none yet, the original's.
 * @throws when there is none at all
 */
export function pictureFile(id: string, lang: Language, scenario?: string): string {
  const names = [lang, ORIGINAL].flatMap((each) => [
    ...(scenario === undefined ? [] : [`${id}.${scenario}.${each}`]),
    `${id}.${each}`,
  ]);
  const found = names.map(fileNamed).find((file) => file !== undefined);
  if (found === undefined)
    throw new Error(`${FOLDER}/${id}.${lang}.png is missing: \`npm run pictures\` takes it from the running site`);
  return `pictures/${found}`;
}
