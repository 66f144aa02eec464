import type { Conversation } from '../../conversations/conversation.ts';
import { tellTelegramSecret } from '../../conversations/secret.ts';

export const tell = (): Conversation => tellTelegramSecret('telegram-secret');
