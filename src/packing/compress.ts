import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BuiltSite } from './site.ts';

/** What is text, and so becomes smaller. */
const TEXTS = '**/*.{html,css,js,json,csv,svg,txt,xml,py,po}';
/** Below this, in bytes, headers weigh more than what is won. */
const LEAST = 1000;
/** Compressing the largest files as well as can be takes minutes, and wins little. */
const LARGE = 2e6;

/**
 * Writes a `.br` and a `.gz` beside every text of the site, for hosts that send such files as they are: the best that each can
 * do, which no host takes the time for when a reader waits. They follow from the files that they stand beside, so the list of
 * sums does not name them.
 * @returns how many texts, and how many bytes they have: as they are, and with Brotli
 */
export async function compress({ root }: BuiltSite): Promise<{ count: number; bytes: number; small: number }> {
  const done = { count: 0, bytes: 0, small: 0 };
  const one = async (name: string): Promise<void> => {
    const path = join(root, name);
    const text = await readFile(path);
    if (text.length < LEAST) return;
    const quality = text.length < LARGE ? constants.BROTLI_MAX_QUALITY : 9;
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
      promisify(gzip)(text, { level: 9 }),
    ]);
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    done.count += 1;
    done.bytes += text.length;
    done.small += br.length;
  };
  const names: string[] = [];
  for await (const name of glob(TEXTS, { cwd: root })) names.push(name);
  const worker = async (): Promise<void> => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) await one(name);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return done;
}
