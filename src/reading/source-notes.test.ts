import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describes, LANGUAGES, ORIGINAL } from '../language/languages.ts';
import { typographyFaults } from '../language/writing.ts';
import type { Source } from './schemas/source.ts';
import { noteOn, partsOf, titleIn } from './source-notes.ts';

const sources = Object.entries(
  parse(readFileSync('content/sources/sources.yaml', 'utf8')) as Record<string, Pick<Source, 'note'>>,
).map(([id, { note }]) => ({ id, note }));

describe.each(LANGUAGES.filter((lang) => lang !== ORIGINAL && describes(lang).draft !== true))(
  'the notes on sources in %s',
  (lang) => {
    it('are all there, and none is of a source without one', () => {
      const untold = sources.filter((source) => source.note !== undefined && noteOn(source, lang)?.isOwn !== true);
      expect(untold.map(({ id }) => id)).toEqual([]);
      const told = Object.keys(parse(readFileSync(`content/words/${lang}/sources.yaml`, 'utf8')) as object);
      const noted = sources.filter(({ note }) => note !== undefined).map(({ id }) => id);
      expect(told.filter((id) => !noted.includes(id))).toEqual([]);
    });
    it('are written as the language is, apart from names and addresses', () => {
      for (const source of sources) {
        const note = noteOn(source, lang);
        if (!note) continue;
        const own = partsOf(note.text)
          .filter(({ isLatin }) => !isLatin)
          .map(({ text }) => text);
        expect(typographyFaults(lang, own.join(' ')), source.id).toEqual([]);
      }
    });
  },
);

it('sets names and addresses apart', () => {
  expect(partsOf('در رونوشتی در The Nation خوانده شد.').filter(({ isLatin }) => isLatin)).toEqual([
    { text: 'The Nation', isLatin: true },
  ]);
  expect(partsOf('به فرانسوی: http://a.b/c-d')).toContainEqual({ text: 'http://a.b/c-d', isLatin: true });
});

it('every title is told in each language, as that language is written', () => {
  for (const lang of LANGUAGES.filter((each) => each !== ORIGINAL && describes(each).draft !== true)) {
    expect(sources.filter(({ id }) => titleIn(id, lang) === undefined).map(({ id }) => id)).toEqual([]);
    const told = Object.keys(parse(readFileSync(`content/words/${lang}/source-titles.yaml`, 'utf8')) as object);
    expect(told.filter((id) => !sources.some((source) => source.id === id))).toEqual([]);
    for (const { id } of sources) expect(typographyFaults(lang, titleIn(id, lang) ?? ''), id).toEqual([]);
  }
});
