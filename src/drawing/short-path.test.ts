import { expect, it } from 'vitest';
import { ShortPath } from './short-path.ts';

it('writes steps in grains, leaves out what is too near, and does not drift', () => {
  const path = new ShortPath(1, 0.5);
  path.moveTo(10, 20);
  for (let step = 1; step <= 300; step++) path.lineTo(10 + step / 30, 20);
  path.lineTo(20, 20.4);
  path.lineTo(19.52, 18);
  path.closePath();
  path.moveTo(1, 1);
  path.lineTo(1.2, 1.2);
  const written = path.toString();
  expect(written).toMatch(/^M10,20l1,0( 1,0){9}-\.5-2ZM1,1$/);
});
