import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 30,
  service: 'telegram',
  asOf: 2016,
  byDefault: true,
  keys: 'server',
  movable: true,
  group: true,
  limits: {
    then: { most: 5000, sources: ['TG-SG5K'] },
    now: { most: 200_000, sources: ['TG-TOUR'] },
  },
  backup: 'none',
  codes: 'none',
  app: 'closed',
} as const satisfies ListedTraits;
