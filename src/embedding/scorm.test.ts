import { expect, it } from 'vitest';
import { type Scorm, scormAround, timeSpan } from './scorm.ts';

it.each([
  [0, '0000:00:00'],
  [59_999, '0000:00:59'],
  [3_661_000, '0001:01:01'],
  [360_000_000, '0100:00:00'],
])('%i milliseconds are %s', (milliseconds, expected) => expect(timeSpan(milliseconds)).toBe(expected));

/** A window within others, the outermost of which is its own parent. */
function windows(...all: object[]): Window {
  const outermost = { opener: null, ...all.at(-1) } as { parent?: object };
  outermost.parent = outermost;
  return all
    .slice(0, -1)
    .reduceRight(
      (parent: object, own) => Object.assign(own, { parent, top: outermost, opener: null }),
      outermost,
    ) as Window;
}
const API = {} as Scorm;

it('finds the system in a window around it, or in the one that opened it, and nowhere else', () => {
  expect(scormAround(windows({}, {}, { API }))).toBe(API);
  expect(scormAround(windows({}, {}))).toBeUndefined();
  expect(scormAround(windows({}, { opener: windows({}, { API }) }))).toBe(API);
  const foreign = {
    get API(): unknown {
      throw new Error('SecurityError');
    },
  };
  const around = windows({}, {});
  Object.defineProperty(around, 'parent', { value: foreign });
  expect(scormAround(around)).toBeUndefined();
});
