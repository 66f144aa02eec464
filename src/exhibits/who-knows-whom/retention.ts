import type { Fact } from '../../model/index.ts';
import type { ModeHere } from './params.ts';

/** What a server may have: who wrote to whom and when; group chats' members; address books; how much each number wrote, and when; an account's two dates. */
export const SUBJECTS = ['messages', 'groups', 'address-books', 'times', 'dates'] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * For how long: `always`, as far as this month goes; `today`: it is gone after a short time, taken to be a day; `queued`:
 * until it is delivered; `never`.
 */
export type Keeping = 'always' | 'today' | 'queued' | 'never';

/** One rule: what of a subject is kept, for how long, and from where that is known. Its id names its words in the catalogue. */
export interface Rule extends Fact {
  id: RuleId;
  subject: Subject;
  keeps: Keeping;
}

export type RuleId =
  | 'cloud-history'
  | 'cloud-groups'
  | 'synced-contacts'
  | 'secret-no-log'
  | 'secret-no-groups'
  | 'whatsapp-queue'
  | 'whatsapp-groups'
  | 'whatsapp-contacts'
  | 'whatsapp-times'
  | 'signal-queue'
  | 'signal-no-groups'
  | 'signal-no-contacts'
  | 'signal-dates'
  | 'sms-records'
  | 'sms-no-groups'
  | 'sms-no-contacts';

const TELEGRAM_CONTACTS: Rule = {
  id: 'synced-contacts',
  subject: 'address-books',
  keeps: 'always',
  sources: ['TG-PRIV20'],
  grade: 'documented',
};

/** What each service keeps. What no rule names is not kept. */
export const RULES: Readonly<Record<ModeHere, readonly Rule[]>> = {
  'telegram-cloud': [
    {
      id: 'cloud-history',
      subject: 'messages',
      keeps: 'always',
      sources: ['TG-PRIV20'],
      grade: 'documented',
    },
    { id: 'cloud-groups', subject: 'groups', keeps: 'always', sources: ['TG-FAQ20', 'TG-PRIV20'], grade: 'documented' },
    TELEGRAM_CONTACTS,
  ],
  'telegram-secret': [
    { id: 'secret-no-log', subject: 'messages', keeps: 'today', sources: ['TG-PRIV20'], grade: 'documented' },
    { id: 'secret-no-groups', subject: 'groups', keeps: 'never', sources: ['TG-FAQ20'], grade: 'documented' },
    TELEGRAM_CONTACTS,
  ],
  'whatsapp-direct': [
    {
      id: 'whatsapp-queue',
      subject: 'messages',
      keeps: 'queued',
      sources: ['WA-PRIV19', 'WA-PRIV25', 'AFP-JUN25'],
      grade: 'assumed',
    },
    { id: 'whatsapp-groups', subject: 'groups', keeps: 'always', sources: ['WA-PRIV19'], grade: 'documented' },
    { id: 'whatsapp-contacts', subject: 'address-books', keeps: 'always', sources: ['WA-PRIV19'], grade: 'documented' },
    { id: 'whatsapp-times', subject: 'times', keeps: 'always', sources: ['WA-PRIV25'], grade: 'documented' },
  ],
  signal: [
    { id: 'signal-queue', subject: 'messages', keeps: 'never', sources: ['OWS-SUB', 'SIG-PRIV'], grade: 'documented' },
    { id: 'signal-no-groups', subject: 'groups', keeps: 'never', sources: ['OWS-SUB'], grade: 'documented' },
    { id: 'signal-no-contacts', subject: 'address-books', keeps: 'never', sources: ['OWS-SUB'], grade: 'documented' },
    { id: 'signal-dates', subject: 'dates', keeps: 'always', sources: ['OWS-SUB', 'ACLU16'], grade: 'documented' },
  ],
  sms: [
    {
      id: 'sms-records',
      subject: 'messages',
      keeps: 'always',
      sources: ['SMSW', 'SIAM', 'CL-2023'],
      grade: 'reported',
    },
    { id: 'sms-no-groups', subject: 'groups', keeps: 'never', sources: [], grade: 'assumed' },
    { id: 'sms-no-contacts', subject: 'address-books', keeps: 'never', sources: [], grade: 'assumed' },
  ],
};

/** How long a service keeps what a subject is about. */
export const keeping = (mode: ModeHere, subject: Subject): Keeping =>
  RULES[mode].find((rule) => rule.subject === subject)?.keeps ?? 'never';

/** Where what is said of Signal's senders since 2018 is from. */
export const LIMIT_SOURCES: readonly string[] = ['SEALED'];

/** The ids of all sources that are shown. */
export const retentionSources = (): ReadonlySet<string> =>
  new Set([...LIMIT_SOURCES, ...Object.values(RULES).flatMap((rules) => rules.flatMap(({ sources }) => sources))]);
