import { CHAT } from '../chat.ts';
import { PHONE_KEEPS } from '../facts.ts';
import { MOMENTS, type Fact } from '../narration.ts';
import type { GroupOperator } from '../protocols/signal-group.ts';
import { text, tuple } from '../terms.ts';

const facts = {
  registration: { id: 'whatsapp-registration', sources: ['WA-WP16'], grade: 'documented' },
  session: { id: 'whatsapp-session', sources: ['WA-WP16', 'X3DH', 'CG-2020'], grade: 'analysed' },
  messageKey: { id: 'whatsapp-message-key', sources: ['WA-WP16', 'DR', 'CG-2020'], grade: 'analysed' },
  queue: { id: 'whatsapp-queue', sources: ['WA-PRIV19', 'WA-PRIV25'], grade: 'documented' },
  deleted: { id: 'whatsapp-deleted-on-delivery', sources: ['WA-AUG16', 'WA-PRIV19'], grade: 'documented' },
  transport: { id: 'whatsapp-transport', sources: ['WA-WP16', 'WAPI-NOISE'], grade: 'documented' },
  envelope: { id: 'whatsapp-envelope', sources: ['WA-PRIV19', 'AFP-JUN25'], grade: 'assumed' },
  account: { id: 'whatsapp-account-data', sources: ['WA-PRIV19'], grade: 'assumed' },
  times: { id: 'whatsapp-times', sources: ['WA-PRIV25'], grade: 'assumed' },
  directory: { id: 'whatsapp-directory', sources: ['ARS17', 'MOXIE17'], grade: 'analysed' },
  resend: { id: 'whatsapp-resend', sources: ['ARS17', 'MOXIE17', 'BOELTER'], grade: 'analysed' },
  loginBySms: { id: 'whatsapp-login-by-sms', sources: ['WA-2SV'], grade: 'documented' },
  photo: { id: 'whatsapp-photo', sources: ['WA-WP16', 'WA-PRIV19'], grade: 'documented' },
  phone: PHONE_KEEPS,
} satisfies Record<string, Fact>;

/** Of groups. */
const group = {
  senderKey: { id: 'whatsapp-sender-key', sources: ['WA-WP-SK', 'SK-2023'], grade: 'analysed' },
  members: { id: 'whatsapp-group-members', sources: ['WA-PRIV19'], grade: 'assumed' },
  ghost: { id: 'whatsapp-group-ghost', sources: ['RMS18'], grade: 'analysed' },
} satisfies Record<string, Fact>;

/** When Omid wrote or was written to, and how often, without to or from whom. Not an item. */
export const ACTIVITY = text('activity');

/** WhatsApp, as of April 2016. */
export const whatsapp = {
  facts,
  group,
  notice: 'key-notice',
  openAccount(service) {
    const { setUp } = MOMENTS;
    const account = tuple(CHAT.number, CHAT.contactNumbers);
    service.say.store(setUp, 'omid-phone', tuple(CHAT.address, account), facts.phone);
    service.say.send(setUp, 'omid-phone', service.server, service.lineOfOmid(account), facts.account);
    service.keep(setUp, tuple(CHAT.address, account), facts.account);
    service.say.make(setUp, service.server, ACTIVITY, facts.times);
    service.keep(setUp, ACTIVITY, facts.times);
  },
} satisfies GroupOperator;

/** On what it rests that whoever records at the server has the messages without the seal of the line. */
export const RECORDED_AT_WHATSAPP: Fact = {
  id: 'recorded-under-the-outer-seal',
  sources: ['WA-WP16', 'WAPI-NOISE'],
  grade: 'documented',
};

/** On what it rests that WhatsApp can ask for a PIN besides the code. */
export const SECOND_PASSWORD_OF_WHATSAPP: Fact = {
  id: 'whatsapp-second-password',
  sources: ['WA-2SV', 'WA-2SV17'],
  grade: 'documented',
};
