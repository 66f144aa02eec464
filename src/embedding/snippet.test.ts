import { describe, expect, it } from 'vitest';
import { frameAddress, pastedFrame, snippet } from './snippet.ts';

const FRAME = 'https://example.org/embed/an-exhibit/';

describe('what a blogger pastes', () => {
  it('has a title, a fixed height, and a script that it can do without', () => {
    const code = snippet({
      title: 'A "title" & more',
      frame: `${FRAME}?a=1&b=2`,
      loader: 'https://example.org/embed.js',
    });
    expect(code).toContain('title="A &quot;title&quot; &amp; more"');
    expect(code).toContain('src="https://example.org/embed/an-exhibit/?a=1&amp;b=2"');
    expect(code).toMatch(/height="\d{3}"/);
    expect(code.split('</iframe>\n')[1]).toBe('<script async src="https://example.org/embed.js"></script>');
  });

  it('starts with a link where a system pastes for itself, and has no class that systems take for WordPress’', () => {
    const code = pastedFrame({ title: 'T', frame: FRAME, page: 'https://example.org/exhibits/x/', summary: '1 < 2' });
    expect(code).toMatch(/^<blockquote><p><a href="https:\/\/example.org\/exhibits\/x\/">T<\/a><br>1 &lt; 2</);
    expect(code).not.toMatch(/class=|<script/);
  });

  it.each([
    ['', undefined, ''],
    ['?data=both&powers=a,b', undefined, '?data=both&powers=a,b'],
    ['?data=both', 'dark', '?data=both&theme=dark'],
    ['', 'light', '?theme=light'],
  ] as const)('frame with state %o and theme %o', (state, theme, query) => {
    expect(frameAddress(FRAME, state, theme)).toBe(FRAME + query);
  });
});
