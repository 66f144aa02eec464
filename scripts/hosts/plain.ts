import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, HostPage, Making } from './host.ts';

const TEXT =
  '<p data-text>Words of a post before it, as wide as the column that they stand in, and wider than one line of it is, for certain.</p>';

/** Pages of plain HTML on another site, each with something that hosts do. */
export async function plainPages({ folder, site, codes, serve }: Making): Promise<Host> {
  const origin = new URL(site).origin;
  const pages: (Omit<HostPage, 'address'> & { body: string; head?: string; policy?: string; html?: string })[] = [
    { carrier: 'frame, its script too', body: codes.frame, expects: 'alive' },
    { carrier: 'frame, its script dropped', body: withoutScript(codes.frame), expects: 'alive' },
    { carrier: '`<key-exhibit>`', body: codes.element, expects: 'alive' },
    { carrier: '`<key-exhibit>`, its script dropped', body: withoutScript(codes.element), expects: 'words' },
    { carrier: 'figure', body: codes.figure, expects: 'picture' },
    { carrier: 'frame, column of 320 px', body: codes.frame, expects: 'alive', width: 352 },
    { carrier: 'frame, column of 650 px', body: codes.frame, expects: 'alive', width: 682 },
    { carrier: 'frame, right-to-left page', body: codes.frame, expects: 'alive', html: 'dir="rtl"' },
    {
      carrier: 'frame, dark page on a light device',
      body: codes.frame,
      expects: 'alive',
      head: '<meta name="color-scheme" content="dark">',
    },
    {
      carrier: 'frame in a box of 16:9',
      body: `<div style="position:relative;padding-bottom:56.25%">${codes.frame.replace('display: block;', 'position:absolute;inset:0;height:100%;')}</div>`,
      expects: 'alive',
    },
    {
      carrier: 'frame, policy without scripts or styles from elsewhere',
      body: codes.frame,
      expects: 'alive',
      policy: `default-src 'none'; style-src 'self'; frame-src ${origin}`,
    },
    {
      carrier: 'frame, policy without frames',
      body: codes.frame,
      expects: 'words',
      policy: `default-src 'none'; style-src 'self'`,
    },
    { carrier: 'frame in a sandbox with scripts', body: sandboxed(codes.frame, 'allow-scripts'), expects: 'alive' },
    { carrier: 'frame in a sandbox without scripts', body: sandboxed(codes.frame, ''), expects: 'still' },
    { carrier: 'five frames', body: Array.from({ length: 5 }, () => codes.frame).join(TEXT), expects: 'alive' },
  ];
  writeFileSync(
    join(folder, 'host.css'),
    'body { max-width: 720px; margin: 16px auto; padding: 0 16px; font: 18px/1.5 serif }',
  );
  const policies = new Map<string, string>();
  for (const [at, { body, head = '', policy, html = '' }] of pages.entries()) {
    writeFileSync(
      join(folder, `${at}.html`),
      `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A post</title><link rel="stylesheet" href="host.css">${head}</head><body><h1>A post</h1>${TEXT}${body}${TEXT}</body></html>`,
    );
    if (policy) policies.set(`/${at}.html`, policy);
  }
  const { origin: host, stop } = await serve(folder, (path): Record<string, string> => {
    const policy = policies.get(path);
    return policy ? { 'content-security-policy': policy } : {};
  });
  return {
    name: 'plain HTML',
    version: '',
    pages: pages.map((page, at) => ({ ...page, address: `${host}${at}.html` })),
    stop,
  };
}

const withoutScript = (code: string): string => code.replace(/<script[^]*?<\/script>/, '');
const sandboxed = (code: string, allowed: string): string => code.replace('<iframe', `<iframe sandbox="${allowed}"`);
