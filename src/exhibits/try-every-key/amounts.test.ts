import { describe, expect, it } from 'vitest';
import { countOf, DAY, figureOf, timeOf, YEAR } from './amounts.ts';

describe('amounts', () => {
  it('counts exactly while anybody would read the digits', () => {
    expect(countOf(2 ** 24)).toEqual({ kind: 'plain', value: 16_777_216 });
    expect(countOf(2 ** 40)).toEqual({ kind: 'words', value: 1.1, unit: 'trillion' });
    expect(countOf(2 ** 128)).toEqual({ kind: 'power', value: 3, exponent: 38 });
    expect(countOf(2 ** 256)).toEqual({ kind: 'power', value: 1, exponent: 77 });
  });

  it.each([
    [0.0011, { kind: 'plain', value: 0.001 }],
    [0.273, { kind: 'plain', value: 0.27 }],
    [119_876, { kind: 'plain', value: 120_000 }],
    [999_999, { kind: 'words', value: 1, unit: 'million' }],
    [13.8e9, { kind: 'words', value: 14, unit: 'billion' }],
    [9.96e20, { kind: 'power', value: 1, exponent: 21 }],
  ])('rounds %d', (value, figure) => expect(figureOf(value)).toEqual(figure));

  it.each([
    [0.0009, { unit: 'instant' }],
    [1, { unit: 'second', figure: { kind: 'plain', value: 1 } }],
    [89, { unit: 'second', figure: { kind: 'plain', value: 89 } }],
    [90, { unit: 'minute', figure: { kind: 'plain', value: 1.5 } }],
    [2 * 3600, { unit: 'hour', figure: { kind: 'plain', value: 2 } }],
    [53 * DAY, { unit: 'day', figure: { kind: 'plain', value: 53 } }],
    [2 * YEAR, { unit: 'year', figure: { kind: 'plain', value: 2 } }],
    [2e64 * YEAR, { unit: 'year', figure: { kind: 'power', value: 2, exponent: 64 } }],
  ])('tells %d seconds in the unit that fits', (seconds, time) => expect(timeOf(seconds)).toEqual(time));
});
