import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { readGlossary } from './glossary.ts';
import { readSources } from './sources-file.ts';

const file = (lang: string): string => `content/glossary/${lang}.yaml`;
const glossary = (lang: string) => readGlossary(readFileSync(file(lang), 'utf8'), file(lang));
const GOOD = 'key:\n  term: key\n  definition: A number.\n';

describe('the glossary', () => {
  it('has the same terms in every language, with the same sources and the same warnings', () => {
    const shape = (lang: string) =>
      Object.entries(glossary(lang)).map(([id, entry]) => [id, entry['sources'] ?? [], 'not' in entry]);
    for (const lang of LANGUAGES) expect(shape(lang)).toEqual(shape('en'));
    expect(shape('en').length).toBeGreaterThan(35);
  });

  it('rests on sources that there are', () => {
    const bibliography = 'content/sources/sources.yaml';
    const sources = readSources(readFileSync(bibliography, 'utf8'), bibliography);
    for (const [id, entry] of Object.entries(glossary('en')))
      for (const source of (entry['sources'] as string[] | undefined) ?? [])
        expect(sources, `${id}: ${source}`).toHaveProperty([source]);
  });

  it('has no Latin letters or digits in Persian', () => {
    for (const [id, { term, definition, not = '' }] of Object.entries(glossary('fa')))
      expect([term, definition, not].join(' '), id).not.toMatch(/[A-Za-z0-9,;?"“”يك]/);
  });

  it.each([
    ['an unknown field', `${GOOD}  colour: red\n`, /g:1: key: .*colour/],
    ['a missing definition', 'key:\n  term: key\n', /g:1: key\.definition: /],
    ['a definition that is an essay', GOOD.replace('A number.', 'long '.repeat(99)), /g:3: key\.definition: .*at most/],
    ['sources that are no list', `${GOOD}  sources: X3DH\n`, /g:4: key\.sources: /],
    ['the same id twice', GOOD + GOOD, /g:4: .*unique/],
  ])('%s is named with its line', (_what, text, message) => {
    expect(() => readGlossary(text, 'g')).toThrow(message);
  });
});
