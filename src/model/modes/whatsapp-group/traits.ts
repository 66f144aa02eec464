import type { ListedTraits } from '../../mode.ts';

export const traits = {
  order: 50,
  service: 'whatsapp',
  asOf: 2016,
  byDefault: true,
  keys: 'ends',
  movable: true,
  group: true,
  limits: {
    then: { most: 256, sources: ['PANDA-256'] },
    now: { most: 1024, sources: ['GN-2022'] },
  },
  backup: 'none',
  codes: 'digits',
  app: 'closed',
} as const satisfies ListedTraits;
