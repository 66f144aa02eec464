import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { onlyInDev } from './dev/integration.ts';
import { frames } from './src/embedding/integration.ts';
import { wordsFirst } from './src/exhibits/arriving.ts';
import { files } from './src/exhibits/files.ts';
import { exhibits, lean } from './src/exhibits/integration.ts';
import { leanCiphers } from './src/exhibits/lean-ciphers.ts';
import { leanSvelte } from './src/exhibits/lean-svelte.ts';
import { EXHIBITS } from './src/exhibits/registry.ts';
import { packing } from './src/packing/integration.ts';
import { chapterPlugins } from './src/reading/mdx/index.ts';
import { slidesFiles } from './src/reading/mdx/two-ways.ts';
import { finding } from './src/reading/finding/integration.ts';
import { searchIndex } from './src/reading/search/integration.ts';
import { BELIEFS, CARDS_DECK } from './src/reading/teach/beliefs.ts';

// The one place for addresses. Every link, frame snippet and canonical address follows these two.
const site = process.env.SITE_URL ?? 'https://who-holds-the-key.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT ?? 4321) },
  integrations: [
    lean(svelte()),
    mdx(),
    exhibits({ [CARDS_DECK]: BELIEFS.map(({ exhibit }) => exhibit).toSorted() }),
    wordsFirst(),
    frames(),
    searchIndex(),
    finding(),
    packing(),
    onlyInDev(),
  ],
  // Chapters are checked, numbered and wrapped while they compile. Highlighted code would need inline styles, which
  // the content security policy forbids.
  markdown: { processor: satteri({ mdastPlugins: [chapterPlugins(EXHIBITS)] }), syntaxHighlight: false },
  build: { inlineStylesheets: 'auto' },
  vite: {
    plugins: [leanSvelte(), leanCiphers(), slidesFiles(), files()],
    build: {
      // Fonts and pictures stay files; the styles of one exhibit stand in the page that shows it.
      assetsInlineLimit: (file) => /(exhibit-|guide|search)[^/]*\.css$/.test(file),
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        // The search of try-every-key runs in a worker that is made from a string of its own script.
        // Another keeps what is read.
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
