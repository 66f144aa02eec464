import { describe, expect, it } from 'vitest';
import { inOneFile } from './one-file.ts';
import { externalsOf, selfContained } from './self-contained.ts';

const FRAME = selfContained(
  '<!doctype html><html lang="en" dir="ltr" data-self-contained><head><meta charset="utf-8"><meta name="description" content="It.">' +
    '<script>early()</script></head><body><main><h1>T</h1><div data-frame="x">a picture</div></main>' +
    '<footer><a href="https://example.org/">a link</a></footer></body></html>',
  'a{}',
  ['late()'],
);
const saved = {
  state: '?data=both&theme=dark',
  address: 'https://example.org/exhibits/x/?data=both',
  date: '2026-11-30',
  source: 'Saved on 30 November 2026 from https://example.org/',
  alternative: 'The <keys> follow & stay.',
  lang: 'en',
} as const;

describe('an exhibit in one file', () => {
  const file = inOneFile(FRAME, saved);

  it('holds its state, where it is from, when it was saved, and what it shows in words', () => {
    expect(file).toContain('data-self-contained data-state="?data=both&amp;theme=dark"');
    expect(file).toContain('<meta name="dcterms.source" content="https://example.org/exhibits/x/?data=both">');
    expect(file).toContain('<meta name="dcterms.date" content="2026-11-30">');
    expect(file).toContain(
      '<noscript><p lang="en">The &lt;keys&gt; follow &amp; stay.</p></noscript><div data-frame="x">',
    );
    expect(file).toContain('<p data-saved>Saved on 30 November 2026 from https://example.org/</p></footer>');
  });

  it('changes neither script nor style, so that its policy still lets them run, and asks for nothing', () => {
    const parts = (html: string): unknown => html.match(/<(script|style)>[^]*?<\/\1>|content-security-policy"[^>]*/g);
    expect(parts(file)).toEqual(parts(FRAME));
    expect(externalsOf(file)).toEqual([]);
  });

  it('is the same for the same, and refuses what is no frame', () => {
    expect(inOneFile(FRAME, saved)).toBe(file);
    expect(() => inOneFile('<html><head></head></html>', saved)).toThrow('no frame');
  });
});
