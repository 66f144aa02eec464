import { text, type Text } from '../terms.ts';
import type { Narration } from '../narration.ts';
import type { Placement } from '../placement.ts';
import type { Power } from '../powers.ts';

/** One way of sending messages, as a narration for every placement. */
export interface Mode {
  id: ModeId;
  /** The run in which everybody keeps to the protocol. */
  narrate(placement: Placement): Narration;
  /** For each active power: the run that it turns this one into, or `undefined` where the placement leaves it nothing to act on. */
  attacks: Partial<Record<Power, (placement: Placement) => Narration | undefined>>;
}

export interface ModeTraits {
  /** Whose keys open the messages: the service's, the phones', or nobody's because nothing is sealed. */
  keys: 'server' | 'ends' | 'none';
  /** False where the order changes nothing because the service is at home in the country already. */
  movable: boolean;
}

/** Every mode, in few words. Apart from the narrations, so that whoever speaks of a mode need not carry them all. */
export const MODE_TRAITS = {
  'telegram-cloud': { keys: 'server', movable: true },
  'telegram-secret': { keys: 'ends', movable: true },
  'telegram-group': { keys: 'server', movable: true },
  'whatsapp-direct': { keys: 'ends', movable: true },
  'whatsapp-group': { keys: 'ends', movable: true },
  'whatsapp-cloud-backup': { keys: 'ends', movable: true },
  'whatsapp-e2e-backup': { keys: 'ends', movable: true },
  'messenger-2016': { keys: 'server', movable: true },
  signal: { keys: 'ends', movable: true },
  sms: { keys: 'none', movable: false },
} as const satisfies Record<string, ModeTraits>;

export type ModeId = keyof typeof MODE_TRAITS;
export const MODE_IDS = Object.keys(MODE_TRAITS) as ModeId[];

/** The texts of a one-to-one chat from Sara to Omid, the same in every mode so that the modes compare. */
export const CHAT = {
  delivered: text('stored-text'),
  media: text('stored-media'),
  onTheWay: text('in-flight'),
  future: text('future-text'),
  route: text('who-talks-to-whom'),
  contacts: text('contacts'),
  number: text('phone-number'),
  address: text('ip-address'),
  /** Who is in the group, in modes that are groups. */
  members: text('group-members'),
} satisfies Record<string, Text>;

/** Which term of the chat each item is, in modes that have them all. */
export const CHAT_ITEMS: Narration['items'] = {
  'stored-text': CHAT.delivered,
  'stored-media': CHAT.media,
  'in-flight': CHAT.onTheWay,
  'future-text': CHAT.future,
  'who-talks-to-whom': CHAT.route,
  contacts: CHAT.contacts,
  'phone-number': CHAT.number,
  'ip-address': CHAT.address,
};

/** The address that Sara's phone sends from. Not an item: the items are about Omid. */
export const SARAS_ADDRESS = text('sara-ip-address');
