import { describe, expect, it } from 'vitest';
import { checkChapter, checkPage } from './chapter.ts';
import { partsOf } from './frontmatter.ts';

const GOOD = `---
title: The order
summary: What was ordered.
updated: 2026-11-22
checked: 2026-11-21
changes:
  - date: 2026-11-22
    what: A sentence.
  - date: 2026-11-21
    what: The chapter.
---

Three words here.

<Slide title="Not read">x</Slide>
`;
const check = (text: string) => () => checkChapter(text, 'c.mdx');

describe('the head of a chapter', () => {
  it('is checked, and the words below it are counted', () => {
    expect(checkChapter(GOOD, 'c.mdx')).toMatchObject({ words: 3, exhibits: [] });
  });

  it.each([
    ['a missing title', GOOD.replace('title: The order\n', ''), /^c\.mdx:2: title: /],
    ['a summary that is too long', GOOD.replace('What', 'What '.repeat(60)), /^c\.mdx:3: summary: .*at most 240/],
    ['no date of checking', GOOD.replace('checked: 2026-11-21\n', ''), /^c\.mdx:2: checked: /],
    ['a day that never was', GOOD.replace('checked: 2026-11-21', 'checked: 2026-02-30'), /^c\.mdx:5: checked: .*date/],
    ['a key that is none', GOOD.replace('title: The order', 'title: The order\ncolour: red'), /^c\.mdx:2: .*colour/],
    ['a change without words', GOOD.replace('    what: A sentence.\n', ''), /^c\.mdx:7: changes\.0\.what/],
    [
      'changes in the wrong order',
      GOOD.replace('- date: 2026-11-21', '- date: 2026-11-23'),
      /^c\.mdx:9: changes\.1\.date: changes stand newest first: 2026-11-23 comes after 2026-11-22/,
    ],
    [
      'a change after the last update',
      GOOD.replace('updated: 2026-11-22', 'updated: 2026-11-01'),
      /^c\.mdx:7: changes\.0\.date: the newest change is of 2026-11-22/,
    ],
    ['what is no YAML', GOOD.replace('title: The order', 'title: ['), /^c\.mdx:\d+: /],
    ['no frontmatter at all', 'Text.', /^c\.mdx:1: expected frontmatter/],
  ])('%s is named with its line', (_what, text, message) => {
    expect(check(text)).toThrow(message);
  });

  it('of a page has no changes', () => {
    const page = '---\ntitle: A\nsummary: B.\nupdated: 2026-11-22\n---\nText.';
    expect(checkPage(page, 'p.mdx')).toMatchObject({ words: 1 });
    expect(() => checkPage(page.replace('title: A', 'title: A\nchanges: []'), 'p.mdx')).toThrow(/^p\.mdx:2: .*changes/);
  });
});

it('parts the head from the text', () => {
  expect(partsOf('---\na: 1\n---\n\ntext', 'f')).toEqual({
    yaml: 'a: 1\n',
    body: '\n\ntext',
    before: { yaml: 1, body: 2 },
  });
  expect(partsOf('---\n---\n', 'f')).toMatchObject({ yaml: '', body: '\n' });
});
