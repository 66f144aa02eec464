import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultsOfText, textIn, textsOf } from './texts.ts';

const path = 'content/chapters/en/the-order.mdx';
const paths = { came: 'fa/chapters/the-order.mdx', original: path };
const original = readFileSync(path, 'utf8');
const came = readFileSync(textIn(path, 'fa'), 'utf8');

test('every text of a language is right beside its original', () => {
  for (const text of textsOf('en'))
    expect(
      faultsOfText(readFileSync(textIn(text, 'fa'), 'utf8'), readFileSync(text, 'utf8'), { came: 'x', original: text }),
      text,
    ).toEqual([]);
});

test('one that lost a source, its end, its head or a bracket is named with the place', () => {
  expect(faultsOfText(came.replace('<Cite ids="TG-FAQ20', '<Cite ids="'), original, paths).join('\n')).toContain(path);
  expect(faultsOfText(came.slice(0, came.indexOf('## ')), original, paths)[0]).toContain('was it cut off?');
  expect(faultsOfText(came.replace('---', ''), original, paths)[0]).toMatch(/^fa.*:1: expected frontmatter/);
  expect(faultsOfText(came.replace('</Notes>', ''), original, paths)[0]).toMatch(/^fa\/chapters\/the-order\.mdx: /);
});
