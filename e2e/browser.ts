import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The headless shell first: the same engine without a window, its tabs and its menus, which nobody sees here and which cost
 * more than half of the processor's time.
 */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** How long an installation may take where another browser could be used instead, in milliseconds. */
const PATIENCE = 120_000;

/**
 * The browser that the tests use: the one named by `CHROMIUM_PATH`, else one installed on the system, else
 * Playwright's own. `undefined` when there is none.
 * @throws when `CHROMIUM_PATH` names something that cannot be run
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not a program that can be run.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
  if (installed) return installed;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const hasApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs a browser: Debian's package when root on a machine that has apt, Playwright's download otherwise. */
function installBrowser(): void {
  const run = (command: string, ...words: string[]): void => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(command, words, { stdio: 'inherit', env, ...(findBrowser() && { timeout: PATIENCE }) });
  };
  if (hasApt()) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', SHELL);
  } else {
    run(process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium');
  }
}

/** Whether there is none, or one that could be had lighter where that costs nobody a question. */
function wantsOne(): boolean {
  const found = findBrowser();
  return !found || (hasApt() && !process.env['CHROMIUM_PATH'] && !found.includes(SHELL));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (wantsOne()) {
      console.log('Installing a browser for the tests.');
      try {
        installBrowser();
      } catch (error) {
        if (!findBrowser()) throw error;
        console.log(`That failed (${String(error)}). The tests use ${String(findBrowser())}.`);
      }
    }
    if (!findBrowser()) throw new Error('the installation ended without a browser');
  } catch (error) {
    console.error(`The tests need Chromium or Chrome: install one, or name it in CHROMIUM_PATH (${String(error)}).`);
    process.exit(1);
  }
}
