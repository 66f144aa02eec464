import type { Place, Side } from './narration.ts';

/** Where the service's stored data stands, and its running servers with it. */
export const DATA_PLACEMENTS = ['abroad', 'in-country', 'both'] as const;
/** Where the service's own keys stand. `split`: one half on each side of the border; neither half opens anything alone. */
export const KEY_PLACEMENTS = ['abroad', 'in-country', 'split'] as const;

export type DataPlacement = (typeof DATA_PLACEMENTS)[number];
export type KeyPlacement = (typeof KEY_PLACEMENTS)[number];

/** What the order of 2016 changes, and what it does not name. */
export interface Placement {
  data: DataPlacement;
  keys: KeyPlacement;
}

/** The sides of the border on which a service has servers and disks. The first one serves the users inside. */
export function dataSides(placement: Placement): Side[] {
  if (placement.data === 'both') return ['in-country', 'abroad'];
  return [placement.data];
}

/** The sides of the border on which a service keeps keys, or halves of one key. */
export function keySides(placement: Placement): Side[] {
  return placement.keys === 'split' ? ['in-country', 'abroad'] : [placement.keys];
}

/** The id of a place that may stand on either side, such as `server@abroad`. */
export const placeId = (kind: Place['kind'], side: Side): string => `${kind}@${side}`;
