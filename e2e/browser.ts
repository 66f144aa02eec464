import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(runs);
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

/** Installs a browser: Debian's package when root on a machine that has apt, Playwright's download otherwise. */
function installBrowser(): void {
  const run = (command: string, ...words: string[]): void => {
    execFileSync(command, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } else {
    run(process.execPath, join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium');
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (!findBrowser()) {
      console.log('No browser found for the tests: installing one.');
      installBrowser();
    }
    if (!findBrowser()) throw new Error('the installation ended without a browser');
  } catch (error) {
    console.error(`The tests need Chromium or Chrome: install one, or name it in CHROMIUM_PATH (${String(error)}).`);
    process.exit(1);
  }
}
