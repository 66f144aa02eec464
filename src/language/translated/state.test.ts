import { expect, test } from 'vitest';
import { heldNow, heldOf, isOlder, type Pair, pairsOf, textsOf } from './state.ts';

const pair = (original: string, theirs: string | undefined): Pair => ({ at: 'a.ts#b', original, theirs });

test('a translation is older when the original alone has changed since both were held against each other', () => {
  const held = { 'a.ts#b': heldOf(pair('Key', 'کلید')) };
  expect(isOlder(pair('Key', 'کلید'), held)).toBe(false);
  expect(isOlder(pair('Keys', 'کلید'), held)).toBe(true);
  expect(isOlder(pair('Keys', 'کلیدها'), held)).toBe(false);
  expect(isOlder(pair('Keys', undefined), held)).toBe(false);
  expect(isOlder(pair('Keys', 'کلید'), {})).toBe(false);
});

test('what is older stays so when the list is written again', () => {
  const held = { 'a.ts#b': heldOf(pair('Key', 'کلید')) };
  const again = heldNow([pair('Keys', 'کلید')], held);
  expect(isOlder(pair('Keys', 'کلید'), again)).toBe(true);
  expect(isOlder(pair('Keyring', 'کلیدها'), heldNow([pair('Keys', 'کلیدها')], again))).toBe(true);
});

test('all of the site is looked through', () => {
  const pairs = pairsOf('fa');
  expect(pairs.length).toBeGreaterThan(3000);
  expect(pairs.filter(({ theirs }) => theirs === undefined).length).toBe(0);
  const chapter = textsOf('fa').find(({ at }) => at === 'chapters/the-order');
  expect(chapter?.updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(chapter?.theirs).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
