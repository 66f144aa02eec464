import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
/** What is compressed already. */
const DENSE = ['.woff2', '.png'];

/**
 * Serves a folder as a good host does: compressed with Brotli, under a base path. So a page of ours and one of somebody
 * else's are measured alike. Each file is compressed once.
 */
export async function serve(folder: string, base = '/'): Promise<{ origin: string; stop: () => void }> {
  const packed = new Map<string, Buffer>();
  const read = (path: string): Buffer => {
    const known = packed.get(path) ?? (DENSE.includes(extname(path)) ? readFileSync(path) : pack(path));
    packed.set(path, known);
    return known;
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inside = normalize(decodeURIComponent(pathname)).slice(base.length - 1);
    try {
      let path = join(folder, inside);
      if (statSync(path).isDirectory()) path = join(path, 'index.html');
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      if (!DENSE.includes(extname(path))) response.setHeader('content-encoding', 'br');
      response.setHeader('cache-control', 'public, max-age=31536000');
      response.end(read(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server for measuring has no port.');
  return { origin: `http://localhost:${address.port}${base}`, stop: () => server.close() };
}

const pack = (path: string): Buffer => brotliCompressSync(readFileSync(path));
