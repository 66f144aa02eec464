import { expect, test } from 'vitest';
import { withLeft } from './left.ts';

test('a file says in which states its exhibits were left, and is otherwise as it was', () => {
  const file = '<!doctype html>\n<html lang="en" dir="ltr">\n<body>x</body></html>';
  const saved = withLeft(file, [null, '?data=both&keys=abroad'], '2026-11-30');
  const [, left = ''] = /data-left="([^"]*)"/.exec(saved) ?? [];
  expect(JSON.parse(left.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))).toEqual([null, '?data=both&keys=abroad']);
  expect(saved.replace(/ data-saved="[^"]*" data-left="[^"]*"/, '')).toBe(file);
  expect(() => withLeft('an answer of a hotspot', [], '2026-11-30')).toThrow('no file');
});
