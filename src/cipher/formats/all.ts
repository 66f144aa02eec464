/* Every format, for whoever meets all modes: checks, the lab. */
import './pad.ts';
import './secret-chat.ts';
import './sender-key.ts';
