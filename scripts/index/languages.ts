import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The languages of the site by their codes, the original first: one for each file in `src/language/languages/`. */
export function languageCodes(): string[] {
  const files = globSync('src/language/languages/*.ts').sort();
  const isOriginal = (file: string): boolean => /^ {2}original: true,$/m.test(readFileSync(file, 'utf8'));
  const originals = files.filter(isOriginal);
  if (originals.length !== 1)
    throw new Error(
      `src/language/languages/: expected one file that says "original: true", not ${originals.join(' and ') || 'none'}`,
    );
  return [...originals, ...files.filter((file) => !originals.includes(file))].map((file) => basename(file, '.ts'));
}

/** Whether not all of a language is written yet. */
export const isDraft = (code: string): boolean =>
  /^ {2}draft: true,$/m.test(readFileSync(`src/language/languages/${code}.ts`, 'utf8'));

/** A name that the code of a language, or of a catalogue, can have in a program: `exhibit-pages` is `exhibitPages`. */
export const inCamelCase = (name: string): string =>
  name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The list of languages, from which the type `Language` follows. */
export function write(): { path: string; text: string }[] {
  const codes = languageCodes();
  const named = codes.map((code) => ({ code, name: inCamelCase(code) }));
  const text = `// Written by \`npm run index\` from the files in languages/.
${named.map(({ code, name }) => `import { language as ${name}, writing as ${name}Writing } from './languages/${code}.ts';`).join('\n')}

/** What each language says of itself, the original first. */
export const ALL = { ${named.map(({ code, name }) => `'${code}': ${name}`).join(', ')} };

/** What only the build and the authors' checks have to know of each. */
export const WRITING = { ${named.map(({ code, name }) => `'${code}': ${name}Writing`).join(', ')} };

/** The one that is written first. */
export const ORIGINAL = '${codes[0]}';
`;
  const styles = codes.filter((code) => existsSync(`src/language/languages/${code}.css`));
  const css = `/* Written by \`npm run index\`: what languages have otherwise than drawing/tokens.css. */
${styles.map((code) => `@import './languages/${code}.css';`).join('\n')}
`;
  return [
    { path: 'src/language/all.ts', text },
    { path: 'src/language/all.css', text: css },
  ];
}
