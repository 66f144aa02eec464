import { expect, it } from 'vitest';
import { readOrder } from './order.ts';

const FILES = new Map([
  ['one', 'content/chapters/en/one.mdx'],
  ['two', 'content/chapters/fa/two.mdx'],
]);
const read = (text: string) => readOrder({ name: 'o.yaml', text }, FILES);

it('gives the chapters their places by their lines', () => {
  expect(Object.keys(read('# why\n\n- two\n- one\n'))).toEqual(['two', 'one']);
});

it.each([
  ['a chapter without a place', '- one\n', 'o.yaml:1: content/chapters/fa/two.mdx has no place: put "- two"'],
  ['a chapter with two', '- one\n- two\n- one\n', 'o.yaml:3: one has its place on line 1 already'],
  [
    'a place without a chapter',
    '- one\n- two\n- six\n',
    'o.yaml:3: there is no chapter content/chapters/<language>/six',
  ],
  ['what is no list', 'one: 1\n', 'o.yaml:1: expected a list of chapters'],
  ['what is no YAML', '- [', /o\.yaml:\d+: /],
])('names %s with its line', (_what, text, message) => {
  expect(() => read(text)).toThrow(message);
});
