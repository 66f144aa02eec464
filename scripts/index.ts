/*
 * Writes the files that are made from what is there: a list of folders, as plain typed imports. `npm run index` writes what
 * differs; with `--check` it writes nothing, names what differs, and fails. Each file in `scripts/index/` exports
 * `write()`, which reads the folders itself and imports nothing of what it makes.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** A file that is made: its path from the project's root, and its text, which need not be formatted. */
export interface Written {
  path: string;
  text: string;
}

const root = resolve(import.meta.dirname, '..');
process.chdir(root);

const checks = process.argv.includes('--check');
const differing: string[] = [];

for (const maker of globSync('scripts/index/*.ts').sort()) {
  const { write } = (await import(pathToFileURL(join(root, maker)).href)) as {
    write: () => Written[] | Promise<Written[]>;
  };
  for (const { path, text } of await write()) {
    const wanted = await format(text, { ...(await resolveConfig(path)), filepath: path });
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
    differing.push(path);
    if (!checks) writeFileSync(path, wanted);
  }
}

if (checks && differing.length > 0) {
  console.error(`${differing.join(', ')}: not what \`npm run index\` writes. Run it, and commit what it writes.`);
  process.exitCode = 1;
} else if (differing.length > 0) console.log(`wrote ${differing.join(', ')}`);
