import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 105,
  service: 'telegram',
  asOf: 2026,
  byDefault: true,
  keys: 'server',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'none',
  codes: 'none',
  app: 'reproducible',
} as const satisfies ListedTraits;
