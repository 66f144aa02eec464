import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Written } from '../index.ts';
import { languageCodes } from './languages.ts';

const ROOM = 'src/exhibits';
const KIT = `${ROOM}/kit/words`;

/** Words of one thing: its name, and its file in each language that has one. */
interface Named {
  name: string;
  files: readonly { lang: string; path: string }[];
}

/**
 * The words of the exhibits, and the parts of words that several of them ask for, in each language. A language that
 * lacks a file is simply not listed with it.
 */
export function write(): Written[] {
  const langs = languageCodes();
  const inEach = (name: string, pathIn: (lang: string) => string): Named => ({
    name,
    files: langs.map((lang) => ({ lang, path: pathIn(lang) })).filter(({ path }) => existsSync(path)),
  });
  const exhibits = globSync(`${ROOM}/*/words/${langs[0]}.ts`)
    .sort()
    .map((path) => path.split('/')[2] ?? '')
    .map((id) => inEach(id, (lang) => `${ROOM}/${id}/words/${lang}.ts`));
  const parts = globSync(`${KIT}/${langs[0]}/*.ts`)
    .sort()
    .map((path) => basename(path, '.ts'))
    .map((part) => inEach(part, (lang) => `${KIT}/${lang}/${part}.ts`));
  return [
    listOf(`${ROOM}/all-words.ts`, 'EXHIBIT_WORDS', 'What each exhibit says itself, in each language.', exhibits),
    listOf(`${KIT}/all.ts`, 'PARTS', 'What several exhibits say in the same words, by part, in each language.', parts),
  ];
}

function listOf(path: string, constant: string, says: string, all: readonly Named[]): Written {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const lines = all.flatMap(({ files }) =>
    files.map(({ lang, path: file }) => {
      const name = exportOf(file);
      return `import { ${name} as ${inLanguage(name, lang)} } from './${file.slice(folder.length + 1)}';`;
    }),
  );
  const entries = all.map(({ name, files }) => {
    const each = files.map((file) => `'${file.lang}': ${inLanguage(exportOf(file.path), file.lang)}`);
    return `  '${name}': { ${each.join(', ')} },`;
  });
  const text = `// Written by \`npm run index\`. Imported at build only: no page carries two languages.
${lines.join('\n')}

/** ${says} */
export const ${constant} = {
${entries.join('\n')}
};
`;
  return { path, text };
}

const inLanguage = (name: string, lang: string): string => `${name}_${lang.replaceAll('-', '_')}`;

/** The name under which a file of words exports them. */
function exportOf(path: string): string {
  const name = /^export const (\w+)/m.exec(readFileSync(path, 'utf8'))?.[1];
  if (name === undefined) throw new Error(`${path} exports no words: \`export const <name> = { … }\``);
  return name;
}
