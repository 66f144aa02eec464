/* Written by `npm run index` from the folders beside it: do not edit. */
import type { Conversation } from '../conversations/conversation.ts';
import { tell as telegramCloud } from './telegram-cloud/conversation.ts';
import { tell as telegramSecret } from './telegram-secret/conversation.ts';
import { tell as whatsappDirect } from './whatsapp-direct/conversation.ts';
import { tell as signal } from './signal/conversation.ts';
import { tell as telegramToday } from './telegram-today/conversation.ts';
/** The modes whose keys are told message by message: those with a `conversation.ts`. */
export const CONVERSATIONS = {
  'telegram-cloud': telegramCloud,
  'telegram-secret': telegramSecret,
  'whatsapp-direct': whatsappDirect,
  signal,
  'telegram-today': telegramToday,
} as const satisfies Record<string, () => Conversation>;
