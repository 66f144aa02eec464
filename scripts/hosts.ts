/**
 * `npm run test:hosts`: puts exhibits into real hosts on this machine, as a blogger would, looks at them in Chromium and
 * Firefox, and writes the table to docs/hosts.md; a picture of each goes to test-results/hosts. The site must be built.
 * Debian has the hosts: wordpress, wordpress-theme-twentytwentythree, mariadb-server, php-cli, php-mysql, hugo, jekyll,
 * firefox-esr; Eleventy is run from npm. What is not there is left out, and said to be. It is no part of `npm test`.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from '../e2e/browser.ts';
import { codesFrom } from './hosts/codes.ts';
import { generators } from './hosts/generators.ts';
import { look, type Seen } from './hosts/look.ts';
import { plainPages } from './hosts/plain.ts';
import { folderServer, siteServer } from './hosts/serve.ts';
import type { Host } from './hosts/host.ts';
import { wordpress } from './hosts/wordpress.ts';

const PICTURES = 'test-results/hosts';
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

const chromiumAt = findBrowser();
if (!chromiumAt) throw new Error('There is no Chromium.');
const chromium = await launch({ executablePath: chromiumAt, args: ['--no-sandbox'] });
const firefox = FIREFOX ? await launch({ browser: 'firefox', executablePath: FIREFOX }) : undefined;

const site = await siteServer('dist');
const work = mkdtempSync(join(tmpdir(), 'hosts-'));
mkdirSync(PICTURES, { recursive: true });

const { codes, presses } = await codesFrom(chromium, site.origin);
const hosts: Host[] = [];
const absent: string[] = [];
for (const make of [plainPages, ...generators, wordpress]) {
  const host = await make({ folder: mkdtempSync(join(work, 'host-')), site: site.origin, codes, serve: folderServer });
  if (typeof host === 'string') absent.push(host);
  else hosts.push(host);
}

interface Line {
  host: string;
  carrier: string;
  chromium: Seen;
  firefox?: Seen;
}
const lines: Line[] = [];
for (const { name, pages } of hosts)
  for (const { carrier, address, expects, width = 1100 } of pages) {
    const file = `${PICTURES}/${`${name} ${carrier}`.replace(/[^\w]+/g, '-').toLowerCase()}`;
    const seen = async (browser: Browser, which: string): Promise<Seen> =>
      look(browser, { address, site, width, expects, picture: `${file}.${which}.png` });
    const line: Line = { host: name, carrier, chromium: await seen(chromium, 'chromium') };
    if (firefox) line.firefox = await seen(firefox, 'firefox');
    lines.push(line);
    console.log(`${name} · ${carrier}: ${line.chromium.said}${line.firefox ? ` · Firefox: ${line.firefox.said}` : ''}`);
  }

const versions = [await chromium.version(), ...(firefox ? [await firefox.version()] : [])];
for (const host of hosts) host.stop();
await chromium.close();
await firefox?.close();
site.stop();
rmSync(work, { recursive: true, force: true });

const rows = lines.map(({ host, carrier, chromium: c, firefox: f }) => {
  const other = !f ? 'not tried' : f.said === c.said ? 'the same' : f.said;
  return `| ${[host, carrier, c.said, c.height, c.shift, c.weight, other].join(' | ')} |`;
});
const table = `# Exhibits in other people's pages, as seen

Written by \`npm run test:hosts\` on ${new Date().toISOString().slice(0, 10)}, with ${[...hosts.map(({ version }) => version).filter(Boolean), ...versions].join(', ')}, all on one machine.
${absent.map((one) => `${one} was not there.`).join(' ')}

What was pasted is “Move the server” in the state \`data=in-country\`, which its code names. *Right* means: it came alive in that
state, it is as wide as the text around it, and nothing of it is cut. Height: of the frame, and of what is in it, in pixels.
Layout shift is Chromium's, from opening the page until it has been scrolled through. First view: requests and kilobytes (after Brotli) that the
page asked of this site before anybody touched the exhibit; a state that is not the first wakes the exhibit at once. From the exhibit on the
screen to the code in the clipboard: ${presses} presses.

| host | carrier | seen in Chromium | height | layout shift | first view | Firefox |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
writeFileSync('docs/hosts.md', await format(table, { ...(await resolveConfig('docs/hosts.md')), parser: 'markdown' }));
if (lines.some(({ chromium: c, firefox: f }) => !c.asExpected || f?.asExpected === false)) process.exitCode = 1;
