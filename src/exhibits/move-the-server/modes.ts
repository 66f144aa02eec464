import { sms, telegramCloud, whatsappDirect, type Mode, type ModeId } from '../../model/index.ts';

/** The modes that this exhibit compares, in the order of its lanes. It carries the narrations of these and of no other. */
export const COMPARED = {
  'telegram-cloud': telegramCloud,
  'whatsapp-direct': whatsappDirect,
  sms,
} satisfies Partial<Record<ModeId, Mode>>;

export type ComparedId = keyof typeof COMPARED;
export const COMPARED_IDS = Object.keys(COMPARED) as ComparedId[];
