import { expect, it } from 'vitest';
import { hatchingIn } from './hatching.ts';

it.each([
  [
    'repeating-linear-gradient(-45deg, color(srgb 0.05 0.35 0.39 / 0.13) 0px, color(srgb 0.05 0.35 0.39 / 0.13) 2px, rgba(0, 0, 0, 0) 2px, rgba(0, 0, 0, 0) 7px)',
    { colour: 'color(srgb 0.05 0.35 0.39 / 0.13)', width: 2, every: 7 },
  ],
  [
    'repeating-linear-gradient(-45deg, rgb(1, 2, 3) 0px 2px, rgba(0, 0, 0, 0) 2px 5px)',
    { colour: 'rgb(1, 2, 3)', width: 2, every: 5 },
  ],
  ['none', undefined],
  ['linear-gradient(rgb(1, 2, 3), rgb(1, 2, 3))', undefined],
])('the hatching in %s', (image, expected) => expect(hatchingIn(image)).toEqual(expected));
