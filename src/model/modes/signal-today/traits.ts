import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 120,
  service: 'signal',
  asOf: 2026,
  byDefault: true,
  keys: 'ends',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'none',
  codes: 'digits',
  app: 'reproducible',
} as const satisfies ListedTraits;
