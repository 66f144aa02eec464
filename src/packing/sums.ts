import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './files-of.ts';
import type { BuiltSite } from './site.ts';

/** The list of all files with their sums, as `sha256sum -c` reads it. */
export const SUMS = 'SHA256SUMS';

/** The list for some files. */
export const sumsOf = (files: readonly (readonly [name: string, bytes: Uint8Array])[]): string =>
  [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');

/** Writes the list for the whole site. */
export async function writeSums({ root }: BuiltSite): Promise<void> {
  const names = (await filesOf(root)).filter((name) => name !== SUMS);
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(root, name))] as const));
  await writeFile(join(root, SUMS), sumsOf(files));
}
