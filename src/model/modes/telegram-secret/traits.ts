import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 20,
  service: 'telegram',
  asOf: 2016,
  byDefault: false,
  keys: 'ends',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'none',
  codes: 'picture',
  app: 'closed',
} as const satisfies ListedTraits;
