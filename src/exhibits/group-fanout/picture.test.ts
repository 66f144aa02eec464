import { describe, expect, it } from 'vitest';
import { blockOf, keyTableOf, KEYS, MESSAGE, WIDTH } from './picture.ts';

/** The area within a path of straight lines along the axes. */
function area(path: string): number {
  let [x, y, sum] = [0, 0, 0];
  for (const [, step, number] of path.matchAll(/([HV])([\d.]+)/g)) {
    const [nextX, nextY] = step === 'H' ? [Number(number), y] : [x, Number(number)];
    sum += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return Math.abs(sum) / 2;
}

describe('equal squares', () => {
  it('cover as much as there are things, to the scale of one square', () => {
    for (const count of [1, 2, 3, 7, 29, 99, 255, 999, 4999]) {
      const block = blockOf(count, MESSAGE.side, MESSAGE.largest);
      expect(Math.abs(area(block.outline) / block.pitch ** 2 - count) / count).toBeLessThan(0.03);
      expect(Math.max(block.width, block.height)).toBeLessThanOrEqual(MESSAGE.side + 0.01);
    }
  });

  it('stay light, however many they are', () => {
    for (const count of [255, 999, 4999]) {
      const { outline, lines } = blockOf(count, MESSAGE.side, MESSAGE.largest);
      expect(outline.length + lines.length).toBeLessThan(1000);
    }
    for (const members of [3, 30, 53, 256, 5000]) {
      const { lines, own } = keyTableOf(members, 256);
      expect(lines.length + own.length).toBeLessThan(4000);
    }
  });
});

describe('the table of keys', () => {
  it('fits its picture, with a square for each member on the diagonal', () => {
    expect(keyTableOf(30, 256).own.match(/M/g)).toHaveLength(30);
    expect(keyTableOf(5000, 5000).own.match(/M/g)).toHaveLength(1);
    for (const members of [3, 100, 5000]) {
      const { side } = keyTableOf(members, 256);
      expect(KEYS.start + side).toBeLessThan(KEYS.service);
      expect(KEYS.top + side + 9).toBeLessThanOrEqual(KEYS.height);
    }
    expect(KEYS.added + KEYS.column).toBeLessThan(WIDTH);
  });

  it('has a smaller group inside only where there are more than were allowed', () => {
    expect(keyTableOf(256, 256).allowed).toBeUndefined();
    const { allowed = 0, side } = keyTableOf(1000, 256);
    expect(allowed / side).toBeCloseTo(0.256);
  });
});
