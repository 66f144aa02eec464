import { createHash } from 'node:crypto';
import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, ORIGINAL } from '../language/languages.ts';
import type { BuiltSite } from './site.ts';
import { sizeInWords, waitInWords } from './size.ts';
import { packingWords } from './words.ts';

const SIZE = /(<bdi\b[^>]*\sdata-size-of="([^"]+)"[^>]*>)[^<]*(?=<\/bdi>)/g;
const WAIT = /(<span\b[^>]*\sdata-wait-of="([^"]+)"[^>]*>)[^<]*(?=<\/span>)/g;
const HASH = /(<code\b[^>]*\sdata-hash-of="([^"]+)"[^>]*>)[^<]*(?=<\/code>)/g;
const ROW = /<tr\b[^>]*\sdata-file="([^"]+)"[^>]*>[^]*?<\/tr>/g;

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes into the pages of the site how large its files to take along are, how long a slow line needs for them, and what their SHA-256 is.
 * @param rest whether no more files are to come: then a row of a table whose file was not made goes
 */
export async function fillFacts({ root }: BuiltSite, rest: boolean): Promise<void> {
  const facts = new Map<string, { size: number; hash: string } | undefined>();
  const know = async (html: string): Promise<void> => {
    for (const [, name = ''] of html.matchAll(/\sdata-(?:size-of|hash-of|file)="([^"]+)"/g)) {
      if (facts.get(name)) continue;
      const path = join(root, name);
      const found = await stat(path).catch(() => undefined);
      facts.set(name, found && { size: found.size, hash: sha256(await readFile(path)) });
    }
  };
  for await (const name of glob('**/*.html', { cwd: root, exclude: ['files', '**/embed/*/**'] })) {
    const path = join(root, name);
    const html = await readFile(path, 'utf8');
    if (!/\sdata-(?:size-of|file)="/.test(html)) continue;
    await know(html);
    const lang = LANGUAGES.find((each) => html.includes(`<html lang="${each}"`)) ?? ORIGINAL;
    const filled = html
      .replace(ROW, (row, file: string) => (rest && !facts.get(file) ? '' : row))
      .replace(
        SIZE,
        (_, tag: string, file: string) => tag + sizeInWords(lang, facts.get(file)?.size ?? 0, packingWords(lang)),
      )
      .replace(WAIT, (_, tag: string, file: string) => tag + waitInWords(lang, facts.get(file)?.size ?? 0))
      .replace(HASH, (_, tag: string, file: string) => tag + (facts.get(file)?.hash ?? ''));
    await writeFile(path, filled);
  }
}
