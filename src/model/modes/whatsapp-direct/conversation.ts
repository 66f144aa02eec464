import type { Conversation } from '../../conversations/conversation.ts';
import { tellRatchet } from '../../conversations/ratchet.ts';
import type { Fact } from '../../narration.ts';
import { whatsapp } from '../../services/whatsapp.ts';

const recorded: Fact = { id: 'recorded-under-the-outer-seal', sources: ['WAPI-NOISE'], grade: 'assumed' };

export const tell = (): Conversation => tellRatchet('whatsapp-direct', whatsapp, recorded);
