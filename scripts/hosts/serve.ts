import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The built site, and what was asked of it. */
export interface Site {
  /** With a slash at the end. */
  origin: string;
  /** Starts to count, and gives what is asked for and sent until the next call. */
  count: () => { requests: number; bytes: number };
  stop: () => void;
}

function fileAt(folder: string, url: string): { path: string; type: string } {
  const inside = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  let path = join(folder, inside);
  if (statSync(path).isDirectory()) path = join(path, 'index.html');
  return { path, type: TYPES[extname(path)] ?? 'application/octet-stream' };
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  return address.port;
}

/** Serves a folder of a host's, under another name than the site: to a browser they are two sites. */
export async function folderServer(
  folder: string,
  headers: (path: string) => Record<string, string> = () => ({}),
): Promise<{ origin: string; stop: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    try {
      const { path, type } = fileAt(folder, url);
      response.writeHead(200, { 'content-type': type, ...headers(new URL(url, 'http://localhost').pathname) });
      response.end(readFileSync(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  return { origin: `http://127.0.0.1:${await listen(server)}/`, stop: () => server.close() };
}

/** Serves the built site as if it had been built for this address: what it was told instead is replaced on the way. */
export async function siteServer(folder: string): Promise<Site> {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const told = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? '';
  if (!told.endsWith('/')) throw new Error(`${folder}/index.html does not say where the site is`);
  let counted = { requests: 0, bytes: 0 };
  let origin = '';
  const server = createServer(({ url = '/', headers }, response) => {
    counted.requests++;
    try {
      const { path, type } = fileAt(folder, url);
      const isText = /html|json|javascript|css/.test(type);
      const read = readFileSync(path);
      const sent = isText ? Buffer.from(read.toString().replaceAll(told, origin)) : read;
      // WordPress asks without a browser, and reads no Brotli.
      const packs = isText && /\bbr\b/.test(String(headers['accept-encoding']));
      const body = packs ? brotliCompressSync(sent) : sent;
      counted.bytes += body.length;
      response.writeHead(200, { 'content-type': type, ...(packs && { 'content-encoding': 'br' }) });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  origin = `http://localhost:${await listen(server)}/`;
  return {
    origin,
    count: () => {
      const before = counted;
      counted = { requests: 0, bytes: 0 };
      return before;
    },
    stop: () => server.close(),
  };
}
