import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { chapterFile } from './chapter-file.ts';
import { importExhibits } from './import-exhibits.ts';
import { asSlides, isSlides, writtenIn } from './two-ways.ts';

const TEXT = `
<Exhibit name="key-custody" />

<Slide title="One" exhibit="key-custody" />

<Slide title="Two" exhibit="seized-key" />
`;

const importsOf = async (shown: 'Exhibit' | 'Slide'): Promise<string[]> => {
  const { code } = await mdxToJs(TEXT, { mdastPlugins: [importExhibits(shown)] });
  return [...code.matchAll(/virtual:exhibit\/([a-z-]+)/g)].map(([, name = '']) => name);
};

it('imports to be read only what stands in the prose, and for slides only what they show', async () => {
  expect(await importsOf('Exhibit')).toEqual(['key-custody']);
  expect(await importsOf('Slide')).toEqual(['key-custody', 'seized-key']);
});

it('knows one file by both of its names', () => {
  const file = resolve('content/chapters/en/the-order.mdx');
  expect(isSlides(file)).toBe(false);
  expect(isSlides(asSlides(file))).toBe(true);
  expect(writtenIn(asSlides(file))).toBe(file);
  expect(writtenIn(file)).toBe(file);
  const [read, shown] = [file, asSlides(file)].map((name) => chapterFile(pathToFileURL(name), ''));
  expect(read?.forSlides).toBe(false);
  expect(shown).toEqual({ ...read, forSlides: true });
});
