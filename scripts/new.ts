/**
 * `npm run new -- KIND NAME`: writes what a new thing needs, and says what to do next. Each file in `scripts/new/` makes
 * one kind of thing: it exports `make(name)`. A mode may name another that it begins as: `npm run new -- mode NAME signal`.
 */
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, getFileInfo, resolveConfig } from 'prettier';

/** What a new thing consists of, and what its author does with it. */
export interface Made {
  files: readonly { path: string; text: string; replaces?: true }[];
  next: readonly string[];
}

process.chdir(resolve(import.meta.dirname, '..'));
const kinds = globSync('scripts/new/*.ts')
  .map((path) => basename(path, '.ts'))
  .filter((kind) => !kind.endsWith('.test'))
  .sort();
const [kind = '', name = '', like] = process.argv.slice(2);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** As `npm run format` would have it; other files than programs, data and texts as they are. */
async function formatted(path: string, text: string): Promise<string> {
  const { inferredParser } = await getFileInfo(path);
  return inferredParser === null ? text : format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (!kinds.includes(kind) || name === '') stop(`npm run new -- ${kinds.join('|')} NAME`);
const { make } = (await import(pathToFileURL(join(process.cwd(), `scripts/new/${kind}.ts`)).href)) as {
  make: (name: string, like?: string) => Made | Promise<Made>;
};
try {
  const { files, next } = await make(name, like);
  const there = files.find(({ path, replaces }) => !replaces && existsSync(path));
  if (there) throw new Error(`${there.path} is there already`);
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await formatted(path, text));
    console.log(`wrote ${path}`);
  }
  await import('./index.ts');
  console.log(`\nNext:\n${next.map((one) => `- ${one}`).join('\n')}`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
