/**
 * `npm run advisories`: asks the registry which known holes there are in the packages of which readers get something, as the bill of
 * materials of the built site says (`dist/sbom.cdx.json`). Fails where there is one. All of them are development dependencies to
 * npm, so that `npm audit --omit=dev` would look at none. A registry that does not answer is no clean bill: then it says so, and
 * which packages somebody has to look up.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Bill, holesIn, sentIn } from './audit/holes.ts';

const BILL = 'dist/sbom.cdx.json';
if (!existsSync(BILL)) throw new Error(`${BILL} is not there: build the site first, npm run build`);
const sent = sentIn(JSON.parse(readFileSync(BILL, 'utf8')) as Bill);

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  shell: process.platform === 'win32',
});
const found = holesIn(stdout, sent);
if (typeof found === 'string') {
  console.log(`NOT CHECKED: the registry says ${found}. Look these up in https://github.com/advisories by hand:`);
  console.log(sent.map(({ name, version }) => `  ${name} ${version}`).join('\n'));
} else if (found.length > 0) {
  for (const one of found) console.error(one);
  process.exitCode = 1;
} else console.log(`No known hole in the ${sent.length} packages of which readers get something`);
