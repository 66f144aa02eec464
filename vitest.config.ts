import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Components are rendered as on the server: what a page holds before its script runs.
  plugins: [svelte()],
  // What a button opens is not part of that.
  resolve: { alias: { 'virtual:share': new URL('src/embedding/share/open.ts', import.meta.url).pathname } },
  test: {
    // Long, because a busy machine is no fault: no test passes or fails by the time that it takes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['{src,scripts}/**/*.test.ts'],
    environment: 'node',
    // Modules are loaded once for all test files, which is a third faster. No test may leave a trace in a module:
    // what is spied on is put back after each.
    isolate: false,
    restoreMocks: true,
    // With `RECORD=1` what was counted is written down.
    reporters: ['default', ...(process.env['RECORD'] === '1' ? ['./scripts/record/units.ts'] : [])],
  },
});
