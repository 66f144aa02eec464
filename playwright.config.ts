import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4399);
const base = process.env['BASE_PATH'] ?? '/';
const baseURL = `http://localhost:${port}${base.endsWith('/') ? base : `${base}/`}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  timeout: 45_000,
  use: {
    baseURL,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: { command: `astro preview --port ${port}`, url: baseURL, reuseExistingServer: false, timeout: 60_000 },
});
