import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** `npm run test:pictures`: how pages look, beside how they looked. With `STORE=1` (`npm run test:pictures:store`) it keeps how they look now. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: 'looks.pictures.ts',
  ...(base.webServer && !Array.isArray(base.webServer) && { webServer: { ...base.webServer, cwd: '../..' } }),
  outputDir: '../../test-results/pictures',
  reporter: [['list'], ['html', { outputFolder: '../../playwright-report/pictures', open: 'never' }]],
  use: {
    ...base.use,
    // Half a pixel for each: enough to see what moved, and a quarter of the bytes to keep.
    deviceScaleFactor: 0.5,
  },
});
