import type { Fact, Place } from '../narration.ts';
import { dh, exponent, kdf, publicKey, seal, type Sealed, type Term } from '../terms.ts';
import type { Conversation } from './conversation.ts';
import { ROW, type RowMessage, type Writer } from './row.ts';
import { logIn } from './telegram-line.ts';
import { Teller } from './teller.ts';

const facts = {
  key: { id: 'telegram-secret-chat-key', sources: ['TG-E2E', 'TG-FAQ20'], grade: 'documented' },
  rekeying: { id: 'telegram-secret-chat-rekeying', sources: ['TG-E2EPFS', 'TG-PFS14'], grade: 'documented' },
  layer: { id: 'telegram-secret-chat-layer', sources: ['TG-FAQ20', 'TG-E2E'], grade: 'documented' },
  phone: { id: 'phone-keeps', sources: [], grade: 'assumed' },
} satisfies Record<string, Fact>;

const SERVER = 'server@abroad';

/** A key serves this many messages, sent and received together, and this long in milliseconds; then a new one is due. */
const MESSAGES_PER_KEY = 100;
const KEY_LIFETIME = 7 * 24 * 60 * 60 * 1000;

/**
 * The messages before which the key is changed: those by which it has been in use for more than a week, or for more than
 * 100 messages. We let the phones agree on the new one as soon as there is something to write.
 */
export function rekeyedBefore(row: readonly RowMessage[]): RowMessage[] {
  let since = row[0]?.time ?? 0;
  let used = 0;
  return row.filter(({ time }) => {
    const due = used > 0 && (used > MESSAGES_PER_KEY || time - since > KEY_LIFETIME);
    if (due) [since, used] = [time, 0];
    used += 1;
    return due;
  });
}

/** A Telegram secret chat, which Sara asks for: one key between the two phones, changed every week, inside the seals of the cloud. */
export function tellTelegramSecret(): Conversation {
  const say = new Teller();
  const places: Place[] = [
    { id: 'sara-phone', kind: 'phone', side: 'in-country' },
    { id: 'omid-phone', kind: 'phone', side: 'in-country' },
    { id: SERVER, kind: 'server', side: 'abroad' },
  ];
  const lines = { sara: logIn(say, 'sara', SERVER), omid: logIn(say, 'omid', SERVER) };

  /** What one phone sends to the other goes to the server under one line's key, and on under the other's. */
  function pass(at: number, from: Writer, to: Writer, body: Term, fact: Fact): void {
    say.send(at, `${from}-phone`, SERVER, lines[from]('client', body), fact);
    say.send(at, SERVER, `${to}-phone`, lines[to]('server', body), fact);
  }

  const sent = { sara: 0, omid: 0 };
  let key: Term | undefined;
  let keys = 0;
  /** Seals with the chat's key. */
  function sealed(from: Writer, to: Writer, body: Term): Sealed {
    if (!key) throw new Error('the chat has no key yet');
    const originator = from === 'sara' ? 'originator' : 'partner';
    return seal(key, body, { protocol: 'secret-chat', from: originator, sent: sent[from]++, received: sent[to] });
  }

  /**
   * The phones agree on a key, the first time in the open, later under the key before, which is then destroyed; and so
   * are the exponents. Two more messages, which only name the key, are left out.
   */
  function agree(at: number, asks: Writer, answers: Writer, fact: Fact): void {
    keys += 1;
    const own = say.make(at, `${asks}-phone`, exponent(`${asks}-chat-exponent-${keys}`), fact);
    const theirs = say.make(at, `${answers}-phone`, exponent(`${answers}-chat-exponent-${keys}`), fact);
    pass(at, asks, answers, key ? sealed(asks, answers, publicKey(own)) : publicKey(own), fact);
    pass(at, answers, asks, key ? sealed(answers, asks, publicKey(theirs)) : publicKey(theirs), fact);
    const next = kdf('secret-chat-key', dh(own, theirs));
    for (const phone of ['sara-phone', 'omid-phone']) {
      say.keep(at, phone, 'secret-chat', next, fact);
      if (key) say.erase(at, phone, key, fact);
    }
    say.erase(at, `${asks}-phone`, own, fact);
    say.erase(at, `${answers}-phone`, theirs, fact);
    key = next;
  }

  agree(0, 'sara', 'omid', facts.key);
  const due = new Set(rekeyedBefore(ROW));
  for (const message of ROW) {
    const { number, from, to, text } = message;
    if (due.has(message)) agree(number - 0.5, from, to, facts.rekeying);
    say.store(number, `${from}-phone`, text, facts.phone);
    pass(number, from, to, sealed(from, to, text), facts.layer);
    say.store(number, `${to}-phone`, text, facts.phone);
  }

  return {
    id: 'telegram-secret',
    narration: { places, events: say.events, items: {}, traces: [] },
    places: { phone: ['omid-phone'], service: [SERVER] },
    drawers: say.drawers,
  };
}
