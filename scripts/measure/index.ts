/**
 * `npm run measure`, after a build: what pages weigh and ask for, what Lighthouse makes of them, how long every exhibit lets
 * a reader wait on a processor slowed four times, and the same for a page of Starlight and a deck of reveal.js. Every time
 * is the median of several, and beside it stands how busy the machine was. Weights over their budget fail, as they fail
 * `npm test`; times are told.
 *
 *     npm run measure -- --only weights,lighthouse,inputs,beside --times 5 --exhibit timeline
 */
import { chromium, type Browser } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../e2e/browser.ts';
import { READY } from '../../src/exhibits/kit/signs.ts';
import { EXHIBITS } from '../../src/exhibits/registry.ts';
import { reveal, starlight } from './beside.ts';
import { BUDGETS, LIGHTHOUSE, SHIFT, TIMES } from './budgets.ts';
import { waitsOf, type Waits } from './inputs.ts';
import { lookAt, median } from './lighthouse.ts';
import { EXAMPLES, PAGES } from './pages.ts';
import { serve } from './serve.ts';
import { weigh, type Weight } from './weigh.ts';
import { faultsOf } from './weights.ts';

const PARTS = ['weights', 'lighthouse', 'beside', 'inputs'] as const;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join() },
    times: { type: 'string', default: '3' },
    exhibit: { type: 'string' },
  },
});
const asked = (part: (typeof PARTS)[number]): boolean => values.only.split(',').includes(part);
const times = Math.max(1, Number.parseInt(values.times, 10) || 1);

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const line = (name: string, cells: readonly (string | number)[], note = ''): void =>
  console.log(name.padEnd(40), cells.map((cell) => String(cell).padStart(9)).join(' '), note);
const busy = (): string =>
  `(${cpus().length} processors; on average ${loadavg()[0]?.toFixed(1)} were asked for in the last minute, this included)`;
const over = (value: number, most: number): string => (value > most ? '!' : '');

const weightCells = (weight: Weight): string[] => [
  ...[weight.html, weight.css, weight.script, weight.fonts, weight.total, weight.toRead].map(kB),
  String(weight.requests),
  weight.shift.toFixed(3),
];
const lookCells = async (url: string): Promise<string[]> => {
  const look = await lookAt(url, port, times);
  const [painted, blocking] = [Math.round(look.painted), Math.round(look.blocking)];
  return [
    look.performance + (look.performance < LIGHTHOUSE.performance ? '!' : ''),
    blocking + over(blocking, TIMES.blocking),
    String(painted),
    look.shift.toFixed(3),
    `${look.accessibility}/${look['best-practices']}/${look.seo}`,
  ];
};
const WEIGHTS = ['html', 'css', 'script', 'fonts', 'total', 'to read', 'requests', 'shift'];
const LOOKS = ['perform.', 'blocked', 'painted', 'shift', 'a11y/best/seo'];

const faults: string[] = [];

async function weights(browser: Browser, origin: string): Promise<void> {
  line('\nkB after Brotli, on a phone', WEIGHTS);
  for (const page of PAGES) {
    const weight = await weigh(browser, origin + page.path, page.kind === 'slides' ? READY : 0);
    const found = faultsOf(page, weight);
    faults.push(...found);
    const ahead = weight.ahead > 0 ? `then ${kB(weight.ahead)} ahead of time` : '';
    line(`/${page.path}`, weightCells(weight), `${found.length > 0 ? '! ' : ''}${ahead}`);
  }
  console.log('Budgets:', JSON.stringify(BUDGETS), `shift ${SHIFT}`);
}

async function looks(origin: string): Promise<void> {
  line(`\nLighthouse on a phone, median of ${times}`, LOOKS, busy());
  for (const { kind, path } of EXAMPLES) line(`${kind} /${path}`, await lookCells(origin + path));
}

async function beside(browser: Browser): Promise<void> {
  const others = { 'a page of Starlight': starlight(), 'a deck of reveal.js': reveal() };
  const served = await Promise.all(
    Object.entries(others).map(async ([who, folder]) => [who, await serve(folder)] as const),
  );
  line('\nBeside it: kB after Brotli', WEIGHTS);
  for (const [who, { origin }] of served) line(who, weightCells(await weigh(browser, origin)));
  line(`Beside it: Lighthouse, median of ${times}`, LOOKS, busy());
  for (const [who, { origin }] of served) line(who, await lookCells(origin));
  for (const [, { stop }] of served) stop();
}

async function inputs(browser: Browser, origin: string): Promise<void> {
  line(`\nLongest wait for an answer at a quarter of the speed, ms, median of ${times}`, [], busy());
  line('', ['input', 'again', 'scenario', 'again', 'drag']);
  const all = Object.keys(EXHIBITS).filter((id) => values.exhibit === undefined || id === values.exhibit);
  for (const id of all) {
    const found: Waits[] = [];
    for (let time = 0; time < times; time += 1) found.push(await waitsOf(browser, `${origin}exhibits/${id}/`));
    const of = (which: keyof Waits, most: number): string => {
      const wait = Math.round(median(found.map((one) => one[which])));
      return wait + over(wait, most);
    };
    line(id, [
      ...[of('input', TIMES.input), of('inputAgain', TIMES.input)],
      ...[of('scenario', TIMES.scenario), of('scenarioAgain', TIMES.scenario), of('drag', TIMES.input)],
    ]);
  }
}

const site = await serve('dist', process.env['BASE_PATH'] ?? '/');
const port = 9333;
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  // Letters as wide as on a phone: rounded to whole pixels, no face has the width of another, and lines move.
  args: ['--no-sandbox', '--font-render-hinting=none', `--remote-debugging-port=${port}`],
});
console.log(`A "!" stands where a budget is not met. ${busy()}`);
try {
  if (asked('weights')) await weights(browser, site.origin);
  if (asked('lighthouse')) await looks(site.origin);
  if (asked('beside')) await beside(browser);
  if (asked('inputs')) await inputs(browser, site.origin);
} finally {
  await browser.close();
  site.stop();
}
for (const fault of faults) console.error(`Over budget: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
