import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { externalsOf, leadingHome, selfContained } from './self-contained.ts';

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"><script>early()</script>' +
  `<meta http-equiv="content-security-policy" content="script-src 'self'">` +
  '<link rel="stylesheet" href="/_astro/a.css"><style>b{}</style></head>' +
  '<body><a href="https://example.org/">a link</a><script type="application/json">{}</script>' +
  '<script type="module" src="/_astro/entry.js"></script></body></html>';
const CSS = 'a{}b{}';
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a self-contained page', () => {
  it('holds its styles and its script, under a policy for exactly these', () => {
    const page = selfContained(PAGE, CSS, ['late()\n']);
    expect(page).toContain('<style>a{}b{}</style></head>');
    expect(page).toContain('<script>late()</script></body>');
    expect(page).toContain(
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; ` +
        `script-src ${hash('early()')} ${hash('late()')}; style-src ${hash('a{}b{}')}; img-src data:; ` +
        `base-uri 'none'; form-action 'none'">`,
    );
    expect(page.match(/http-equiv/g)).toHaveLength(1);
    expect(externalsOf(page)).toEqual([]);
  });

  it('lets a script make a worker from its own text, if it makes one at all', () => {
    expect(selfContained(PAGE, CSS, ['new Worker(url)'])).toContain('img-src data:; worker-src blob:; base-uri');
    expect(selfContained(PAGE, CSS, ['newWorker(url)'])).not.toContain('worker-src');
  });

  it('names the script that it asks for later, and lets its own load it', () => {
    const framed = PAGE.replace('<a ', '<div data-frame="x"></div><a ');
    const page = selfContained(framed, CSS, ['late()'], {
      path: '/_astro/frame-x.js',
      script: 'new Worker(url)',
      elsewhere: '/_astro/elsewhere.js',
    });
    expect(page).toContain(
      '<div data-frame="x" data-script="/_astro/frame-x.js" data-elsewhere="/_astro/elsewhere.js">',
    );
    expect(page).toContain(`${hash('late()')} 'strict-dynamic'; style-src`);
    expect(page).toContain('worker-src blob:');
    expect(selfContained(framed, CSS, ['late()'])).not.toMatch(/data-script|strict-dynamic/);
  });

  it('keeps the script from ending early, and takes no $ in it for a pattern', () => {
    const page = selfContained(PAGE, CSS, ['x="</script><!-- $& $1"']);
    expect(page).toContain('<script>x="<\\/script>\\x3C!-- $& $1"</script>');
  });

  it.each([
    ['a picture', PAGE.replace('<a ', '<img src="/x.png"><a '), 'x.png'],
    ['an icon', PAGE.replace('</head>', '<link rel="icon" href="/x.svg"></head>'), 'x.svg'],
    ['a style attribute', PAGE.replace('<a ', '<a style="color:red" '), 'style='],
    ['no place for the policy', PAGE.replace('<meta charset="utf-8">', ''), 'charset'],
  ])('refuses %s', (_what, page, reason) => {
    expect(() => selfContained(page, CSS, [''])).toThrow(reason);
  });

  it('refuses a style sheet with a font', () => {
    expect(() => selfContained(PAGE, '@font-face{src:url(/x.woff2)}', [''])).toThrow('font-face');
  });

  it.each(['import("./x.js")', 'fetch("/x")', 'localStorage.x', 'import.meta.url'])(
    'refuses a script with %s',
    (code) => {
      expect(() => selfContained(PAGE, CSS, [code])).toThrow('not self-contained');
    },
  );
});

describe('a link of a page that stands elsewhere', () => {
  it('names the site, and stays as it is where it does already', () => {
    const page = '<a title="a > b" href="/docs/fa/">a</a><a href="#top">b</a><a href="https://example.net/">c</a>';
    expect(leadingHome(page, 'https://example.org/docs/')).toBe(
      '<a title="a > b" href="https://example.org/docs/fa/">a</a><a href="#top">b</a><a href="https://example.net/">c</a>',
    );
  });
});
