import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 110,
  service: 'whatsapp',
  asOf: 2026,
  byDefault: false,
  keys: 'ends',
  movable: true,
  group: false,
  limits: 'no-group',
  backup: 'sealed',
  codes: 'digits',
  app: 'closed',
} as const satisfies ListedTraits;
