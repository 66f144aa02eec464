import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from '../../language/languages.ts';
import { allGlossaries, readGlossary } from './glossary.ts';
import { readSources } from './sources-file.ts';
import { textOf } from './words-file.ts';

const glossaries = allGlossaries();
const GOOD = 'key:\n  term: key\n  definition: A number.\n';

describe('the glossary', () => {
  it('has the same terms in every language, with the same sources and the same warnings', () => {
    const shape = (lang: Language) =>
      Object.entries(glossaries[lang].terms).map(([id, entry]) => [id, entry.sources ?? [], 'not' in entry]);
    for (const lang of LANGUAGES) expect(shape(lang)).toEqual(shape('en'));
    expect(shape('en').length).toBeGreaterThan(35);
  });

  it('rests on sources that there are', () => {
    const bibliography = 'content/sources/sources.yaml';
    const sources = readSources(readFileSync(bibliography, 'utf8'), bibliography);
    for (const [id, entry] of Object.entries(glossaries.en.terms))
      for (const source of entry.sources ?? []) expect(sources, `${id}: ${source}`).toHaveProperty([source]);
  });

  it.each([
    ['an essay', (text: string) => text.replace(/definition: [^\n]*/, `definition: ${'دراز '.repeat(99)}`), /at most/],
    ['a term of its own', (text: string) => `${text}\nx:\n  term: ن\n`, /fa\.yaml:\d+: x\.term: belongs to nothing/],
    ['Latin letters in Persian', (text: string) => text.replace(/term: [^\n]*/, 'term: VPN'), /fa\.yaml:4: .*Latin/],
  ])('in another language is stopped at %s', (_what, change, message) => {
    const read = (path: string) => (path.includes('/fa.') ? change(readFileSync(path, 'utf8')) : textOf(path));
    expect(() => allGlossaries(read)).toThrow(message);
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
