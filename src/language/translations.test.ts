import { describe, expect, it } from 'vitest';
import { problemsOfTranslation, problemsOfTranslations, type Catalogue } from './translations.ts';

const catalogue = (path: string, text: string, words: object): Catalogue => ({ path, text, words });
const en = catalogue(
  'en/a.ts',
  "export const a = {\n  one: 'One of {count}',\n  two: {\n    three: 'Three',\n  },\n};\n",
  {
    one: 'One of {count}',
    two: { three: 'Three' },
  },
);

describe('a translation', () => {
  it('may not lack a key, nor have one of its own', () => {
    const fa = catalogue('fa/a.ts', "export const a = {\n  one: 'یکی از {count}',\n  four: 'چهار',\n};\n", {
      one: 'یکی از {count}',
      four: 'چهار',
    });
    expect(problemsOfTranslation(en, fa, 'fa')).toEqual([
      'en/a.ts:4: two.three has no counterpart in fa/a.ts',
      'fa/a.ts:3: four has no counterpart in en/a.ts',
    ]);
  });

  it('has the same placeholders, and only what Persian is written with', () => {
    const words = { one: 'یکی', two: { three: 'سه, یا 3' } };
    const fa = catalogue(
      'fa/a.ts',
      "export const a = {\n  one: 'یکی',\n  two: {\n    three: 'سه, یا 3',\n  },\n};\n",
      words,
    );
    expect(problemsOfTranslation(en, fa, 'fa')).toEqual([
      'fa/a.ts:2: one has the placeholders ; expected {count}',
      'fa/a.ts:4: two.three has Latin letters or digits',
      'fa/a.ts:4: two.three has Latin punctuation',
    ]);
  });

  it('has its strings in the same order', () => {
    const text = "export const a = {\n  two: {\n    three: 'سه',\n  },\n  one: '{count}',\n};\n";
    expect(
      problemsOfTranslation(en, catalogue('fa/a.ts', text, { two: { three: 'سه' }, one: '{count}' }), 'fa'),
    ).toEqual(['fa/a.ts:3: two.three stands elsewhere than in en/a.ts']);
  });

  it('has no empty string', () => {
    expect(
      problemsOfTranslation(en, { ...en, path: 'fa/a.ts', words: { one: '{count}', two: { three: ' ' } } }, 'fa'),
    ).toEqual(['fa/a.ts:4: two.three has nothing in it']);
  });
});

it('the catalogues say the same in all languages', async () => {
  expect(await problemsOfTranslations()).toEqual([]);
});
