import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { EXHIBITS } from '../exhibits/registry.ts';
import { basePath, pathTo } from '../language/addresses.ts';
import { LANGUAGES } from '../language/languages.ts';
import { referencesOf, selfContained } from './self-contained.ts';

/**
 * Makes every frame page a single file when the site has been built, so that it also works where nothing can be
 * loaded: in a sandboxed frame, whose modules and fonts browsers refuse, and as a copy on a disk.
 */
export function selfContainedFrames(): AstroIntegration {
  let base = '/';
  return {
    name: 'self-contained-frames',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        /** The built file at an address of this site. */
        const fileAt = (address: string): string => join(root, decodeURI(address.slice(basePath(base).length)));
        const scripts = new Map<string, string>();

        for (const id of Object.keys(EXHIBITS)) {
          for (const lang of LANGUAGES) {
            const address = pathTo(lang, { kind: 'embed', id }, base);
            const file = join(fileAt(address), 'index.html');
            try {
              const html = await readFile(file, 'utf8');
              const { styles, scripts: entries } = referencesOf(html);
              const [entry, ...others] = entries;
              if (!entry || others.length > 0) throw new Error(`expected one module script, found ${entries.length}`);
              const script = scripts.get(entry) ?? (await asOneScript(fileAt(entry)));
              scripts.set(entry, script);
              const texts = await Promise.all(
                styles.map(async (style) => [style, await readFile(fileAt(style), 'utf8')] as const),
              );
              await writeFile(file, selfContained(html, new Map(texts), script));
            } catch (error) {
              throw new Error(`The frame ${address} cannot be made one file: ${String(error)}`, { cause: error });
            }
          }
        }
        logger.info(`made ${Object.keys(EXHIBITS).length * LANGUAGES.length} frames self-contained`);
      },
    },
  };
}

/** A built module with all that it imports, as one classic script. */
async function asOneScript(entry: string): Promise<string> {
  const bundle = await rolldown({ input: entry, logLevel: 'silent', platform: 'browser' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    const [script, ...others] = output;
    if (others.length > 0) throw new Error(`${entry} falls into ${output.length} files`);
    return script.code;
  } finally {
    await bundle.close();
  }
}
