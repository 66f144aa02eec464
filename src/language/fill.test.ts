import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('fill', () => {
  it('puts each value in each of its places', () => {
    expect(fill('{a} and {b} and {a}', { a: 1, b: 'two' })).toBe('1 and two and 1');
  });

  it('leaves braces that are no placeholder', () => {
    expect(fill('{ } {1} {}', {})).toBe('{ } {1} {}');
  });

  it('does not read placeholders out of a value', () => {
    expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });

  it('names the placeholder that has no value', () => {
    expect(() => fill('{who} writes', { whom: 'Omid' })).toThrow('{who}');
  });
});
