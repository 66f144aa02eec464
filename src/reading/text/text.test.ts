import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { blockOf, blocksOf } from './blocks.ts';
import { minutesToRead, minutesToTeach, wordsIn, wordsRead } from './words.ts';

const CHAPTER = `## A *head*

First line
of <Term id="x">two</Term>.<Cite ids="A" />

<Slide title="Points">

- on the slide

</Slide>

| a | b |
| --- | --- |
| c | d |

<Question ask="Why?">
<Choice>Because **so**.</Choice>
</Question>

{/* nothing to read */}
`;
const blocks = blocksOf(mdxToMdast(CHAPTER, { position: true }), 10);

describe('the text of a chapter', () => {
  it('comes in blocks, without markup', () => {
    expect(blocks.map(({ text, kind, onSlide }) => [text, kind, onSlide])).toEqual([
      ['A head', 'heading', false],
      ['First line\nof two.', 'paragraph', false],
      ['Points', 'words', true],
      ['on the slide', 'paragraph', true],
      ['a', 'cell', false],
      ['b', 'cell', false],
      ['c', 'cell', false],
      ['d', 'cell', false],
      ['Why?', 'words', false],
      ['Because so.', 'paragraph', false],
    ]);
  });

  it('knows the line of every character, frontmatter counted', () => {
    const [head, first] = blocks;
    expect(head?.lineAt(0)).toBe(11);
    expect(first?.lineAt(0)).toBe(13);
    expect(first?.lineAt((first.text.indexOf('two') ?? 0) + 1)).toBe(14);
    expect(blockOf([], 'words').lineAt(3)).toBe(1);
  });

  it('counts what is read, not what is presented', () => {
    expect(wordsRead(blocks)).toBe(2 + 4 + 4 + 1 + 2);
  });
});

describe('words', () => {
  it.each([
    ['Iran’s pre-keys, in 2016.', ['Iran’s', 'pre-keys', 'in', '2016']],
    ['پیام‌رسان می‌گوید: نه', ['پیام‌رسان', 'می‌گوید', 'نه']],
    [' – · ', []],
  ])('are counted in %s', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('take minutes', () => {
    expect(minutesToRead(10, 'en')).toBe(1);
    expect(minutesToRead(2200, 'en')).toBe(10);
    expect(minutesToRead(1800, 'fa')).toBe(10);
  });
});

describe('the minutes of a deck', () => {
  it('are those with which its notes begin, in the digits of any language', () => {
    expect(minutesToTeach('<Notes>\n\n2 minutes. Ask.\n</Notes> 9 <Notes>\n\n۱۲ دقیقه. بپرسید.\n</Notes>')).toBe(14);
    expect(minutesToTeach('<Notes>\n\nNo plan.\n</Notes>')).toBe(0);
  });
});
