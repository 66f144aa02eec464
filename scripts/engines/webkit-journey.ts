import { EXHIBITS } from '../../src/exhibits/registry.ts';
import { serve } from '../measure/serve.ts';
import { call, wait } from './webdriver.ts';

/**
 * The journey in WebDriver's plain commands: what was done, and `works` or what was wrong.
 * @param session the path of the driver's session
 * @param site the address of the built site, which ends with a slash
 * @param host the address of somebody else's page with a frame of ours
 * @param files addresses of files with the map in them, by the names of their steps
 */
export async function journey(
  session: string,
  site: string,
  host: string,
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
  await step('chapter: a sentence drives the exhibit', async () => {
    await open(`${site}chapters/when-the-server-moves/`);
    await until("document.querySelector('.says.drives')");
    await run("document.querySelector('.says.drives').click()");
    await until(`document.querySelector('[data-exhibit][data-live="true"] .pointed')`);
  });
  const choose = async (scenario: string): Promise<void> => {
    await run(`document.querySelector('[data-exhibit] nav a[href*="/${scenario}/"]').click()`);
    await until(`document.querySelector('[data-exhibit]').dataset.scenario === '${scenario}'`);
  };
  for (const { id, scenarios } of Object.values(EXHIBITS)) {
    const last = scenarios.at(-1) ?? '';
    await step(`exhibit ${id}: ${last}`, async () => {
      await open(`${site}exhibits/${id}/`);
      await until(alive);
      await choose(last);
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
  await step('frame: another page shows it, and a press in it changes it', async () => {
    await open(host);
    const frame = await call('POST', `${session}/element`, { using: 'css selector', value: 'iframe' });
    await call('POST', `${session}/frame`, { id: frame });
    await until(alive);
    const before = await run<string>("return document.querySelector('[data-exhibit]').dataset.scenario ?? ''");
    await run("document.querySelector('[data-exhibit] nav button.primary').click()");
    await until(`(document.querySelector('[data-exhibit]').dataset.scenario ?? '') !== '${before}'`);
    await call('POST', `${session}/frame`, { id: null });
  });
  await step('back: the page that was left is as it was, and goes on', async () => {
    const [, second = '', third = ''] = EXHIBITS['key-custody']?.scenarios ?? [];
    await open(`${site}exhibits/key-custody/`);
    await until(alive);
    await choose(second);
    await open(`${site}glossary/`);
    await run('history.back()');
    await until(alive);
    await until(`document.querySelector('[data-exhibit]').dataset.scenario === '${second}'`);
    await choose(third);
  });
  await step('offline: what was read opens when the line is dead, its exhibit alive', async () => {
    // A server of its own, because it is stopped.
    const own = await serve('dist');
    try {
      await open(`${own.origin}chapters/the-order/`);
      await until(alive);
      // The worker comes when a reader does something, and keeps what was read with all that it asked for.
      await until(`(Promise.all([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)
        .filter((name) => name.includes('/_astro/'))].map((address) => caches.match(address)))
        .then((there) => { window.kept = there.every(Boolean); }), window.kept)`);
      own.stop();
      await open(`${own.origin}chapters/the-order/`);
      await until("document.querySelector('.from-store')?.textContent.trim()");
      await until(alive);
    } finally {
      own.stop();
    }
  });
  return steps;
}
