import type { Conversation, ConversationId } from './conversation.ts';
import { tellTelegramCloud } from './telegram-cloud.ts';
import { tellTelegramSecret } from './telegram-secret.ts';
import { tellWhatsapp } from './whatsapp.ts';

const TELLERS: Record<ConversationId, () => Conversation> = {
  'telegram-cloud': tellTelegramCloud,
  'telegram-secret': tellTelegramSecret,
  'whatsapp-direct': tellWhatsapp,
};
const told: Partial<Record<ConversationId, Conversation>> = {};

/** The conversation of twenty messages in one mode; told once. */
export const conversationIn = (mode: ConversationId): Conversation => (told[mode] ??= TELLERS[mode]());

export * from './conversation.ts';
export { LAST, messageOf, ROW, type RowMessage, type Writer } from './row.ts';
