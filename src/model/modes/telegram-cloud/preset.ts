import { KEPT_BY_THE_SERVICE, type Preset } from '../../build/preset.ts';

export const preset = { choices: KEPT_BY_THE_SERVICE, remaining: ['mtproto'] } as const satisfies Preset;
