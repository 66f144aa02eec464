/* Written by `npm run index` from the narrations: see `derive.ts`. Do not edit. */
import type { ModeId } from '../../model/index.ts';
import type { Rule } from './rule.ts';

export const MODES = [
  'telegram-cloud',
  'telegram-secret',
  'whatsapp-direct',
  'messenger-2016',
  'signal',
  'domestic',
  'sms',
  'telegram-today',
  'whatsapp-today',
  'messenger-today',
  'signal-today',
] as const satisfies readonly ModeId[];

/** What each service keeps, of which subject, for how long. */
export const RULES: Readonly<Record<(typeof MODES)[number], readonly Rule[]>> = {
  'telegram-cloud': [
    {
      subject: 'messages',
      keeps: 'always',
      facts: [
        { id: 'telegram-sealed-at-rest', sources: ['TG-PRIV17', 'TG-PRIV20'], grade: 'documented' },
        { id: 'telegram-cloud-storage', sources: ['TG-PRIV20'], grade: 'documented' },
      ],
    },
    {
      subject: 'groups',
      keeps: 'always',
      facts: [{ id: 'telegram-group', sources: ['TG-FAQ20', 'TG-PRIV20'], grade: 'documented' }],
    },
    {
      subject: 'address-books',
      keeps: 'always',
      facts: [{ id: 'telegram-account-data', sources: ['TG-PRIV20'], grade: 'documented' }],
    },
  ],
  'telegram-secret': [
    {
      subject: 'messages',
      keeps: 'today',
      facts: [
        { id: 'telegram-secret-chat-queue', sources: ['TG-FAQ20', 'TG-PRIV20'], grade: 'documented' },
        { id: 'telegram-secret-chat-no-log', sources: ['TG-PRIV20'], grade: 'assumed' },
        { id: 'telegram-secret-chat-short-time', sources: ['TG-PRIV20'], grade: 'assumed' },
      ],
      ifKept: { whose: 'ours', keeps: 'always' },
    },
    {
      subject: 'groups',
      keeps: 'never',
      facts: [{ id: 'telegram-secret-chat-between-two', sources: ['TG-FAQ20'], grade: 'documented' }],
    },
    {
      subject: 'address-books',
      keeps: 'always',
      facts: [{ id: 'telegram-account-data', sources: ['TG-PRIV20'], grade: 'documented' }],
    },
  ],
  'whatsapp-direct': [
    {
      subject: 'messages',
      keeps: 'queued',
      facts: [{ id: 'whatsapp-envelope', sources: ['WA-PRIV19', 'AFP-JUN25'], grade: 'assumed' }],
      ifKept: { whose: 'ours', keeps: 'always' },
    },
    {
      subject: 'groups',
      keeps: 'always',
      facts: [{ id: 'whatsapp-group-members', sources: ['WA-PRIV19'], grade: 'assumed' }],
    },
    {
      subject: 'address-books',
      keeps: 'always',
      facts: [{ id: 'whatsapp-account-data', sources: ['WA-PRIV19'], grade: 'assumed' }],
    },
    { subject: 'times', keeps: 'always', facts: [{ id: 'whatsapp-times', sources: ['WA-PRIV25'], grade: 'assumed' }] },
  ],
  'messenger-2016': [
    {
      subject: 'messages',
      keeps: 'always',
      facts: [
        { id: 'messenger-at-rest', sources: ['FB-MY18'], grade: 'assumed' },
        { id: 'messenger-history', sources: ['USAT16'], grade: 'reported' },
      ],
    },
    {
      subject: 'address-books',
      keeps: 'always',
      facts: [{ id: 'messenger-account-data', sources: ['FB-UPLOAD', 'FB-NUMBER'], grade: 'assumed' }],
    },
  ],
  signal: [
    {
      subject: 'messages',
      keeps: 'queued',
      facts: [{ id: 'signal-envelope', sources: ['SEALED', 'OWS-SUB'], grade: 'assumed' }],
      ifKept: { whose: 'ours', keeps: 'always' },
    },
    {
      subject: 'groups',
      keeps: 'never',
      facts: [{ id: 'signal-no-groups', sources: ['OWS-SUB'], grade: 'documented' }],
    },
    {
      subject: 'address-books',
      keeps: 'never',
      facts: [{ id: 'signal-no-contacts', sources: ['OWS-SUB'], grade: 'documented' }],
    },
    {
      subject: 'dates',
      keeps: 'always',
      facts: [{ id: 'signal-account-data', sources: ['OWS-SUB', 'ACLU16'], grade: 'documented' }],
    },
  ],
  domestic: [
    {
      subject: 'messages',
      keeps: 'always',
      facts: [
        { id: 'domestic-at-rest', sources: ['FW-DEC24'], grade: 'assumed' },
        { id: 'domestic-opens', sources: ['FW-DEC24'], grade: 'analysed' },
      ],
    },
    {
      subject: 'address-books',
      keeps: 'always',
      facts: [{ id: 'domestic-account-data', sources: ['FW-NOV23'], grade: 'assumed' }],
    },
  ],
  sms: [
    { subject: 'messages', keeps: 'always', facts: [{ id: 'sms-kept', sources: ['SMSW', 'SIAM'], grade: 'reported' }] },
    { subject: 'groups', keeps: 'never', facts: [{ id: 'sms-no-groups', sources: ['GPP-SMS'], grade: 'documented' }] },
    {
      subject: 'address-books',
      keeps: 'never',
      facts: [{ id: 'sms-no-contacts', sources: ['GPP-SMS'], grade: 'documented' }],
    },
  ],
  'telegram-today': [
    {
      subject: 'messages',
      keeps: 'always',
      facts: [
        { id: 'telegram-sealed-at-rest', sources: ['TG-PRIV17', 'TG-PRIV20'], grade: 'documented' },
        { id: 'telegram-cloud-storage', sources: ['TG-PRIV20'], grade: 'documented' },
      ],
    },
    {
      subject: 'groups',
      keeps: 'always',
      facts: [{ id: 'telegram-group', sources: ['TG-FAQ20', 'TG-PRIV20'], grade: 'documented' }],
    },
    {
      subject: 'address-books',
      keeps: 'always',
      facts: [{ id: 'telegram-account-data', sources: ['TG-PRIV20'], grade: 'documented' }],
    },
  ],
  'whatsapp-today': [
    {
      subject: 'messages',
      keeps: 'queued',
      facts: [{ id: 'whatsapp-envelope', sources: ['WA-PRIV19', 'AFP-JUN25'], grade: 'assumed' }],
      ifKept: { whose: 'ours', keeps: 'always' },
    },
    {
      subject: 'groups',
      keeps: 'always',
      facts: [{ id: 'whatsapp-group-members', sources: ['WA-PRIV19'], grade: 'assumed' }],
    },
    {
      subject: 'address-books',
      keeps: 'always',
      facts: [{ id: 'whatsapp-account-data', sources: ['WA-PRIV19'], grade: 'assumed' }],
    },
    { subject: 'times', keeps: 'always', facts: [{ id: 'whatsapp-times', sources: ['WA-PRIV25'], grade: 'assumed' }] },
  ],
  'messenger-today': [
    {
      subject: 'messages',
      keeps: 'always',
      facts: [{ id: 'messenger-mailbox', sources: ['FB-LAB23'], grade: 'documented' }],
    },
    {
      subject: 'address-books',
      keeps: 'always',
      facts: [{ id: 'messenger-account-data', sources: ['FB-UPLOAD', 'FB-NUMBER'], grade: 'assumed' }],
    },
  ],
  'signal-today': [
    {
      subject: 'address-books',
      keeps: 'never',
      facts: [{ id: 'signal-contacts-enclave', sources: ['SIG-PRIV'], grade: 'assumed' }],
    },
    {
      subject: 'dates',
      keeps: 'always',
      facts: [{ id: 'signal-account-data', sources: ['OWS-SUB', 'ACLU16'], grade: 'documented' }],
    },
  ],
};
