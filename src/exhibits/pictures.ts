import { existsSync, readdirSync } from 'node:fs';
import { type Language, ORIGINAL } from '../language/languages.ts';

/** Where the still pictures are, from the project's root. */
const FOLDER = 'public/pictures';
/** What stands for an exhibit whose pictures have not been taken. */
const NOT_YET = 'not-yet';

let files: readonly string[] | undefined;
const told = new Set<string>();

/** The first file of a name, whatever kind of picture it is: `move-the-server.en.png`. */
function fileNamed(name: string): string | undefined {
  files ??= readdirSync(FOLDER);
  return files.find((file) => file.startsWith(`${name}.`) && !file.slice(name.length + 1).includes('.'));
}

/** True for an exhibit that is so new that no picture of it was ever taken. */
export const hasNoPicture = (id: string): boolean => fileNamed(`${id}.${ORIGINAL}`) === undefined;

/**
 * The file of the still picture of an exhibit in a language, by its name in `public/`: of the scenario where it has one of
 * its own, else of the exhibit; where the language has none yet, the original's. While a new exhibit has none, a plain one,
 * and the build says what to do.
 */
export function pictureFile(id: string, lang: Language, scenario?: string): string {
  const names = [lang, ORIGINAL].flatMap((each) => [
    ...(scenario === undefined ? [] : [`${id}.${scenario}.${each}`]),
    `${id}.${each}`,
  ]);
  const found = names.map(fileNamed).find((file) => file !== undefined);
  if (found === undefined && !told.has(id)) {
    told.add(id);
    console.warn(`${FOLDER}/${id}.${ORIGINAL}.png is missing: ${howToTake(id)}`);
  }
  return `pictures/${found ?? fileNamed(NOT_YET)}`;
}

/** The same picture in dark colours, if it was taken: a `pictureFile`, and the file of its dark one. */
export function darkPicture(file: string): string | undefined {
  const dark = file.replace(/^pictures\/(.*)\.png$/, 'pictures/dark/$1.webp');
  return dark !== file && existsSync(`public/${dark}`) ? dark : undefined;
}

/** The command that takes the pictures of an exhibit. */
export const howToTake = (id: string): string =>
  `\`npm run build && npm run preview\`, then \`npm run pictures -- http://localhost:4321/ ${id}\` takes its pictures`;
