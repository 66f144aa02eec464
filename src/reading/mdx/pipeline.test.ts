import { mdxToJs, mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { linesBefore } from './chapter-file.ts';
import { giveLanguage } from './give-language.ts';
import { keepInline } from './keep-inline.ts';
import { number, numberCitations } from './number-citations.ts';
import { wrapProse } from './wrap-prose.ts';

const CHAPTER = `
One.<Cite ids="B A" /> Two.<Cite ids="A" />

<Slide title="Points">

- three<Cite ids="C B" />

</Slide>

## Head

| a |
| --- |
| four<Cite ids="D A" /> |
`;

describe('number-citations', () => {
  it('numbers sources as the prose first cites them, and those of slides alone after them', () => {
    const { citations, given } = number(mdxToMdast(CHAPTER));
    expect(citations).toEqual([
      { id: 'B', uses: 1 },
      { id: 'A', uses: 3 },
      { id: 'D', uses: 1 },
      { id: 'C', uses: 0 },
    ]);
    expect(given.map(({ ids, numbers, uses }) => [ids, numbers, uses])).toEqual([
      [
        ['B', 'A'],
        [1, 2],
        [1, 1],
      ],
      [['A'], [2], [2]],
      [
        ['A', 'D'],
        [2, 3],
        [3, 1],
      ],
      [
        ['B', 'C'],
        [1, 4],
        [0, 0],
      ],
    ]);
  });
});

describe('the pipeline', () => {
  const compile = () =>
    mdxToJs(CHAPTER, {
      mdastPlugins: [giveLanguage('fa'), numberCitations(), wrapProse()],
      data: {
        astro: { frontmatter: { title: 'T' }, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() },
      },
    });

  it('gives components their language and numbers, wherever they stand', async () => {
    const { code, data } = await compile();
    const plain = code.replace(/\s+/g, ' ');
    expect(plain).toContain('lang: "fa", ids: "B A", numbers: "1 2", uses: "1 1"');
    expect(plain).toContain('lang: "fa", ids: "A D", numbers: "2 3", uses: "3 1"');
    expect(plain).toContain('_jsx(Slide, { title: "Points", lang: "fa"');
    expect(data.astro?.frontmatter).toMatchObject({ title: 'T', citations: { length: 4 } });
  });

  it('gives a citation within a statement its language and numbers too', async () => {
    const text = '<Says mode="sms" powers="none">One.<Cite ids="A" /></Says><Cite ids="B" />';
    const { code } = await mdxToJs(text, {
      mdastPlugins: [keepInline(), giveLanguage('fa'), numberCitations(), wrapProse()],
    });
    const plain = code.replace(/\s+/g, ' ');
    expect(plain).toContain('_jsxs(_components.p, { children: [_jsxs(Says, { mode: "sms", powers: "none", lang: "fa"');
    expect(plain).toContain('_jsx(Cite, { lang: "fa", ids: "A", numbers: "1", uses: "1" })');
    expect(plain).toContain('_jsx(Cite, { lang: "fa", ids: "B", numbers: "2", uses: "1" })');
  });

  it('gives what an attribute shows the quotes of the text', async () => {
    const { code } = await mdxToJs(`<Slide title="Iran's " />`, { mdastPlugins: [giveLanguage('en')] });
    expect(code).toContain('title: "Iran’s "');
  });

  it('wraps what stands between slides, and leaves slides at the top', async () => {
    const tops = [...(await compile()).code.matchAll(/^ {8}_jsxs?\((\w+)/gm)].map(([, name]) => name);
    expect(tops).toEqual(['Prose', 'Slide', 'Prose']);
  });
});

describe('linesBefore', () => {
  it('counts the lines of the frontmatter, the one that closes it included', () => {
    expect(linesBefore('---\na: 1\n---\n\ntext\n', '\n\ntext\n')).toBe(2);
  });

  it('counts none when the text is not the end of the file', () => {
    expect(linesBefore('other\n\n', 'text')).toBe(0);
  });
});
