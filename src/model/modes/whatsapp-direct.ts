import type { Mode } from './mode.ts';
import { narrateFalseKeys, narrateSignalChat } from './signal-chat.ts';
import { whatsapp } from './whatsapp-service.ts';

/** WhatsApp between two phones, as of April 2016: the keys are made in the phones and stay there. */
export const whatsappDirect: Mode = {
  id: 'whatsapp-direct',
  narrate: (placement) => narrateSignalChat(placement, whatsapp),
  attacks: {
    'run-server': (placement) => narrateFalseKeys(placement, whatsapp),
    'intercept-sms': (placement) => narrateSignalChat(placement, whatsapp, 'login-code'),
  },
};
