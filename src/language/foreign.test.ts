import { describe, expect, it } from 'vitest';
import { complete, foreign, missingIn } from './complete.ts';
import { isForeign, plain, withLanguages } from './foreign.ts';

const en = { title: 'Title', list: ['one', 'two'], deep: { a: 'A {x}', b: 'B' }, count: 3 };

describe('words that are missing', () => {
  it('are told by their paths', () => {
    expect(missingIn(en, undefined)).toEqual(['title', 'list.0', 'list.1', 'deep.a', 'deep.b']);
    expect(missingIn(en, { ...en, list: ['one'], deep: { b: 'B' } })).toEqual(['list.1', 'deep.a']);
    expect(missingIn(en, en)).toEqual([]);
  });

  it('show to a developer as what they are called', () => {
    const words = complete(en, { lang: 'fa', file: 'f.ts', words: { list: ['یک', 'دو'], deep: { b: 'ب' } } });
    expect(words).toEqual({ title: '⟨title⟩', list: ['یک', 'دو'], deep: { a: '⟨deep.a⟩', b: 'ب' }, count: 3 });
  });
});

describe('words of the original in a draft', () => {
  it('are marked where an element can stand', () => {
    expect(withLanguages(`<p>ن ${foreign('It')}.</p>`)).toBe('<p>ن <span lang="en" dir="ltr">It</span>.</p>');
  });

  it('are marked in a drawing as a drawing can', () => {
    const svg = `<svg a="b"><text>${foreign('It')}</text></svg><b>${foreign('so')}</b><svg/>`;
    expect(withLanguages(svg)).toBe(
      '<svg a="b"><text><tspan lang="en" dir="ltr">It</tspan></text></svg><b><span lang="en" dir="ltr">so</span></b><svg/>',
    );
  });

  it('are left plain where none can', () => {
    for (const html of [
      `<title>${foreign('It')}</title>`,
      `<a title="a > ${foreign('It')}">x</a>`,
      `<script type="application/json">{"a":"<p>${foreign('It')}"}</script>`,
      `<option value="a">${foreign('It')}</option>`,
      `<!-- ${foreign('It')} -->`,
    ])
      expect(withLanguages(html)).toBe(plain(html));
    expect(isForeign(plain(foreign('It')))).toBe(false);
  });

  it('leave a page without any as it is', () => {
    const html = '<p title="<">1 < 2</p>';
    expect(withLanguages(html)).toBe(html);
  });
});
