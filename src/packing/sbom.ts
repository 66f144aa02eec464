import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { BuiltSite } from './site.ts';

/** The bill of materials: https://cyclonedx.org/docs/1.6/json/. */
export const BILL = 'sbom.cdx.json';

/** Packages whose files are taken as they are, past the bundler: the faces, the search, the map's lines, and what unpacks a file to take along. */
const TAKEN = [/^@fontsource/, /^pagefind$/, /^world-atlas$/, /^fzstd$/];

/** A package as the lock file has it. */
interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
}

/** A plugin for Vite that notes of which packages something stands in the scripts that readers get. */
export const notePackages = (sent: Set<string>): Plugin => ({
  name: 'note-packages',
  generateBundle(_options, bundle) {
    if (this.environment.name !== 'client') return;
    for (const file of Object.values(bundle))
      for (const id of file.type === 'chunk' ? file.moduleIds : []) {
        const name = packageOf(id);
        if (name !== undefined) sent.add(name);
      }
  },
});

/** The package that a module stands in, by its path: the innermost, where packages bring their own. */
export const packageOf = (id: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

/**
 * What the site is made of and with, from the lock file. `required` is what readers get something of, `excluded` what only
 * builds and tests use. It has neither a time nor a random number, so that the same source gives the same bill.
 * @param sent the packages that readers get something of
 */
export function billOf(
  lock: { name: string; version: string; packages: Readonly<Record<string, Locked>> },
  sent: ReadonlySet<string>,
): object {
  const components = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, integrity, resolved, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
      const isSent = path === `node_modules/${name}` && (sent.has(name) || TAKEN.some((taken) => taken.test(name)));
      return {
        type: 'library',
        'bom-ref': path === `node_modules/${name}` ? purl : `${purl}#${path}`,
        name,
        version,
        scope: isSent ? 'required' : 'excluded',
        purl,
        ...(license !== undefined && { licenses: [{ expression: license }] }),
        ...(integrity !== undefined && {
          hashes: [
            { alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') },
          ],
        }),
        ...(resolved !== undefined && { externalReferences: [{ type: 'distribution', url: resolved }] }),
      };
    })
    .sort((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
  const sum = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const serial = [
    sum.slice(0, 8),
    sum.slice(8, 12),
    `5${sum.slice(13, 16)}`,
    `a${sum.slice(17, 20)}`,
    sum.slice(20, 32),
  ];
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${serial.join('-')}`,
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': lock.name, name: lock.name, version: lock.version },
    },
    components,
  };
}

/** Writes the bill of materials into the built site. */
export async function writeBill({ root }: BuiltSite, sent: ReadonlySet<string>): Promise<void> {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as Parameters<typeof billOf>[0];
  await writeFile(join(root, BILL), `${JSON.stringify(billOf(lock, sent))}\n`);
}
