import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../../language/languages.ts';
import { AS_LEFT_FILE } from '../as-left-script.ts';
import { bundled } from '../bundled.ts';
import { filesOf } from '../files-of.ts';
import type { BuiltSite } from '../site.ts';
import { packingWords } from '../words.ts';
import { DIGITS, type FileFacts, type Release } from './release.ts';

/** The worker's file: at the site's root, for it to be asked about all of the site. */
export const WORKER = 'sw.js';
/** What it has nothing to do with: files to save, frames, and all pictures but the one of each exhibit that pages show. */
const NOT_KEPT =
  /^(files|data|hosts|oembed)\/|^pictures\/(?![^.]+\.[^.]+\.png$)|(^|\/)embed\/.+|^(404\.html|embed\.js|_headers|robots\.txt|sitemap\.xml|sbom\.cdx\.json)$|\/security\.txt$/;

/** Writes the worker, which knows every file of this release by its sum. All other files have to be there. */
export async function makeWorker({ root, base }: BuiltSite): Promise<void> {
  const files: Record<string, FileFacts> = {};
  const whole = createHash('sha256');
  for (const name of await filesOf(root)) {
    const bytes = await readFile(join(root, name));
    const sum = createHash('sha256').update(bytes).digest('hex');
    whole.update(`${sum} ${name}\n`);
    if (!NOT_KEPT.test(name)) files[name.replace(/(^|\/)index\.html$/, '$1')] = [sum.slice(0, DIGITS), bytes.length];
  }
  const release: Release = {
    id: whole.digest('hex').slice(0, DIGITS),
    base,
    files,
    stored: Object.fromEntries(
      LANGUAGES.map((lang) => {
        const { stored, now } = packingWords(lang).offline;
        return [lang, { stored, now }];
      }),
    ),
  };
  const script = await bundled(`import ${JSON.stringify(new URL('worker.ts', import.meta.url).pathname)};`);
  await writeFile(join(root, WORKER), `self.release=${JSON.stringify(release)};\n${script}\n`);
}

/** Writes the script that chapters ask for when one is saved as it was left. */
export async function makeAsLeft({ root }: BuiltSite): Promise<void> {
  const script = await bundled(`import ${JSON.stringify(new URL('../as-left.ts', import.meta.url).pathname)};`);
  await writeFile(join(root, AS_LEFT_FILE), `${script}\n`);
}
