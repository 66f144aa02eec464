import { expect, test } from 'vitest';
import { holesIn, sentIn } from './holes.ts';

const sent = [{ name: 'reveal.js', version: '6.0.2', scope: 'required' }];
const hole = (name: string) => ({
  [name]: { name, severity: 'high', range: '<7', via: [{ title: 'a script can be put in' }, 'marked'] },
});

test('a hole counts in what readers get, and in nothing else', () => {
  const answer = JSON.stringify({ vulnerabilities: { ...hole('reveal.js'), ...hole('vite') } });
  expect(holesIn(answer, sent)).toEqual(['reveal.js <7, high: a script can be put in; by marked']);
  expect(holesIn(JSON.stringify({ vulnerabilities: hole('vite') }), sent)).toEqual([]);
});

test('a registry that refuses has not said that there is none', () => {
  expect(holesIn('{"message":"405 Method Not Allowed","statusCode":405}', sent)).toBe('405 Method Not Allowed');
  expect(holesIn('', sent)).toBe('nothing');
  expect(holesIn('<html>', sent)).toBe('<html>');
});

test('a bill that names nothing is refused', () => {
  expect(sentIn({ components: [...sent, { name: 'vite', version: '8', scope: 'excluded' }] })).toEqual(sent);
  expect(() => sentIn({ components: [] })).toThrow(/names no package/);
});
