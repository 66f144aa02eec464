import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, LANGUAGES, numeral, ORIGINAL } from '../language/languages.ts';
import { filesOf } from './files-of.ts';
import type { BuiltSite } from './site.ts';
import { sizeInWords } from './size.ts';
import { sumsOf } from './sums.ts';
import { packingWords } from './words.ts';

/** The page that says what this build is. It cannot be in a sum that it carries. */
const PAGE = /(^|\/)how-we-know\/index\.html$/;
const PLACE = /(<(span|code)\b[^>]*\sdata-build="(\w+)"[^>]*>)[^<]*(?=<\/\2>)/g;

/** Writes into "How we know" how many pages this build has, how large it is, and the sum over its pages. Every page has to be there. */
export async function fillBuild({ root }: BuiltSite): Promise<void> {
  const names = await filesOf(root);
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(root, name))] as const));
  const pages = files.filter(([name]) => name.endsWith('html') && !PAGE.test(name));
  const hash = createHash('sha256').update(sumsOf(pages)).digest('hex');
  const own = files.filter(([name]) => !name.startsWith('files/'));
  const count = own.filter(([name]) => name.endsWith('html')).length;
  const bytes = own.reduce((sum, [, { length }]) => sum + length, 0);
  for (const [name, text] of files.filter(([name]) => PAGE.test(name))) {
    const html = text.toString('utf8');
    const lang: Language = LANGUAGES.find((each) => html.includes(`<html lang="${each}"`)) ?? ORIGINAL;
    const facts: Record<string, string> = {
      hash,
      pages: numeral(lang, count),
      bytes: sizeInWords(lang, bytes, packingWords(lang)),
    };
    await writeFile(
      join(root, name),
      html.replace(PLACE, (_, tag: string, _kind: string, what: string) => tag + (facts[what] ?? '')),
    );
  }
}
