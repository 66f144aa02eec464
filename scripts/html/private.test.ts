import { describe, expect, it } from 'vitest';
import { faultsOf, unlike } from './private.ts';

const policy = (more = ''): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'${more}">`;

describe('what lets something in from elsewhere', () => {
  it.each([
    ['no policy', '<p>text</p>', 'no policy'],
    ['inline styles', policy("; style-src 'unsafe-inline'"), "'unsafe-inline'"],
    ['a host', policy('; script-src https://cdn.example'), 'lets in https://cdn.example'],
    ['everybody', policy('; script-src *'), 'lets in *'],
    ['a style', `${policy()}<p class="a > b" style="color:red">`, '<p> has a style'],
    ['a handler', `${policy()}<img src="a.png" onerror="x()">`, '<img> has onerror'],
    ['a script', `${policy()}<script src="https://a.example/x.js"></script>`, 'loads https://a.example/x.js'],
    ['a picture', `${policy()}<img alt="" src="//a.example/x.png">`, 'loads //a.example/x.png'],
    ['a face', `${policy()}<link rel="preload" as="font" href="https://a.example/f.woff2">`, 'loads https://a.example'],
  ])('%s', (_, html, fault) => expect(faultsOf(html).join()).toContain(fault));

  it('is none of what stands in scripts, in links, or is the page’s own', () => {
    const page = `${policy()}<link rel="canonical" href="https://own.example/"><a href="https://a.example/">a</a><img src="/a.png"><script>const a = '<p style="x" onclick="y">'</script><p title="style=&quot;x&quot;">`;
    expect(faultsOf(page)).toEqual([]);
  });
});

describe('the policy in the headers', () => {
  const headers = `/\n  Content-Security-Policy: frame-ancestors 'self'; img-src 'self'; font-src 'self'
/chapters/*\n  Content-Security-Policy: frame-ancestors 'self'; img-src 'self'\n`;

  it('is the page’s own, but for who may frame it', () => {
    expect(unlike(headers, '/chapters/the-order/index.html', policy())).toEqual([]);
    expect(unlike(headers, '/index.html', policy())).toEqual([
      `its headers say "font-src 'self'", and the page does not`,
    ]);
    expect(unlike(headers, '/chapters/index.html', policy(' data:'))).toHaveLength(1);
  });
  it('is none where no rule is about the page', () =>
    expect(unlike(headers, '/embed/key-check/index.html', policy())).toEqual([]));
});
