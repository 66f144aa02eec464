import { MOMENTS, type Fact } from '../narration.ts';
import { tuple } from '../terms.ts';
import { CHAT } from './mode.ts';
import type { ChatOperator } from './signal-chat.ts';

const facts = {
  registration: { id: 'whatsapp-registration', sources: ['WA-WP16'], grade: 'documented' },
  session: { id: 'whatsapp-session', sources: ['WA-WP16', 'X3DH', 'CG-2020'], grade: 'analysed' },
  messageKey: { id: 'whatsapp-message-key', sources: ['WA-WP16', 'DR', 'CG-2020'], grade: 'analysed' },
  queue: { id: 'whatsapp-queue', sources: ['WA-PRIV19', 'WA-PRIV25'], grade: 'documented' },
  deleted: { id: 'whatsapp-deleted-on-delivery', sources: ['WA-AUG16', 'WA-PRIV19'], grade: 'documented' },
  transport: { id: 'whatsapp-transport', sources: ['WAPI-NOISE'], grade: 'assumed' },
  envelope: { id: 'whatsapp-envelope', sources: ['WA-PRIV19'], grade: 'assumed' },
  account: { id: 'whatsapp-account-data', sources: ['WA-PRIV19'], grade: 'assumed' },
  directory: { id: 'whatsapp-directory', sources: ['ARS17', 'MOXIE17'], grade: 'analysed' },
  resend: { id: 'whatsapp-resend', sources: ['ARS17', 'MOXIE17', 'BOELTER'], grade: 'analysed' },
  loginBySms: { id: 'whatsapp-login-by-sms', sources: [], grade: 'assumed' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

/** WhatsApp, as of April 2016. */
export const whatsapp = {
  facts,
  notice: 'key-notice',
  openAccount(service) {
    const { setUp } = MOMENTS;
    const account = tuple(CHAT.number, CHAT.contacts);
    service.say.store(setUp, 'omid-phone', tuple(CHAT.address, account), facts.phone);
    service.say.send(setUp, 'omid-phone', service.server, service.lineOfOmid(account), facts.account);
    service.keep(setUp, tuple(CHAT.address, account), facts.account);
  },
} satisfies ChatOperator;
