/**
 * `npm run reproduce`: builds the site once more, in another folder, in another time zone and more than a year later, and compares
 * every file with the build that is in `dist`. The same source gives the same bytes, or whoever is given a copy could not check it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const SUMS = 'dist/SHA256SUMS';
/** Node's clock, set forward: what is built may not tell when it was. */
const LATER = `data:text/javascript,${encodeURIComponent(
  'const now = Date.now; const ahead = 400 * 86400000; Date.now = () => now() + ahead;' +
    'globalThis.Date = new Proxy(Date, { construct: (of, given, to) => Reflect.construct(of, given.length ? given : [Date.now()], to) });',
)}`;
const git = (...words: string[]): string[] =>
  execFileSync('git', words, { encoding: 'utf8' }).split('\0').filter(Boolean);
const sumsIn = (folder: string): Map<string, string> =>
  new Map(
    readFileSync(join(folder, SUMS), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

const folder = mkdtempSync(join(tmpdir(), 'the-same-site-elsewhere-'));
try {
  for (const name of git('ls-files', '-z', '--cached', '--others', '--exclude-standard')) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(name, join(folder, name));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, TZ: 'Asia/Tehran', NODE_OPTIONS: `--import ${LATER}` },
  });
  const [here, there] = [sumsIn('.'), sumsIn(folder)];
  // What a tool from outside makes has its own date in it.
  const names = [...new Set([...here.keys(), ...there.keys()])].filter((name) => !name.endsWith('.zim'));
  const other = names.filter((name) => here.get(name) !== there.get(name));
  if (other.length > 0) {
    console.error(`${other.length} of ${names.length} files differ:\n  ${other.slice(0, 20).join('\n  ')}`);
    process.exitCode = 1;
  } else console.log(`${names.length} files, the same bytes in both builds`);
} finally {
  rmSync(folder, { recursive: true });
}
