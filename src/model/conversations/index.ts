import { CONVERSATIONS } from '../modes/conversations.ts';
import type { Conversation } from './conversation.ts';

/** The modes whose conversation is told: those with a `conversation.ts` in their folder. */
export type ConversationId = keyof typeof CONVERSATIONS;
export const CONVERSATION_IDS = Object.keys(CONVERSATIONS) as ConversationId[];

const told: Partial<Record<ConversationId, Conversation>> = {};

/** The conversation of twenty messages in one mode; told once. */
export const conversationIn = (mode: ConversationId): Conversation => (told[mode] ??= CONVERSATIONS[mode]());

export * from './conversation.ts';
export type { Drawer } from '../protocols/drawers.ts';
export { LAST, messageOf, ROW, type RowMessage, type Writer } from './row.ts';
