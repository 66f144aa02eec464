import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * What others make of the same words, built in the same run: a chapter as a page of Starlight, Astro's theme for
 * documentation, and a chapter's slides as a plain deck of reveal.js. Neither has an exhibit.
 */

const FOLDER = resolve('node_modules/.cache/measure');
const VERSIONS = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' };

/** A chapter's words, from the built page: paragraphs and headings, without its components. */
function words(): { title: string; blocks: string[] } {
  const html = readFileSync('dist/chapters/when-the-server-moves/index.html', 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const plain = (text: string): string =>
    text
      .replace(/<[^>]+>/g, '')
      .replace(/[{}<>]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const blocks = [...main.matchAll(/<(h2|p|li)\b[^>]*>([^]*?)<\/\1>/g)].map(([, tag, text = '']) =>
    tag === 'h2' ? `## ${plain(text)}` : plain(text),
  );
  return { title: 'When the server moves', blocks: blocks.filter((block) => block.length > 2) };
}

/** Builds the page of Starlight and gives its folder. The packages are installed once, beside the project's own. */
export function starlight(): string {
  const folder = join(FOLDER, 'starlight');
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', private: true, dependencies: VERSIONS }, undefined, 2),
  );
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\n` +
      `export default defineConfig({ site: 'https://starlight.example', integrations: [starlight({ title: 'Beside' })] });\n`,
  );
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\n` +
      `import { docsSchema } from '@astrojs/starlight/schema';\n` +
      `export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  const { title, blocks } = words();
  writeFileSync(
    join(folder, 'src/content/docs/index.md'),
    `---\ntitle: ${title}\ndescription: ${title}\n---\n\n${blocks.join('\n\n')}\n`,
  );
  const run = (command: string, ...given: string[]): void => {
    execFileSync(command, given, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  };
  if (!existsSync(join(folder, 'node_modules/astro'))) run('npm', 'install', '--no-audit', '--no-fund', '--silent');
  run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--silent');
  return join(folder, 'dist');
}

/** Writes the deck of reveal.js and gives its folder. */
export function reveal(): string {
  const folder = join(FOLDER, 'reveal');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('node_modules/reveal.js/dist', join(folder, 'dist'), { recursive: true });
  const { title, blocks } = words();
  const slides = Array.from({ length: 12 }, (_, at) => blocks.slice(3 * at, 3 * at + 3))
    .map(
      (some) =>
        `<section>${some.map((block) => `<p>${block.replace('## ', '').slice(0, 160)}</p>`).join('')}</section>`,
    )
    .join('\n');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${title}">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="dist/reveal.css">` +
      `<link rel="stylesheet" href="dist/theme/white.css"></head><body><div class="reveal"><div class="slides">` +
      `<section><h1>${title}</h1></section>${slides}</div></div>` +
      `<script type="module">import Reveal from './dist/reveal.mjs'; Reveal.initialize({ hash: true });</script></body></html>`,
  );
  return folder;
}
