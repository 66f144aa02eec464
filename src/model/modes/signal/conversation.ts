import type { Conversation } from '../../conversations/conversation.ts';
import { tellRatchet } from '../../conversations/ratchet.ts';
import { RECORDED_AT_SIGNAL, signal } from '../../services/signal.ts';

export const tell = (): Conversation => tellRatchet('signal', signal, RECORDED_AT_SIGNAL);
