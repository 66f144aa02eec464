import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOf, packageOf } from './sbom.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof billOf>[0];
interface Bill {
  serialNumber: string;
  components: { 'bom-ref': string; name: string; scope: string; licenses?: unknown; hashes?: { content: string }[] }[];
}
const bill = (...sent: string[]): Bill => billOf(lock, new Set(sent)) as Bill;

describe('the bill of materials', () => {
  const { components } = bill('svelte', '@noble/curves');
  it('names every package of the lock file, each once', () => {
    expect(components).toHaveLength(Object.keys(lock.packages).length - 1);
    expect(new Set(components.map((one) => one['bom-ref'])).size).toBe(components.length);
  });
  it('tells what readers get something of from what they do not', () => {
    const scope = (wanted: string): string[] =>
      components.filter(({ name }) => name === wanted).map((one) => one.scope);
    expect(scope('svelte')).toEqual(['required']);
    expect(scope('@noble/curves')).toContain('required');
    expect(scope('pagefind')).toEqual(['required']);
    expect(scope('vitest')).toEqual(['excluded']);
  });
  it('has a sum for what comes from a registry, as many digits as SHA-512 has', () => {
    const sums = components.flatMap(({ hashes = [] }) => hashes.map(({ content }) => content));
    expect(sums.length).toBeGreaterThan(components.length * 0.9);
    expect(sums.every((sum) => /^[0-9a-f]{128}$/.test(sum))).toBe(true);
  });
  it('is the same for the same source, and another for another', () => {
    expect(JSON.stringify(bill('svelte'))).toBe(JSON.stringify(bill('svelte')));
    expect(bill('svelte').serialNumber).not.toBe(bill('svelte', 'vitest').serialNumber);
    expect(bill().serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('the package of a module', () => {
  it.each([
    ['/a/node_modules/svelte/src/internal/index.js', 'svelte'],
    ['/a/node_modules/@noble/curves/ed25519.js', '@noble/curves'],
    ['/a/node_modules/one/node_modules/other/index.js', 'other'],
    ['/a/src/model/index.ts', undefined],
  ])('%s: %s', (id, name) => expect(packageOf(id)).toBe(name));
});
