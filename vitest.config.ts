import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Property tests take long when the machine has other things to do.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts'],
    environment: 'node',
  },
});
