import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 95,
  service: 'domestic',
  asOf: 2024,
  byDefault: true,
  keys: 'server',
  movable: false,
  group: false,
  limits: 'no-group',
  backup: 'none',
  codes: 'none',
  app: 'closed',
} as const satisfies ListedTraits;
