import type { ModeId } from '../../model/index.ts';
import { answerTo } from '../lesson/sheet-answers.ts';
import type { SheetItem, Who } from '../lesson/draw-sheet.ts';
import { isRead } from './beliefs.ts';

/** The ways to write that the questionnaire asks about. */
export const ASKED_MODES = [
  'sms',
  'telegram-cloud',
  'telegram-secret',
  'whatsapp-direct',
] as const satisfies readonly ModeId[];

/** One line of the questionnaire: can they read it? And which of the misunderstandings it asks after. */
export interface AskedItem {
  who: Who;
  mode: (typeof ASKED_MODES)[number];
  item: SheetItem;
  /** Ids of `beliefs.ts`. */
  asks: readonly string[];
}

/** The same lines before and after, in an order in which no two answers in a row can be guessed from one another. */
export const ITEMS_ASKED: readonly AskedItem[] = [
  {
    who: 'lines',
    mode: 'sms',
    item: 'future-text',
    asks: ['text-message-is-safer', 'nobody-on-the-way'],
  },
  {
    who: 'server',
    mode: 'telegram-cloud',
    item: 'stored-text',
    asks: ['telegram-is-sealed', 'sealed-is-sealed', 'nobody-on-the-way', 'i-trust-the-company'],
  },
  {
    who: 'lines',
    mode: 'whatsapp-direct',
    item: 'future-text',
    asks: ['somebody-always-can', 'skill-opens-everything', 'what-is-end-to-end'],
  },
  {
    who: 'disks',
    mode: 'telegram-cloud',
    item: 'stored-text',
    asks: ['inside-is-lost-or-safe'],
  },
  {
    who: 'server',
    mode: 'whatsapp-direct',
    item: 'who-talks-to-whom',
    asks: ['phone-to-phone'],
  },
  {
    who: 'keys',
    mode: 'whatsapp-direct',
    item: 'stored-text',
    asks: ['somebody-always-can', 'not-in-our-country', 'what-is-end-to-end'],
  },
  {
    who: 'keys',
    mode: 'telegram-cloud',
    item: 'stored-text',
    asks: [
      'telegram-is-sealed',
      'password-is-enough',
      'law-changes-nothing',
      'inside-is-lost-or-safe',
      'not-in-our-country',
    ],
  },
  {
    who: 'code',
    mode: 'whatsapp-direct',
    item: 'stored-text',
    asks: ['staff-and-hackers-read-it'],
  },
  {
    who: 'code',
    mode: 'telegram-cloud',
    item: 'stored-text',
    asks: ['password-is-enough', 'private-things-anywhere'],
  },
  {
    who: 'server',
    mode: 'telegram-secret',
    item: 'stored-text',
    asks: ['private-things-anywhere', 'staff-and-hackers-read-it'],
  },
  {
    who: 'server',
    mode: 'whatsapp-direct',
    item: 'future-text',
    asks: ['sealed-means-it-is-you'],
  },
  {
    who: 'phone',
    mode: 'whatsapp-direct',
    item: 'stored-text',
    asks: ['gone-at-the-end'],
  },
];

/** What is true of a line, by the model: yes also where it takes an attack. */
export const trueOf = ({ who, mode, item }: AskedItem): 'yes' | 'no' =>
  isRead(answerTo({ id: `${who}-${item}`, who, item }, mode)) ? 'yes' : 'no';
