import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../language/languages.ts';
import { searchKind } from './kinds.ts';
import { numeral } from '../../language/languages.ts';
import { cutAt, queriesFor, queryIn, withQuery } from './query.ts';
import { searchRecords } from './records.ts';

describe('a query', () => {
  it('is searched in the letters and digits of the index', () => {
    expect(queriesFor('  كليد  ')).toEqual(['کلید']);
    expect(queriesFor('٢٠١٦')).toEqual(['۲۰۱۶']);
    expect(queriesFor('End-to-end keys')).toEqual(['End-to-end keys']);
    expect(queriesFor(' ')).toEqual([]);
  });
  it('is asked for in the words and digits of the texts as well', () => {
    const manner = {
      numeral: (text: string) => numeral('fa', text),
      alsoCalled: { whatsapp: 'واتساپ', 'اس ام اس': 'پیامک' },
    };
    expect(queriesFor('WhatsApp', manner)).toEqual(['WhatsApp', 'واتساپ']);
    expect(queriesFor('1395', manner)).toEqual(['1395', '۱۳۹۵']);
    expect(queriesFor('اس ام اس', manner)).toContain('پیامک');
    expect(queriesFor('کلید', manner)).toEqual(['کلید']);
  });

  it('is searched with a half-space, too, for each space between Persian words', () => {
    expect(queriesFor('پیام رسان key')).toEqual(['پیام رسان key', 'پیام\u200cرسان key']);
  });

  it('stands in the address, and goes when it is empty', () => {
    const address = withQuery('https://x.example/fa/search/?theme=1#a', 'کلید & قفل');
    expect(queryIn(new URL(address).search)).toBe('کلید & قفل');
    expect(withQuery(address, '')).toBe('https://x.example/fa/search/?theme=1#a');
    expect(queryIn('?q=' + 'a'.repeat(1000))).toHaveLength(200);
    expect(queryIn('?p=1')).toBe('');
  });
});

it('knows where an excerpt cuts a sentence', () => {
  const text = 'One two three. Four five six.';
  expect(cutAt('two three. Four', text)).toEqual([true, true]);
  expect(cutAt('Four five six.', text)).toEqual([false, false]);
  expect(cutAt('One two', text)).toEqual([false, true]);
});

it('leaves out pages that only list or repeat', () => {
  expect(searchKind({ kind: 'chapter', id: 'x' })).toBe('chapter');
  expect(searchKind({ kind: 'exhibit', id: 'x' })).toBe('exhibit');
  for (const page of [
    { kind: 'exhibit', id: 'x', scenario: 'y' },
    { kind: 'reading-the-reports', view: 'by-verdict' },
    { kind: 'embed', id: 'x' },
    { kind: 'slides', id: 'x' },
    { kind: 'home' },
  ] as const)
    expect(searchKind(page)).toBeUndefined();
});

describe.each(LANGUAGES)('the entries of lists in %s', (lang) => {
  const records = searchRecords(lang);

  it('have one address each, on a page of the language', () => {
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
    for (const { url } of records) expect(url).toMatch(lang === 'fa' ? /^\/fa\/[a-z-]+\/#/ : /^\/(?!fa\/)[a-z-]+\/#/);
  });

  it('are claims with their verdicts, terms and sources', () => {
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(['claim', 'term', 'source']));
    const claim = records.find(({ url }) => url.endsWith('#A3'));
    expect(claim?.title).toBe(lang === 'fa' ? 'ادنیوز، A3: نادرست' : 'AdNews, A3: Wrong');
  });
});
