import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 10,
  service: 'telegram',
  asOf: 2016,
  byDefault: true,
  keys: 'server',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'none',
  codes: 'none',
  app: 'closed',
} as const satisfies ListedTraits;
