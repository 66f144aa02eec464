import { expect, test } from 'vitest';
import { around, foldedText, placesOf, wordsOf } from './folded-text.ts';

test('a word is found whatever keyboard it was typed on', () => {
  const text = foldedText('کلیدهای سرتاسری در سال ۲۰۱۶');
  for (const typed of ['كليدهاي', 'سرتاسری', '٢٠١٦', '2016'])
    expect(placesOf(wordsOf(typed), text), typed).toBeDefined();
  expect(placesOf(wordsOf('تلگرام'), text)).toBeUndefined();
  expect(placesOf(wordsOf('می شود'), foldedText('نوشته می‌شود'))).toBeDefined();
  expect(placesOf(wordsOf('KEYS cafe'), foldedText('The café’s keys'))).toBeDefined();
});

test('folding keeps every character in its place', () => {
  for (const text of ['کلیدهای\u200cما', 'Où? ÅÉ ½', 'é', '👩‍🔬 a']) expect(foldedText(text)).toHaveLength(text.length);
});

test('an excerpt has the word in its middle', () => {
  const text = `${'before it '.repeat(30)}the key ${'after it '.repeat(30)}`;
  const [before, found, after] = around(text, ['key'], 80);
  expect(found).toBe('key');
  expect(before.endsWith('the ')).toBe(true);
  expect(before.length + after.length).toBeLessThan(160);
  expect(text).toContain(before + found + after);
});
