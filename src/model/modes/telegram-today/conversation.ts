import { tellTelegramCloud } from '../../conversations/cloud.ts';
import type { Conversation } from '../../conversations/conversation.ts';

export const tell = (): Conversation => tellTelegramCloud('telegram-today', 'temporary');
