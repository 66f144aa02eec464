import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The rooms of `src`, and what each may import. Imports run downwards only. */
const MAY_IMPORT = {
  model: [],
  cipher: ['model'],
  language: [],
  drawing: ['model', 'language'],
  exhibits: ['model', 'cipher', 'drawing', 'language'],
  'open-data': ['exhibits', 'model', 'cipher', 'drawing', 'language'],
  reading: ['exhibits', 'drawing', 'language', 'model'],
  presenting: ['exhibits', 'drawing', 'language', 'model'],
  embedding: ['exhibits', 'drawing', 'language', 'model'],
  packing: ['reading', 'exhibits', 'drawing', 'language'],
  pages: [
    'packing',
    'open-data',
    'reading',
    'presenting',
    'embedding',
    'exhibits',
    'drawing',
    'language',
    'cipher',
    'model',
  ],
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
  },
  {
    files: ['src/**/*.{ts,svelte,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(MAY_IMPORT).map((room) => ({ type: room, pattern: `src/${room}` })),
      'import/resolver': { node: { extensions: ['.ts', '.svelte', '.astro', '.js', '.mjs'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(MAY_IMPORT).map(([room, below]) => ({
            from: { element: { type: room } },
            allow: { to: { element: { type: [room, ...below] } } },
          })),
        },
      ],
    },
  },
);
