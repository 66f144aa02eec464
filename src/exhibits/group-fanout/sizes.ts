import { leastIndex } from 'd3-array';
import { traitsOf, type ListedTraits, type ModeId } from '../../model/index.ts';
import { LEAST, MOST } from './params.ts';

/** The sizes that stand by name beside the slider. */
export const NAMED = [3, 10, 30, 100, 256, 1000, 5000] as const;

/** Where the slider stops: about evenly apart in ratio, on round numbers, the named ones among them. */
export const STOPS: readonly number[] = [
  LEAST, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 65, 80, 100, 125, 150, 200, 256, 300, 400, 500, 650, 800, 1000, 1250,
  1500, 2000, 2500, 3000, 4000, MOST,
]; // prettier-ignore

/** The slider's stop for any number of members: the nearest in ratio. */
export function stopOf(members: number): number {
  return leastIndex(STOPS, (stop) => Math.abs(Math.log(stop / members))) ?? 0;
}

/** What an app allowed in May 2016, and what it allows by the last that the sources tell. @throws where a mode is no group */
export function limitsOf(group: ModeId): Exclude<ListedTraits['limits'], 'no-group'> {
  const { limits } = traitsOf(group);
  if (limits === 'no-group') throw new Error(`${group} is no group`);
  return limits;
}

/** Who looked at how members are added, and what came of it. */
export const STUDIES = { sources: ['RMS18', 'ARS25'] } as const;

/** Where this exhibit has its own facts from, besides the model's. */
export const ownSources = (groups: readonly ModeId[]): ReadonlySet<string> =>
  new Set([...STUDIES.sources, ...groups.map(limitsOf).flatMap(({ then, now }) => [...then.sources, ...now.sources])]);
