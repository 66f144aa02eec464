import type { ModeId } from '../modes/mode.ts';
import type { Item } from '../narration.ts';
import type { DataPlacement } from '../placement.ts';
import type { Power } from '../powers.ts';
import type { Choices } from './choices.ts';

/**
 * What a real mode does that no choice says.
 * - `mtproto`: its line is MTProto's, with keys that stay on the server's disks, sealed.
 * - `key-not-known`: how it seals its disks nobody outside knows.
 * - `envelope-forgotten`: it forgets who wrote to whom on delivery, we assume, and keeps the rest.
 * - `sender-key`: in a group it seals once for all members, not once for each.
 * - `vault`: a backup's key can lie in a vault of the service's, behind a password.
 * - `hashes`: hashes of the address book go up, and are not kept.
 * - `stands-inside`: it stands in Iran whatever the order says.
 * - `no-photo`, `no-address`: text messages have neither.
 * - `no-account`: it has no account to log in to; who reads text messages reads the message itself.
 */
export type Remaining =
  | 'mtproto'
  | 'key-not-known'
  | 'envelope-forgotten'
  | 'sender-key'
  | 'vault'
  | 'hashes'
  | 'stands-inside'
  | 'no-photo'
  | 'no-address'
  | 'no-account';

/** A real mode as choices, as far as choices say it. */
export interface Preset {
  choices: Choices;
  remaining: readonly Remaining[];
  /** Where verdicts may differ because of what remains; everywhere else they are the same, which a test holds. */
  apart?: { items?: readonly Item[]; powers?: readonly Power[]; onlyWhere?: DataPlacement };
}

const TELEGRAM: Choices = {
  holder: 'service',
  freshness: 'per-message',
  changed: 'hold',
  stored: 'history',
  phones: 'keep',
  backup: 'none',
  chat: 'two',
  login: 'sms',
  metadata: 'kept',
  contacts: 'uploaded',
};
const WHATSAPP: Choices = {
  ...TELEGRAM,
  holder: 'phones',
  freshness: 'healing',
  changed: 'resend',
  stored: 'until-delivered',
};

/**
 * The real modes that choices can say. Telegram's secret chats they cannot: there the phones hold the keys of the messages
 * and the service those of the account.
 */
export const PRESETS = {
  'telegram-cloud': { choices: TELEGRAM, remaining: ['mtproto'] },
  'telegram-group': { choices: { ...TELEGRAM, chat: 'group' }, remaining: ['mtproto'] },
  'whatsapp-direct': { choices: WHATSAPP, remaining: ['envelope-forgotten'] },
  'whatsapp-group': { choices: { ...WHATSAPP, chat: 'group' }, remaining: ['sender-key', 'envelope-forgotten'] },
  'whatsapp-cloud-backup': { choices: { ...WHATSAPP, backup: 'plain' }, remaining: ['envelope-forgotten'] },
  'whatsapp-e2e-backup': {
    choices: { ...WHATSAPP, backup: 'end-to-end' },
    remaining: ['vault', 'envelope-forgotten'],
  },
  'messenger-2016': { choices: TELEGRAM, remaining: ['key-not-known'] },
  signal: {
    choices: { ...WHATSAPP, changed: 'hold', metadata: 'while-waiting', contacts: 'on-phone' },
    remaining: ['hashes'],
  },
  sms: {
    choices: { ...TELEGRAM, holder: 'none', contacts: 'on-phone' },
    remaining: ['stands-inside', 'no-photo', 'no-address', 'no-account'],
    apart: { items: ['stored-media', 'ip-address'], powers: ['intercept-sms'], onlyWhere: 'in-country' },
  },
} as const satisfies Partial<Record<ModeId, Preset>>;
export type PresetId = keyof typeof PRESETS;
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/** A real mode as choices. */
export const choicesLike = (mode: PresetId): Choices => PRESETS[mode].choices;
