import {
  otherSidesBackup,
  signal,
  sms,
  telegramCloud,
  telegramSecret,
  whatsappCloudBackup,
  whatsappDirect,
  whatsappE2eBackup,
  withSecondPassword,
  type Mode,
} from '../../model/index.ts';
import { MODES_HERE, type ModeHere, type Precautions } from './params.ts';

const PLAIN: Record<ModeHere, Mode> = {
  'telegram-cloud': telegramCloud,
  'telegram-secret': telegramSecret,
  'whatsapp-direct': whatsappDirect,
  'whatsapp-cloud-backup': whatsappCloudBackup,
  'whatsapp-e2e-backup': whatsappE2eBackup,
  signal,
  sms,
};

/** Each made once: what follows from a mode's runs is remembered by the mode. */
const made = new Map<string, Mode>();

/** A mode with what people have done beforehand. Where a precaution does not exist, the mode is as it was. */
export function modeOf(id: ModeHere, { password, sara }: Precautions): Mode {
  const called = `${id} ${password} ${sara}`;
  const known = made.get(called);
  if (known) return known;
  const backed = sara === 'open' ? otherSidesBackup(PLAIN[id]) : PLAIN[id];
  const mode = password === 'on' ? withSecondPassword(backed) : backed;
  made.set(called, mode);
  return mode;
}

/** Every mode that the exhibit can show, for the words and sources that its reasons may name. */
export const allModes = (): Mode[] => [
  ...new Set(
    MODES_HERE.flatMap((id) =>
      (['off', 'on'] as const).flatMap((password) =>
        (['same', 'open'] as const).map((sara) => modeOf(id, { password, sara })),
      ),
    ),
  ),
];
