import { narrateCloudChat } from './cloud-chat.ts';
import type { Mode } from './mode.ts';
import { telegram } from './telegram-service.ts';

/** Telegram's default chat: kept in the cloud, sealed with keys that the service holds. */
export const telegramCloud: Mode = {
  id: 'telegram-cloud',
  narrate: (placement) => narrateCloudChat(placement, telegram),
  attacks: { 'intercept-sms': (placement) => narrateCloudChat(placement, telegram, { withIntruder: true }) },
};
