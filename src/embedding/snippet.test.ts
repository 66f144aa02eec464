import { describe, expect, it } from 'vitest';
import { figure, frameAddress, pastedFrame, snippet, tagged } from './snippet.ts';

const FRAME = 'https://example.org/embed/an-exhibit/';
const common = {
  title: 'A "title" & more',
  loader: 'https://example.org/v1/key-exhibit.js',
  page: 'https://example.org/exhibits/an-exhibit/',
  site: 'The site',
  height: 870,
};

describe('what a blogger pastes', () => {
  it('has a title, a height, words with a link, and a script that it can do without', () => {
    const code = snippet({ ...common, frame: `${FRAME}?a=1&b=2` });
    expect(code).toContain('title="A &quot;title&quot; &amp; more"');
    expect(code).toContain('src="https://example.org/embed/an-exhibit/?a=1&amp;b=2"');
    expect(code).toContain('height="870"');
    expect(code).toContain('display: block');
    expect(code.split('</iframe>\n')[1]).toBe(
      '<p><a href="https://example.org/exhibits/an-exhibit/">A &quot;title&quot; &amp; more</a> · The site</p>\n' +
        '<script async src="https://example.org/v1/key-exhibit.js"></script>',
    );
  });

  it('is one tag with words in it, which names only what is not as usual', () => {
    const tag = { ...common, id: 'an-exhibit', state: '' };
    expect(tagged(tag)).toMatch(/^<key-exhibit name="an-exhibit" height="870">\n {2}<a href=/);
    expect(
      tagged({
        ...tag,
        lang: 'fa',
        state: '?a=1&b=2',
        options: { theme: 'dark', hide: ['title', 'task'], lock: ['controls'] },
      }).split('\n')[0],
    ).toBe(
      '<key-exhibit name="an-exhibit" lang="fa" state="a=1&amp;b=2" theme="dark" hide="title,task" lock="controls" height="870">',
    );
  });

  it('is a figure that says what it shows, and where from', () => {
    const code = figure({ ...common, picture: 'a.png', width: 720, alternative: '1 < 2', caption: 'It moves.' });
    expect(code).toContain('alt="1 &lt; 2"');
    expect(code).toContain('<figcaption>It moves. <a href="https://example.org/exhibits/an-exhibit/">');
    expect(code).not.toContain('<picture>');
  });

  it('is one figure for whoever reads in light and whoever reads in dark colours', () => {
    const code = figure({ ...common, picture: 'a.png', dark: 'a&b.webp', width: 720, alternative: '', caption: '' });
    expect(code).toMatch(
      /<picture>\s+<source media="\(prefers-color-scheme: dark\)" srcset="a&amp;b.webp">\s+<img src="a.png"/,
    );
    expect(code).toContain('</picture></a>');
  });

  it('starts with a link where a system pastes for itself, and has no class that systems take for WordPress’', () => {
    const code = pastedFrame({ ...common, title: 'T', frame: FRAME, summary: '1 < 2' });
    expect(code).toMatch(
      /^<blockquote><p><a href="https:\/\/example.org\/exhibits\/an-exhibit\/">T<\/a>: 1 &lt; 2<\/p>/,
    );
    expect(code).not.toMatch(/class=|<script/);
  });

  it.each([
    ['', {}, ''],
    ['?data=both&powers=a,b', {}, '?data=both&powers=a,b'],
    ['?data=both', { theme: 'dark' }, '?data=both&theme=dark'],
    ['', { theme: 'light', hide: ['title', 'task'] }, '?theme=light&hide=title,task'],
    ['?data=both', { hide: ['controls'], lock: ['controls', 'scenarios'] }, '?data=both&hide=controls&lock=scenarios'],
  ] as const)('frame with state %o and %o', (state, options, query) => {
    expect(frameAddress(FRAME, state, options)).toBe(FRAME + query);
  });
});
