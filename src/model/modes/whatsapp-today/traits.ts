import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 110,
  service: 'whatsapp',
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
