import { otherSidesBackup, withSecondPassword, withTimer, type Mode, type ModeId } from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import type { Precautions } from './params.ts';

/** Each made once: what follows from a mode's runs is remembered by the mode. */
const made = new Map<string, Mode>();

/** A mode with what people have done beforehand. Where a precaution does not exist, the mode is as it was. */
export function guarded(id: ModeId, { password, sara, timer }: Precautions): Mode {
  const called = `${id} ${password} ${sara} ${timer}`;
  const known = made.get(called);
  if (known) return known;
  const timed = timer === 'on' ? withTimer(modeOf(id)) : modeOf(id);
  // Another run each: of timer and backup only one can bear on a way.
  const backed = sara === 'open' ? otherSidesBackup(timed) : timed;
  const mode = password === 'on' ? withSecondPassword(backed) : backed;
  made.set(called, mode);
  return mode;
}

/** All that some modes can be made into, for the words and sources that reasons may name. */
export const allGuarded = (ids: readonly ModeId[]): Mode[] => [
  ...new Set(
    ids.flatMap((id) =>
      (['off', 'on'] as const).flatMap((password) => [
        guarded(id, { password, sara: 'same', timer: 'off' }),
        guarded(id, { password, sara: 'open', timer: 'off' }),
        guarded(id, { password, sara: 'same', timer: 'on' }),
      ]),
    ),
  ),
];
