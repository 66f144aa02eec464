import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 90,
  service: 'signal',
  asOf: 2016,
  byDefault: true,
  keys: 'ends',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'none',
  codes: 'digits',
  app: 'reproducible',
} as const satisfies ListedTraits;
