import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { EXHIBITS } from '../../src/exhibits/registry.ts';

/* WebKit as Debian has it (webkit2gtk-driver, on a screen of xvfb). It speaks plain WebDriver, which no library here does. */

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSERS = ['4.1', '4.0', '6.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);
const PORT = 4998;

/** What WebKit was asked to do, and what came of it. */
export interface Tried {
  version: string;
  steps: Map<string, string>;
}

async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (value && typeof value === 'object' && 'error' in value) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Goes the journey as far as WebDriver's plain commands carry it.
 * @param site the address of the built site, which ends with a slash
 * @param files what of the files from the disk is to be tried: the name of its step, and its address
 * @returns undefined where there is no WebKit on this machine
 */
export async function tryWebKit(
  site: string,
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
    const steps = await journey(`/session/${sessionId}`, site, files);
    await call('DELETE', `/session/${sessionId}`);
    return { version: `WebKitGTK/${capabilities.browserVersion}`, steps };
  } finally {
    driver.kill();
    screen.kill();
  }
}

async function journey(
  session: string,
  site: string,
  files: readonly (readonly [string, string])[],
): Promise<Map<string, string>> {
  const run = <T>(script: string, ...args: unknown[]): Promise<T> =>
    call<T>('POST', `${session}/execute/sync`, { script, args });
  const until = async (script: string): Promise<void> => {
    const end = Date.now() + 30_000;
    while (!(await run<boolean>(`return Boolean(${script})`)))
      if (Date.now() > end) throw new Error(`never came: ${script}`);
      else await wait(100);
  };
  const open = async (address: string): Promise<void> => {
    await call('POST', `${session}/url`, { url: address });
    await run(
      "window.faults = []; addEventListener('error', ({ message }) => faults.push(message)); dispatchEvent(new Event('pointermove'))",
    );
  };
  /** Each time that it is asked for, the pointer moves over the first exhibit, as a reader's does. */
  const alive = `(document.querySelector('[data-exhibit]')?.dispatchEvent(new Event('pointerover', { bubbles: true })),
    document.querySelector('[data-exhibit][data-live="true"]'))`;
  const steps = new Map<string, string>();
  const step = async (name: string, go: () => Promise<void>): Promise<void> => {
    const said = await go()
      .then(() => run<string[]>('return window.faults ?? []'))
      .then((faults) => faults.join('; ') || 'works')
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    steps.set(name, said);
    console.log(`WebKit: ${name}: ${said}`);
  };

  for (const [name, address] of [
    ['home: the server and the key are carried over', site],
    ['home in Persian: the same', `${site}fa/`],
    ...files,
  ] as const)
    await step(name, async () => {
      await open(address);
      await until(alive);
      for (const [thing, verdict] of [
        ['server|سرور', 'sealed'],
        ['key|کلید', 'readable'],
      ]) {
        await run(
          `[...document.querySelectorAll('.lane .handle[role="button"]')].find((one) => new RegExp(arguments[0]).test(one.getAttribute('aria-label')))
            .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))`,
          thing,
        );
        await until(`document.querySelector('.slips [data-item="stored-text"]').dataset.verdict === '${verdict}'`);
      }
    });
  for (const { id, scenarios } of Object.values(EXHIBITS)) {
    const last = scenarios.at(-1) ?? '';
    await step(`exhibit ${id}: ${last}`, async () => {
      await open(`${site}exhibits/${id}/`);
      await until(alive);
      await run(`document.querySelector('[data-exhibit] nav a[href*="/${last}/"]').click()`);
      await until(`document.querySelector('[data-exhibit]').dataset.scenario === '${last}'`);
    });
  }
  await step('lesson: the clicker goes forwards and back', async () => {
    await open(`${site}present/one-minute/`);
    await until("document.querySelector('.deck.ready')");
    const first = await run<string>('return location.hash');
    for (const key of ['\uE014', '\uE014', '\uE012'])
      await call('POST', `${session}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'clicker',
            actions: [
              { type: 'keyDown', value: key },
              { type: 'keyUp', value: key },
            ],
          },
        ],
      });
    await until(`location.hash !== '${first}'`);
  });
  await step('search: finds the pre-key', async () => {
    await open(`${site}search/?q=pre-key`);
    await until(
      "[...document.querySelectorAll('main a')].some((link) => /pre-key/i.test(link.closest('li')?.textContent ?? ''))",
    );
  });
  return steps;
}
