import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { arriving } from './arriving.ts';

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const SHEET = '<link rel="stylesheet" href="/base/_astro/exhibits.x1.css">';
const OTHER = '<link rel="stylesheet" href="/base/_astro/reading.x2.css">';
const SHOWN = '<style>.a.svelte-abc123{color:red}</style>';
const UNSHOWN = '<style>.b.svelte-def456{color:red}</style>';
const COMMON = '<style>astro-island{display:contents}</style>';
const policy = (...hashes: string[]): string =>
  `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes.join(' ')};">`;

/** Properties as Astro writes them into a page. */
const written = (level: string): string =>
  JSON.stringify({ level: [0, level], names: [1, [[0, 'a > "b" & c']]], words: [0, { one: [0, null] }] })
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
const island = (level: string): string =>
  `<astro-island uid="1" props="${written(level)}" client="reach"><p class="a svelte-abc123">x</p></astro-island>`;
const page = (head: string, body: string): string => `<html><head>${head}</head><body>${body}</body></html>`;

it('puts the styles of exhibits right before the first', () => {
  const { html } = arriving(page(SHEET + OTHER + SHOWN + COMMON, `<p>Words</p>${island('page')}`), '/base/');
  expect(html).toBe(page(OTHER + COMMON, `<p>Words</p>${SHEET}${SHOWN}${island('page')}`));
});

it('refuses a page that carries the styles of an exhibit that it does not show', () => {
  expect(() => arriving(page(SHOWN + UNSHOWN, island('page')), '/')).toThrow('does not show: .b.svelte-def456');
});

it('leaves a page without exhibits as it is', () => {
  const plain = page(SHEET + OTHER, '<p>Words</p>');
  expect(arriving(plain, '/').html).toBe(plain);
});

it('makes a file of what an exhibit among other things is given, and of no other', () => {
  const { html, files } = arriving(page('', island('inline') + island('slide')), '/base/');
  const [[address, text] = []] = files;
  expect(files.size).toBe(1);
  expect(address).toMatch(/^\/base\/_astro\/given\.[0-9a-f]{10}\.json$/);
  expect(JSON.parse(text ?? '')).toEqual({ level: 'inline', names: ['a > "b" & c'], words: { one: null } });
  expect(html).toContain(`<astro-island uid="1" data-given="${address}" client="reach">`);
  expect(html).toContain(written('slide'));
});

it('allows the scripts and styles that are there, and no others', () => {
  const head = policy(hashed('run()'), hashed('gone()'));
  expect(arriving(page(head, '<script>run()</script>'), '/').html).toContain(policy(hashed('run()')));
});

it('refuses what is no plain data', () => {
  const dated = '<astro-island props="{&quot;at&quot;:[3,&quot;2026-01-01&quot;]}">';
  expect(() => arriving(page('', dated), '/')).toThrow('plain data');
});
