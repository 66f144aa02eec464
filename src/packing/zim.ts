import type { AstroIntegrationLogger } from 'astro';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { ORIGINAL } from '../language/languages.ts';
import { siteWords } from '../language/words.ts';
import { FOLDER, nameOf } from './copies.ts';
import type { BuiltSite } from './site.ts';

const run = promisify(execFile);
/** The longest description that the format takes, in characters. */
const LONGEST = 80;

/**
 * Makes a ZIM file for Kiwix of the same files as the stick's, with openZIM's own tools, and lets these check it. Says so, and
 * makes none, where they are not installed.
 * @throws at what `zimcheck` finds wrong, such as a link that leads nowhere
 */
export async function makeZim(
  site: BuiltSite,
  files: ReadonlyMap<string, Uint8Array>,
  logger: AstroIntegrationLogger,
): Promise<void> {
  if (!(await run('zimwriterfs', ['--version']).catch(() => undefined))) {
    logger.warn('no ZIM file: zimwriterfs is not installed (Debian: apt-get install zim-tools)');
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'zim-'));
  const target = join(site.root, FOLDER, nameOf({ kind: 'zim' }));
  try {
    for (const [name, bytes] of files) {
      await mkdir(join(folder, dirname(name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    await sharp(await readFile('src/reading/icon.svg'))
      .resize(48, 48)
      .png()
      .toFile(join(folder, 'illustration.png'));
    await rm(target, { force: true });
    const { name, description } = siteWords(ORIGINAL);
    const about = {
      welcome: 'index.html',
      illustration: 'illustration.png',
      language: 'eng',
      title: name,
      description:
        description.length > LONGEST ? `${description.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…` : description,
      creator: name,
      publisher: name,
      name: 'who-holds-the-key',
      source: site.address,
    };
    await run('zimwriterfs', [...Object.entries(about).map(([key, value]) => `--${key}=${value}`), folder, target]);
    const { stdout } = await run('zimcheck', ['--all', target]).catch((error: { stdout: string }) => error);
    if (!/Status: Pass/.test(stdout))
      throw new Error(`zimcheck:\n${stdout.slice(Math.max(0, stdout.indexOf('[ERROR]')))}`);
    logger.info('made a ZIM file, and zimcheck finds nothing wrong with it');
  } finally {
    await rm(folder, { recursive: true });
  }
}
