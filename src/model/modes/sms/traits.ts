import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 100,
  service: 'sms',
  asOf: 2016,
  byDefault: true,
  keys: 'none',
  movable: false,
  group: false,
  limits: 'no-group',
  backup: 'none',
  codes: 'none',
  app: 'closed',
} as const satisfies ListedTraits;
