import { KEPT_BY_THE_SERVICE, type Preset } from '../../build/preset.ts';

export const preset = {
  choices: KEPT_BY_THE_SERVICE,
  remaining: ['mtproto', 'tells-of-logins'],
  apart: { items: ['ip-address'] },
} as const satisfies Preset;
