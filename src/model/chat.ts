import type { Narration, Place } from './narration.ts';
import { text, type Text } from './terms.ts';

/** The chat that every mode tells: from Sara to Omid, the same everywhere so that the modes compare. */

export const CHAT = {
  delivered: text('stored-text'),
  media: text('stored-media'),
  onTheWay: text('in-flight'),
  future: text('future-text'),
  route: text('who-talks-to-whom'),
  /** The address book, with names. */
  contacts: text('contacts'),
  /** The same without names: all that some services ask for. */
  contactNumbers: text('contact-numbers'),
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
/** The address of the third member's phone, in groups. Not an item either. */
export const MEMBERS_ADDRESS = text('member-ip-address');

/** Both phones. They stand in the country, whatever the order moves. */
export const PHONES: readonly Place[] = [
  { id: 'sara-phone', kind: 'phone', side: 'in-country' },
  { id: 'omid-phone', kind: 'phone', side: 'in-country' },
];
