import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 60,
  service: 'whatsapp',
  asOf: 2016,
  byDefault: false,
  keys: 'ends',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'open',
  codes: 'digits',
  app: 'closed',
} as const satisfies ListedTraits;
