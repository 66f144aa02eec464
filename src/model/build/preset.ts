import type { Item } from '../narration.ts';
import type { DataPlacement } from '../placement.ts';
import type { Power } from '../powers.ts';
import type { Choices } from './choices.ts';

/**
 * What a real mode does that no choice says.
 * - `mtproto`: its line is MTProto's, with keys that stay on the server's disks, sealed.
 * - `tells-of-logins`: it tells an account's devices of a login, and whoever logs in from where they connected.
 * - `key-not-known`: how it seals its disks nobody outside knows.
 * - `envelope-forgotten`: it forgets who wrote to whom on delivery, we assume, and keeps the rest.
 * - `sender-key`: in a group it seals once for all members, not once for each.
 * - `vault`: a backup's key can lie in a vault of the service's, behind a password.
 * - `hashes`: hashes of the address book go up, and are not kept.
 * - `photo-beside`: photos go up beside the message, under a key of their own, and stay on the server for a while.
 * - `reproducible`: its app can be built again from published source, which shows that another took its place.
 * - `stands-inside`: it stands in Iran whatever the order says.
 * - `no-photo`, `no-address`: text messages have neither.
 * - `no-account`: it has no account to log in to; who reads text messages reads the message itself.
 */
export type Remaining =
  | 'mtproto'
  | 'tells-of-logins'
  | 'key-not-known'
  | 'envelope-forgotten'
  | 'sender-key'
  | 'vault'
  | 'hashes'
  | 'photo-beside'
  | 'reproducible'
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

/** What the folder of a mode says in its `preset.ts`: itself as choices, or why there are none that say it. */
export type Sayable = Preset | { notSayable: string };

/** A service that keeps what its users write, under a key of its own. */
export const KEPT_BY_THE_SERVICE: Choices = {
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
/** A service that passes on what phones seal for phones. */
export const SEALED_BY_PHONES: Choices = {
  ...KEPT_BY_THE_SERVICE,
  holder: 'phones',
  freshness: 'healing',
  changed: 'resend',
  stored: 'until-delivered',
};
