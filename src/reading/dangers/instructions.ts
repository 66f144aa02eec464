import { traitsOf } from '../../model/index.ts';
import type { SettingId, Shut } from './dangers.ts';

/** Where we read how a setting is switched on, by app. */
const SOURCES: Partial<Record<SettingId, Readonly<Record<string, string>>>> = {
  'second-password': { telegram: 'TG-2SV', whatsapp: 'WA-2SV', signal: 'SIG-LOCK22' },
  timer: { telegram: 'TG-SD17', whatsapp: 'WA-DM20', signal: 'SIG-DM21' },
  'secret-chat': { telegram: 'IT-2021' },
  'sealed-backup': { whatsapp: 'CSN-OCT25' },
};

/**
 * How a setting is switched on in the apps in which it shuts something; what holds for any app last.
 * @param how the instructions by app, in the words of a language
 */
export function instructionsOf(
  setting: SettingId,
  shut: readonly Shut[],
  how: Readonly<Record<string, string>>,
): { text: string; source: string | undefined }[] {
  const apps = new Set([...shut.map(({ way }) => traitsOf(way).service), 'other']);
  return [...apps].flatMap((app) => {
    const text = how[app];
    return text === undefined ? [] : [{ text, source: SOURCES[setting]?.[app] }];
  });
}
