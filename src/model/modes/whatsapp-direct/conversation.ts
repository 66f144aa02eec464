import type { Conversation } from '../../conversations/conversation.ts';
import { tellRatchet } from '../../conversations/ratchet.ts';
import { RECORDED_AT_WHATSAPP, whatsapp } from '../../services/whatsapp.ts';

export const tell = (): Conversation => tellRatchet('whatsapp-direct', whatsapp, RECORDED_AT_WHATSAPP);
