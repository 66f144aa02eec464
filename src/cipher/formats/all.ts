import { BACKUP } from './backup.ts';
import { PAD } from './pad.ts';
import { SECRET_CHAT } from './secret-chat.ts';
import { SENDER_KEY } from './sender-key.ts';
import { USUAL } from './usual.ts';

/** Every format, for whoever meets all modes: checks, the lab. */
export const ALL = USUAL.and(...BACKUP, PAD, ...SECRET_CHAT, ...SENDER_KEY);
