import { exposure, type Exposure } from '../exposure.ts';
import type { Item } from '../narration.ts';
import type { Placement } from '../placement.ts';
import type { Power } from '../powers.ts';
import { write } from '../terms.ts';
import type { Mode } from '../index.ts';

export const OUTSIDE: Placement = { data: 'abroad', keys: 'abroad' };
export const DATA_INSIDE: Placement = { data: 'in-country', keys: 'abroad' };
export const ALL_INSIDE: Placement = { data: 'in-country', keys: 'in-country' };
export const SEIZURE: Power[] = ['take-disks', 'compel-keys'];

/** A verdict in short: for what is sealed who has the missing keys, for what is absent why, for an attack what shows it. */
function gist(found: Exposure): unknown {
  switch (found.verdict) {
    case 'readable':
      return 'readable';
    case 'readable-by-attack':
      return { by: found.attack, ...found.detectable };
    case 'sealed':
      return {
        sealed: found.missing.map((way) => way.map(({ key, at }) => `${write(key).split('(')[0]} at ${at.join()}`)),
      };
    case 'absent':
      return found.why;
  }
}

/** What an authority with these powers finds of an item, in short. */
export const asked = (mode: Mode, placement: Placement, powers: Power[]) => (item: Item) =>
  gist(exposure(mode, placement, powers, item));
