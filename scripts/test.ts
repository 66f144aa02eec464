/**
 * `npm test`: all that the project is held to, side by side as far as the machine has processors, and at the end how long
 * each part took. With `--full` (`npm run test:full`, which a release needs) nothing is left to a sample.
 */
import { spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';

interface Part {
  /** A script of `package.json`. */
  name: string;
  /** What must have passed before it starts. */
  after?: string[];
}

const FULL = process.argv.includes('--full');

/** Long ones first. The site is built once; the build also writes the types that the checks of types read. */
const PARTS: Part[] = [
  { name: 'index:check' },
  { name: 'unit', after: ['index:check'] },
  { name: 'build', after: ['index:check'] },
  { name: 'types:astro', after: ['build'] },
  { name: 'types:svelte', after: ['build'] },
  { name: 'html', after: ['build'] },
  { name: 'lint' },
  { name: 'circles' },
  { name: 'unused' },
  { name: 'format:check' },
  { name: 'prove' },
  { name: 'browser' },
  // The site once more, elsewhere: the same bytes. And with two languages more. And what is known of what readers get.
  ...(FULL
    ? [
        { name: 'reproduce', after: ['build'] },
        { name: 'pseudo', after: ['build'] },
        { name: 'advisories', after: ['build'] },
      ]
    : []),
];
/**
 * By themselves, one after another, when all else has passed: browsers take every processor that there is. How pages look, the site
 * below another address, and last, because it builds anew, the file for Kiwix.
 */
const LAST = ['e2e:run', ...(FULL ? ['test:pictures', 'elsewhere', 'test:zim'] : [])];

interface Done {
  name: string;
  passed: boolean;
  seconds: number;
}
const done: Done[] = [];

/** Runs a script and prints what it says in one piece when it ends, or, if `live`, as it comes. Never rejects. */
function run(name: string, live = false): Promise<void> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      shell: process.platform === 'win32',
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(FULL && { FULL: '1', RECORD: '1' }) },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
    const end = (passed: boolean): void => {
      const seconds = (performance.now() - start) / 1000;
      done.push({ name, passed, seconds });
      console.log(`\n── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s\n${said.trimEnd()}`);
      resolve();
    };
    child.on('error', (error) => {
      said += String(error);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs all parts, as many at once as there are processors. What waits for a part that failed is left out. */
async function runAll(parts: Part[]): Promise<void> {
  const waiting = [...parts];
  const running = new Map<string, Promise<void>>();
  const passed = (name: string): boolean => done.some((one) => one.name === name && one.passed);
  for (;;) {
    while (running.size < availableParallelism()) {
      const at = waiting.findIndex(({ after = [] }) => after.every(passed));
      const [next] = at < 0 ? [] : waiting.splice(at, 1);
      if (!next) break;
      running.set(
        next.name,
        run(next.name).then(() => void running.delete(next.name)),
      );
    }
    if (running.size === 0) return;
    await Promise.race(running.values());
  }
}

const start = performance.now();
await runAll(PARTS);
const faults = (): string[] =>
  [...PARTS.map(({ name }) => name), ...LAST].filter((name) => !done.some((one) => one.name === name && one.passed));
if (faults().join() === LAST.join()) for (const name of LAST) await run(name, true);

console.log(`\n${done.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`).join(', ')}`);
console.log(
  `All of it: ${((performance.now() - start) / 1000).toFixed(0)} s on ${availableParallelism()} processors, of which on average ${loadavg()[0]?.toFixed(1)} were asked for during the last minute.`,
);
if (faults().length > 0) {
  console.error(`Failed, or not reached: ${faults().join(', ')}`);
  process.exitCode = 1;
}
