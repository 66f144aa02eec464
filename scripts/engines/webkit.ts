import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { call, PORT, wait } from './webdriver.ts';
import { journey } from './webkit-journey.ts';

/* WebKit as Debian has it (webkit2gtk-driver, on a screen of xvfb). It speaks plain WebDriver, which no library here does. */

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSERS = ['4.1', '4.0', '6.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/** What WebKit was asked to do, and what came of it. */
export interface Tried {
  version: string;
  steps: Map<string, string>;
}

/**
 * Goes the journey as far as WebDriver's plain commands carry it.
 * @param site the address of the built site, which ends with a slash
 * @param host the address of somebody else's page with a frame of ours
 * @param files what of the files from the disk is to be tried: the name of its step, and its address
 * @returns undefined where there is no WebKit on this machine
 */
export async function tryWebKit(
  site: string,
  host: string,
  files: readonly (readonly [name: string, address: string])[],
): Promise<Tried | undefined> {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (!binary || !existsSync(DRIVER) || !existsSync(SCREEN)) return undefined;
  const screen = spawn(SCREEN, [':78', '-screen', '0', '1400x900x24'], { stdio: 'ignore' });
  await wait(1000);
  const driver = spawn(DRIVER, [`--port=${PORT}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: ':78', WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  await wait(2000);
  try {
    const { sessionId, capabilities } = await call<{ sessionId: string; capabilities: { browserVersion: string } }>(
      'POST',
      '/session',
      { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } } },
    );
    const steps = await journey(`/session/${sessionId}`, site, host, files);
    await call('DELETE', `/session/${sessionId}`);
    return { version: `WebKitGTK/${capabilities.browserVersion}`, steps };
  } finally {
    driver.kill();
    screen.kill();
  }
}
