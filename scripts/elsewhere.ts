/**
 * `npm run elsewhere`: builds a copy of the site for another address below the root of its host, as a mirror has one, and opens it
 * there: every link and anchor, chapters, slides, frames, search, an exhibit.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Scratch } from './language/scratch.ts';

process.env['SITE_URL'] = 'https://mirror.example';
process.env['BASE_PATH'] = '/a/mirror/';
process.env['E2E_PORT'] ??= '4398';
// It is a build of its own: nothing that was counted in it is the site's.
delete process.env['RECORD'];
delete process.env['FULL'];

const SPECS = ['links', 'reading', 'presenting', 'embedding', 'move-the-server'].map((name) => `e2e/${name}.spec.ts`);
const scratch = new Scratch(resolve(import.meta.dirname, '..'));
try {
  scratch.run('npm', 'run', '--silent', 'build');
  console.log(
    scratch
      .run('npx', 'playwright', 'test', '--reporter=line', ...SPECS)
      .trim()
      .split('\n')
      .at(-1),
  );
} finally {
  rmSync(scratch.folder, { recursive: true });
}
