/**
 * `npm run engines`: one journey (home, a chapter, the heart of each exhibit, a lesson, a frame, search, back, offline; files from the disk) in every engine
 * that this machine has: Chromium, Firefox over WebDriver BiDi, and most of it in WebKit. Writes the table to docs/engines.md. The site must be built.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { format, resolveConfig } from 'prettier';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from '../e2e/browser.ts';
import { CARRIED_OVER, FROM_DISK } from './engines/files.ts';
import { JOURNEY } from './engines/journey.ts';
import { tryWebKit } from './engines/webkit.ts';
import { serve } from './measure/serve.ts';
import { record } from './record/record.ts';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const chromium = findBrowser();
const engines: [string, () => Promise<Browser>][] = [
  ...(chromium
    ? [
        ['Chromium', () => launch({ executablePath: chromium, args: ['--no-sandbox'] })] as [
          string,
          () => Promise<Browser>,
        ],
      ]
    : []),
  ...(FIREFOX
    ? [['Firefox', () => launch({ browser: 'firefox', executablePath: FIREFOX })] as [string, () => Promise<Browser>]]
    : []),
];
if (engines.length < 2)
  console.log(
    'Only engines that are installed are tried: in Debian Firefox is firefox-esr, WebKit is webkit2gtk-driver with xvfb.',
  );

const site = await serve('dist');
/** A page of somebody else's, with a frame of ours. */
const host = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><title>A post</title><p>A post</p><iframe src="${site.origin}embed/seized-key/" width="100%" height="900"></iframe>`,
  );
});
await new Promise<void>((listening) => host.listen(0, listening));
const port = (host.address() as { port: number }).port;

const seen = new Map<string, Map<string, string>>();
const versions: string[] = [];
for (const [name, begin] of engines) {
  const browser = await begin();
  const version = await browser.version();
  versions.push(version);
  for (const step of [...JOURNEY, ...FROM_DISK]) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error)));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`asked ${request.url()}`);
    });
    await step.go({ page, site: site.origin, host: `http://localhost:${port}/` }).catch((error: unknown) => {
      faults.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    });
    await page.close();
    const row = seen.get(step.name) ?? new Map<string, string>();
    row.set(name, faults.join('; ') || 'works');
    seen.set(step.name, row);
    console.log(`${name}: ${step.name}: ${row.get(name)}`);
  }
  await browser.close();
}
const webkit = await tryWebKit(site.origin, `http://localhost:${port}/`, CARRIED_OVER);
if (webkit) versions.push(webkit.version);
for (const [name, row] of seen) if (webkit) row.set('WebKit', webkit.steps.get(name) ?? 'not tried');
host.close();
site.stop();

const names = [...engines.map(([name]) => name), ...(webkit ? ['WebKit'] : [])];
const rows = [...seen].map(([step, row]) => `| ${step} | ${names.map((name) => row.get(name)).join(' | ')} |`);
const table = `# In which engines it was seen to work

Written by \`npm run engines\` on ${new Date().toISOString().slice(0, 10)}, with ${versions.join(', ')}.${webkit ? '' : ' WebKit was not to be had on that machine.'}

| what was done | ${names.join(' | ')} |
| --- | ${names.map(() => '---').join(' | ')} |
${rows.join('\n')}
`;
const style = await resolveConfig('docs/engines.md');
writeFileSync('docs/engines.md', await format(table, { ...style, parser: 'markdown' }));
const worked = (name: string): number => [...seen.values()].filter((row) => row.get(name) === 'works').length;
record('engines', {
  steps: seen.size,
  engines: Object.fromEntries(names.map((name, at) => [versions[at] ?? name, worked(name)])),
});
if ([...seen.values()].some((row) => [...row.values()].some((said) => !['works', 'not tried'].includes(said))))
  process.exitCode = 1;
