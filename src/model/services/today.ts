import { CHAT } from '../chat.ts';
import { MOMENTS, type Fact } from '../narration.ts';
import type { ChatOperator } from '../protocols/signal-chat.ts';
import { tuple } from '../terms.ts';
import { ACCOUNT_DATES, signal } from './signal.ts';
import { whatsapp } from './whatsapp.ts';

/*
 * Services as they are today, where that changes a verdict or what would show an attack. All else is as of 2016, so that the
 * two compare.
 */

/** WhatsApp. Left out: the names of contacts, which it now keeps sealed to itself and which are no item here. */
export const whatsappToday = {
  ...whatsapp,
  facts: {
    ...whatsapp.facts,
    registration: { id: 'whatsapp-linked-devices', sources: ['WA-MD21'], grade: 'documented' },
  },
  keyLog: { id: 'whatsapp-key-log', sources: ['CF-KT24'], grade: 'reported' },
} satisfies ChatOperator;
/** On what it rests that a chat can have a timer. */
export const TIMER_OF_WHATSAPP: Fact = { id: 'whatsapp-timer', sources: ['WA-DM20'], grade: 'reported' };

/** On what it rests that a chat can have a timer. */
export const TIMER_OF_SIGNAL: Fact = { id: 'signal-timer', sources: ['SIG-DM21', 'SIG-DM16'], grade: 'documented' };

const hidden: Fact = { id: 'signal-sealed-sender', sources: ['SEALED'], grade: 'reported' };
/** On what it rests that no address book comes to Signal's server in the open. */
export const CONTACTS_IN_ENCLAVE: Fact = { id: 'signal-contacts-enclave', sources: ['SIG-PRIV'], grade: 'assumed' };

/**
 * Signal. The address book is matched inside a sealed part of the server's processor: that goes no further than the phones, if
 * the processor keeps its word. Left out: the post-quantum secret that goes into the agreement since 2023 and into later keys
 * since 2025, which changes no verdict against whoever reads with today's computers.
 */
export const signalToday = {
  ...signal,
  facts: {
    ...signal.facts,
    session: { id: 'signal-session-today', sources: ['SPQR25', 'X3DH'], grade: 'documented' },
  },
  hidesSender: hidden,
  openAccount(service) {
    const { say, server } = service;
    const { setUp } = MOMENTS;
    const { phone, account } = signal.facts;
    say.store(setUp, 'omid-phone', tuple(CHAT.address, tuple(CHAT.number, CHAT.contactNumbers)), phone);
    say.send(setUp, 'omid-phone', server, service.lineOfOmid(CHAT.number), account);
    say.make(setUp, server, ACCOUNT_DATES, account);
    service.keep(setUp, tuple(CHAT.number, ACCOUNT_DATES), account);
  },
} satisfies ChatOperator;
