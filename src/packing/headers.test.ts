import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeHeaders } from './headers.ts';

test('every host is told the same: frames may stand anywhere, no other page may', async () => {
  const root = await mkdtemp(join(tmpdir(), 'headers-'));
  for (const folder of ['chapters', 'fa/chapters', 'embed/key-check', 'fa/embed/key-check', '_astro'])
    await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, '404.html'), '<!doctype html>');
  const own = ["default-src 'none'", "img-src 'self' data:", "form-action 'none'"];
  await writeHeaders({ root, base: '/', address: 'https://x.example/' }, own);
  const policy = "frame-ancestors 'self'; img-src 'self' data:; form-action 'none'";
  const headers = await readFile(join(root, '_headers'), 'utf8');
  for (const path of ['/', '/embed/', '/404.html', '/chapters/*', '/fa/', '/fa/chapters/*'])
    expect(headers).toContain(`${path}\n  Content-Security-Policy: ${policy}\n`);
  expect(headers).toContain('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(headers).not.toMatch(/\/embed\/\S/);
  const nginx = await readFile(join(root, 'hosts/nginx.conf'), 'utf8');
  expect(nginx).toContain(`default "${policy}";`);
  const frames = new RegExp(/"~(\^\S*embed\S*)" ""/.exec(nginx)?.[1] ?? 'none');
  for (const path of ['/embed/key-check/', '/fa/embed/key-check/index.html'])
    expect(frames.test(path), path).toBe(true);
  // A folder's own page is asked for by its file.
  for (const path of ['/', '/embed/', '/embed/index.html', '/fa/embed/index.html', '/chapters/embed/x/'])
    expect(frames.test(path), path).toBe(false);
  const caddy = await readFile(join(root, 'hosts/Caddyfile'), 'utf8');
  expect(caddy).toContain(frames.source.replaceAll('\\/', '/'));
  expect(caddy).toContain(`header @pages Content-Security-Policy "${policy}"`);
});
