import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { inCamelCase, languageCodes } from './languages.ts';

const FOLDER = 'src/language/words';

/** The list of the site's own words: the files of `src/language/words/<code>/`. Each exports its words under its own name. */
export function write(): { path: string; text: string }[] {
  const codes = languageCodes();
  const namesIn = (code: string): string[] =>
    globSync(`${FOLDER}/${code}/*.ts`)
      .map((file) => basename(file, '.ts'))
      .sort();
  const names = namesIn(codes[0] ?? '');
  const files = codes.flatMap((code) => namesIn(code).map((name) => ({ code, name })));
  const variable = (name: string, code: string): string => inCamelCase(`${name}-${code}`);
  const text = `// Written by \`npm run index\` from the files in words/<language>/.
${files.map(({ code, name }) => `import { ${inCamelCase(name)} as ${variable(name, code)} } from './${code}/${name}.ts';`).join('\n')}

/** The site's own words by catalogue and language. */
export const CATALOGUES = {
${names
  .map((name) => {
    const ofName = files.filter((file) => file.name === name);
    return `'${name}': { ${ofName.map(({ code }) => `'${code}': ${variable(name, code)}`).join(', ')} },`;
  })
  .join('\n')}
};
`;
  return [{ path: `${FOLDER}/all.ts`, text }];
}
