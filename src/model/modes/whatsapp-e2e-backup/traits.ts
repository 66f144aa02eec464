import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 70,
  service: 'whatsapp',
  asOf: 2021,
  byDefault: false,
  keys: 'ends',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'sealed',
  codes: 'digits',
  app: 'closed',
} as const satisfies ListedTraits;
