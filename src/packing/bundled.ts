import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

const ENTRY = 'virtual:entry';
/** Holds such modules, by their file names. */
export const LATER_MODULE = 'virtual:later';
const BUILT = /\/_astro\/[^/]*\.js$/;
/** A module of the built site that another asks for when it is needed. */
export const LATER = /\bimport\(\s*([`"'])(\.\/[^`"']+)\1\s*\)/g;

/**
 * A module and all that it imports as one classic script.
 * @param entry the text of the module
 * @param instead modules as they are imported, and the files that stand in their place
 */
export async function bundled(entry: string, instead: Readonly<Record<string, string>> = {}): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    logLevel: 'silent',
    platform: 'browser',
    plugins: [entryIs(entry, instead)],
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    const [script, ...others] = output;
    if (others.length > 0) throw new Error(`The script falls into ${output.length} files`);
    return script.code.trim();
  } finally {
    await bundle.close();
  }
}

/** @throws when a script would ask for a module. What is fetched only where an address wants it, a copy's policy refuses. */
export function askingNothing(script: string): string {
  const asking = /\bimport\s*\(|\bimport\.meta\b/.exec(script);
  if (asking)
    throw new Error(`The script of a copy asks for something: ${script.slice(asking.index, asking.index + 80)}`);
  return script;
}

const entryIs = (text: string, instead: Readonly<Record<string, string>>): Plugin => ({
  name: 'entry',
  resolveId: (id) => (id === ENTRY || id === LATER_MODULE ? `\0${id}` : instead[id]),
  // What the site asks for later stands in a copy from the start: `later` has it, once all has run.
  transform: (code, id) =>
    BUILT.test(id) && code.search(LATER) >= 0
      ? `import { later as inCopy } from '${LATER_MODULE}';\n${code.replace(LATER, (_, _quote: string, file: string) => `Promise.resolve().then(() => inCopy[${JSON.stringify(basename(file))}])`)}`
      : undefined,
  load(id) {
    if (id === `\0${ENTRY}`) return text;
    if (id === `\0${LATER_MODULE}`) return 'export const later = {};';
    // What asks the site for something when it is pressed is not offered in a copy (`copied`).
    if (BUILT.test(id) && readFileSync(id, 'utf8').includes('dialog.sharing'))
      return [...exportsOf(id)].map((name) => `export const ${name} = undefined;`).join('\n');
    // Vite's own helper asks for what a module needs before it does. Here all is there.
    if (!/\/preload-helper\.[^/]*\.js$/.test(id)) return undefined;
    const [name] = exportsOf(id);
    if (!name) throw new Error(`${id} exports something else than it did`);
    return `const load = (module) => module(); export { load as ${name} };`;
  },
});

/** The names under which a built module exports. */
const exportsOf = (file: string): string[] =>
  (/export\s*\{([^}]*)\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '')
    .split(',')
    .map(
      (each) =>
        each
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    )
    .filter(Boolean);
