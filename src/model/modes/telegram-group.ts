import type { Fact } from '../narration.ts';
import { narrateCloudChat } from './cloud-chat.ts';
import type { Mode } from './mode.ts';
import { telegram } from './telegram-service.ts';

const group: Fact = { id: 'telegram-group', sources: ['TG-FAQ20', 'TG-PRIV20'], grade: 'documented' };

/**
 * A closed group or channel on Telegram: a cloud chat with a list of members. An open one can be read by anybody who
 * looks, by design; that needs no power of an authority's, and is not narrated.
 */
export const telegramGroup: Mode = {
  id: 'telegram-group',
  narrate: (placement) => narrateCloudChat(placement, telegram, { group }),
  attacks: { 'intercept-sms': (placement) => narrateCloudChat(placement, telegram, { group, withIntruder: true }) },
};
