import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 115,
  service: 'messenger',
  asOf: 2026,
  byDefault: true,
  keys: 'ends',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'none',
  codes: 'digits',
  app: 'closed',
} as const satisfies ListedTraits;
