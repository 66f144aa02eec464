import { mkdtemp, mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeHeaders } from './headers.ts';

test('every host is told the same: frames may stand anywhere, no other page may', async () => {
  const root = await mkdtemp(join(tmpdir(), 'headers-'));
  for (const folder of ['chapters', 'fa/chapters', 'embed/key-check', 'fa/embed/key-check', '_astro'])
    await mkdir(join(root, folder), { recursive: true });
  await writeHeaders({ root, base: '/', address: 'https://x.example/' });
  const headers = await readFile(join(root, '_headers'), 'utf8');
  expect(headers).toContain("/chapters/*\n  Content-Security-Policy: frame-ancestors 'self'");
  expect(headers).toContain("/fa/chapters/*\n  Content-Security-Policy: frame-ancestors 'self'");
  expect(headers).not.toMatch(/\/embed\/\S/);
  const nginx = await readFile(join(root, 'hosts/nginx.conf'), 'utf8');
  const frames = new RegExp(/"~(\^\S*embed\S*)" ""/.exec(nginx)?.[1] ?? 'none');
  for (const path of ['/embed/key-check/', '/fa/embed/key-check/index.html'])
    expect(frames.test(path), path).toBe(true);
  // A folder's own page is asked for by its file.
  for (const path of ['/', '/embed/', '/embed/index.html', '/fa/embed/index.html', '/chapters/embed/x/'])
    expect(frames.test(path), path).toBe(false);
  expect(await readFile(join(root, 'hosts/Caddyfile'), 'utf8')).toContain(frames.source.replaceAll('\\/', '/'));
});
