import { extent } from 'd3-array';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { scaleLinear } from 'd3-scale';
import { keptBy } from './kept.ts';
import { pairsIn, TIE_DAYS } from './measures.ts';
import { PEOPLE } from './params.ts';
import type { Month } from './people.ts';
import { SIDE } from './view.ts';

/** How far from the edge of the drawing the numbers stay. */
const MARGIN = 20;

/**
 * Where each number stands, from 1 on: close to those it has most to do with in the whole month. Worked out when the site
 * is built, so that pages do not carry d3-force; d3-force draws its own random numbers, the same every time.
 */
export function placesOf(month: Month): [x: number, y: number][] {
  const pairs = pairsIn(keptBy('telegram-cloud', Infinity, month).contacts).filter(({ days }) => days >= TIE_DAYS);
  const nodes = Array.from({ length: PEOPLE }, (_, index) => ({ index, x: NaN, y: NaN }));
  const links = pairs.map(({ of: [a, b], messages }) => ({ source: a - 1, target: b - 1, messages }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink(links)
        .distance(46)
        .strength(({ messages }) => Math.min(0.9, 0.08 + messages / 90)),
    )
    .force('charge', forceManyBody().strength(-190))
    .force('x', forceX().strength(0.09))
    .force('y', forceY().strength(0.09))
    .force('collide', forceCollide(25))
    .stop()
    .tick(400);
  const fitted = (values: number[]): number[] => {
    const [least = 0, most = 0] = extent(values);
    const place = scaleLinear([least, most], [MARGIN, SIDE - MARGIN]);
    return values.map((value) => Math.round(place(value)));
  };
  const [xs, ys] = [fitted(nodes.map(({ x }) => x)), fitted(nodes.map(({ y }) => y))];
  return xs.map((x, index) => [x, ys[index] ?? 0]);
}
