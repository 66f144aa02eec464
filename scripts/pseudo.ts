/**
 * `npm run pseudo`: two made-up languages are added to a copy of the site, one longer, one from right to left; no other file may
 * change for it. The copy is built, and every page in them is opened at three widths: no English is left, in what was built
 * and in what scripts made of it, no text is cut off, nothing is too wide. Writes what it found to docs/languages.md.
 *
 *     npm run pseudo -- --only exhibits/key-check --keep
 */
import { chromium, type Browser } from '@playwright/test';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { findBrowser } from '../e2e/browser.ts';
import { LANGUAGES, nameOf } from '../src/language/languages.ts';
import { englishLeft } from './language/left.ts';
import { PSEUDO, type PseudoCode, pseudoLanguage } from './language/pseudo.ts';
import { Scratch } from './language/scratch.ts';
import { serve } from './measure/serve.ts';
import { allAlive, awaken, notSeen, settled } from './pseudo/seen.ts';

const WIDTHS = [1440, 768, 320];
const codes = Object.keys(PSEUDO) as PseudoCode[];
const { values } = parseArgs({
  options: { only: { type: 'string' }, keep: { type: 'boolean' }, site: { type: 'string' } },
});

/** Names of things, which stand as they are in every language. */
function names(): string[] {
  const sources = parse(readFileSync('content/sources/sources.yaml', 'utf8')) as Record<
    string,
    Record<string, unknown>
  >;
  const told = Object.values(sources).flatMap((source) =>
    ['title', 'publisher', 'author', 'note', 'date'].map((key) => source[key]),
  );
  return [
    ...told.filter((one): one is string => typeof one === 'string'),
    ...LANGUAGES.map(nameOf),
    ...Object.values(PSEUDO).map(({ describes }) => /name: '([^']+)'/.exec(describes)?.[1] ?? ''),
    ...['Verifpal', 'wa-crypt-tools', 'OpenSSL', 'libsignal', 'mtcute', 'HeadlessChrome', 'firefox', 'WebKitGTK'],
    'California Computer Science Standards, 6-8.NI.6',
    'California Computer Science Standards, 9-12.NI.7',
  ];
}

/** The copy with its languages, built. Returns the folder of the site, and what removes it. */
function built(): { dist: string; done: () => void } {
  if (values.site !== undefined) return { dist: resolve(values.site), done: () => undefined };
  const scratch = new Scratch(resolve(import.meta.dirname, '..'));
  for (const code of codes) scratch.write(pseudoLanguage(code));
  const before = scratch.changed();
  const written = scratch.run('node', 'scripts/index.ts').replace('wrote ', '').trim().split(', ');
  const changed = [...before, ...scratch.changed().filter((path) => !written.includes(path))];
  if (changed.length > 0) throw new Error(`A language changed other files than its own: ${changed.join(', ')}`);
  scratch.run('node', 'scripts/words.ts');
  scratch.run('npx', 'astro', 'build');
  const dist = join(scratch.folder, 'dist');
  console.log(`Built in ${dist}`);
  return { dist, done: () => values.keep || rmSync(scratch.folder, { recursive: true, force: true }) };
}

/** What is wrong with a page, at each width, after its scripts have run. */
async function faultsOf(browser: Browser, url: string, code: string, known: readonly string[]): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: WIDTHS[0] ?? 1440, height: 900 }, reducedMotion: 'reduce' });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(awaken);
    await page
      .waitForFunction(allAlive, undefined, { timeout: 60_000 })
      .catch(() => faults.push('an exhibit did not come'));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(settled);
      faults.push(...(await page.evaluate(notSeen)).map((what) => `${width} px: ${what}`));
    }
    faults.push(...englishLeft(await page.content(), code, known).map((words) => `English: ${words}`));
  } catch (error) {
    faults.push(String(error).split('\n')[0] ?? '');
  } finally {
    await page.close();
  }
  return faults;
}

process.chdir(resolve(import.meta.dirname, '..'));
const { dist, done } = built();
const known = names();
const site = await serve(dist);
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
const faults = new Map<string, string[]>();
const counts: string[] = [];
try {
  for (const code of codes) {
    const all = globSync(join(dist, code, '**/index.html')).map((path) =>
      relative(dist, path).replace(/index\.html$/, ''),
    );
    const pages = all.filter((path) => path.includes(values.only ?? '')).sort();
    counts.push(`${code}: ${pages.length} pages`);
    const left = [...pages];
    const worker = async (): Promise<void> => {
      for (let path = left.shift(); path !== undefined; path = left.shift()) {
        const english = englishLeft(readFileSync(join(dist, path, 'index.html'), 'utf8'), code, known);
        const found = [
          ...english.map((words) => `English: ${words}`),
          ...(await faultsOf(browser, site.origin + path, code, known)),
        ];
        for (const fault of new Set(found)) faults.set(fault, [...(faults.get(fault) ?? []), path]);
      }
    };
    await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  }
} finally {
  await browser.close();
  site.stop();
  done();
}
const most = [...faults].sort(([, one], [, other]) => other.length - one.length);
for (const [fault, paths] of most) console.log(`${fault}\n    ${paths.length} pages, such as ${paths[0]}`);
console.log(`${counts.join(', ')}, each at ${WIDTHS.join(', ')} px: ${faults.size} kinds of fault`);
if (values.only === undefined) {
  const text = `# What a language costs

Written by \`npm run pseudo\` on ${new Date().toISOString().slice(0, 10)}. Two made-up languages were added as files of their own: \`en-xa\`, English with
accents and about 40 % longer, and \`ar-xb\`, its letters turned into Arabic ones, from right to left, with other digits and another calendar.
No other file changed but those that \`npm run index\` writes. Each page was opened at ${WIDTHS.join(', ')} px and looked at for words that are
left in English, text that is cut off or beyond the edge, and what is too wide.

| language | pages | widths | faults |
| --- | --- | --- | --- |
${codes.map((code, at) => `| ${code} | ${/\d+(?= pages)/.exec(counts[at] ?? '')?.[0] ?? 0} | ${WIDTHS.length} | ${[...faults].filter(([, paths]) => paths.some((path) => path.startsWith(code))).length} |`).join('\n')}

${most.map(([fault, paths]) => `- ${paths.length} pages, such as \`${paths[0]}\`: ${fault}`).join('\n')}
`;
  const style = await resolveConfig('docs/languages.md');
  writeFileSync('docs/languages.md', await format(text, { ...style, parser: 'markdown' }));
}
if (faults.size > 0) process.exitCode = 1;
