import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 10,
  service: 'telegram',
  byDefault: true,
  keys: 'server',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'none',
  codes: 'none',
  app: 'closed',
} as const satisfies ListedTraits;
