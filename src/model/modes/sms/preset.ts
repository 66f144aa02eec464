import { KEPT_BY_THE_SERVICE, type Preset } from '../../build/preset.ts';

export const preset = {
  choices: { ...KEPT_BY_THE_SERVICE, holder: 'none', contacts: 'on-phone' },
  remaining: ['stands-inside', 'no-photo', 'no-address', 'no-account'],
  apart: { items: ['stored-media', 'ip-address'], powers: ['intercept-sms'], onlyWhere: 'in-country' },
} as const satisfies Preset;
