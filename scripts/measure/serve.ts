import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import { extname, join, normalize } from 'node:path';
import type { TLSSocket } from 'node:tls';
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
 * @param secure a key and a certificate (PEM): then over HTTP/2, as hosts do
 */
export async function serve(
  folder: string,
  base = '/',
  secure?: { key: string; cert: string },
): Promise<{ origin: string; port: number; stop: () => void }> {
  const packed = new Map<string, Buffer>();
  const read = (path: string): Buffer => {
    const known = packed.get(path) ?? (DENSE.includes(extname(path)) ? readFileSync(path) : pack(path));
    packed.set(path, known);
    return known;
  };
  const answer: RequestListener = ({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inside = normalize(decodeURIComponent(pathname)).slice(base.length - 1);
    try {
      let path = join(folder, inside);
      if (statSync(path).isDirectory()) path = join(path, 'index.html');
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      if (!DENSE.includes(extname(path))) response.setHeader('content-encoding', 'br');
      // As the site's own header files say it: a page is asked for anew.
      response.setHeader('cache-control', extname(path) === '.html' ? 'no-cache' : 'public, max-age=31536000');
      const bytes = read(path);
      const tag = `"${createHash('sha1').update(bytes).digest('hex')}"`;
      response.setHeader('etag', tag);
      if (headers['if-none-match'] === tag) response.writeHead(304).end();
      else response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = secure
    ? createSecureServer({ ...secure, allowHTTP1: true }, answer as unknown as Parameters<typeof createSecureServer>[1])
    : createServer(answer);
  // A record can be read when all of it has come: a host for slow lines sends small ones.
  if (secure) server.on('secureConnection', (socket: TLSSocket) => socket.setMaxSendFragment(4096));
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server for measuring has no port.');
  const { port } = address;
  const stop = (): void => {
    server.close();
    // Whoever has a line already would be answered on it.
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  return { origin: `http${secure ? 's' : ''}://localhost:${port}${base}`, port, stop };
}

const pack = (path: string): Buffer => brotliCompressSync(readFileSync(path));
