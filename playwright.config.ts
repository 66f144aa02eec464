import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { findBrowser } from './e2e/browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4399);
const base = process.env['BASE_PATH'] ?? '/';
const baseURL = `http://localhost:${port}${base.endsWith('/') ? base : `${base}/`}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  forbidOnly: Boolean(process.env['CI']),
  // No second try: a test that fails now and then hides a fault, of the page or its own.
  retries: 0,
  reporter: [['list'], ...(process.env['RECORD'] === '1' ? [['./scripts/record/browser.ts'] as const] : [])],
  // Long, because a busy machine is no fault: what is waited for decides, not how long it takes.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL,
    viewport: { width: 1280, height: 900 },
    // What a page asks for is its own: nothing is kept from another test. One spec lets it.
    serviceWorkers: 'block',
    // Things stand where they go at once: nothing is aimed at while it moves.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--font-render-hinting=none',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: { command: `astro preview --port ${port}`, url: baseURL, reuseExistingServer: false, timeout: 60_000 },
});
