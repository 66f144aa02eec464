import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { citedOn } from './part-slides.ts';
import { childrenOf, type JsxElement } from './tree.ts';

const slide = (body: string): JsxElement =>
  childrenOf(mdxToMdast(`<Slide title="a > b">\n\n${body}\n\n</Slide>`))[0] as JsxElement;

it('lists the sources of a slide once, by their numbers, without those of its notes', () => {
  const body =
    '- one<Cite ids="B" numbers="12" />\n- two<Cite ids="A B" numbers="3 12" />\n\n<Notes>\n\nSay it.<Cite ids="C" numbers="1" />\n\n</Notes>';
  expect(citedOn(slide(body))).toEqual(['A:3', 'B:12']);
  expect(citedOn(slide('nothing'))).toEqual([]);
});
