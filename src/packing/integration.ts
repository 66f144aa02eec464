import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { basePath } from '../language/addresses.ts';
import { compress } from './compress.ts';
import { fillFacts } from './facts.ts';
import { fillBuild } from './fill-build.ts';
import { writeHeaders } from './headers.ts';
import { makeCopies } from './make-copies.ts';
import { makeAsLeft, makeWorker } from './offline/make-worker.ts';
import { notePackages, writeBill } from './sbom.ts';
import { stickFiles, writeStick } from './stick.ts';
import { writeSums } from './sums.ts';
import { makeZim } from './zim.ts';

/**
 * When the site has been built, makes of it the files that people pass on. With `PACK=1` (`npm run pack`) also those that
 * need a tool from outside, and compressed ones beside all texts.
 */
export function packing(): AstroIntegration {
  let base = '/';
  let address = '';
  let policy: readonly string[] = [];
  const sent = new Set<string>();
  return {
    name: 'packing',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [notePackages(sent)] } });
      },
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
        if (!config.site) throw new Error('Files that are passed on say where they come from: `site` has to be set');
        address = new URL(base, config.site).href;
        const { csp } = config.security;
        if (typeof csp === 'object') policy = csp.directives ?? [];
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = { root: fileURLToPath(dir), base, address };
        const { count, latest } = await makeCopies(site);
        logger.info(`made ${count} files to pass on`);
        await fillFacts(site, false);
        const files = await stickFiles(site);
        await writeStick(site, files, latest);
        if (process.env['PACK']) await makeZim(site, files, logger);
        await fillFacts(site, true);
        await fillBuild(site);
        await writeBill(site, sent);
        await writeHeaders(site, policy);
        await makeAsLeft(site);
        await makeWorker(site);
        await writeSums(site);
        if (!process.env['PACK']) return;
        const texts = await compress(site);
        const [before, after] = [texts.bytes, texts.small].map((bytes) => Math.round(bytes / 1e6));
        logger.info(`compressed ${texts.count} texts, ${before} MB, to ${after} MB`);
      },
    },
  };
}
