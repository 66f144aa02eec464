import { defineConfig } from 'vitest/config';

/** The model's own tests, which need nothing of the other rooms: what `npm run mutants` holds faults against. */
export default defineConfig({
  test: { testTimeout: 120_000, include: ['src/model/*.test.ts'], environment: 'node', restoreMocks: true },
});
