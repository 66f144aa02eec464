import { agreeOnChatKey, SecretChat, type Between } from '../protocols/mtproto.ts';
import { telegram } from '../services/telegram.ts';
import { telegramLines } from './cloud.ts';
import type { Conversation } from './conversation.ts';
import { ROW, type RowMessage } from './row.ts';
import { SERVER, Teller } from './teller.ts';

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
export function tellTelegramSecret(id: string): Conversation {
  const say = new Teller();
  const { facts, secret } = telegram;
  const lines = telegramLines(say);
  const between: Between = {
    say,
    hold: (at, place, key, fact) => say.keep(at, place, 'secret-chat', key, fact),
    /** What one phone sends to the other goes to the server under one line's key, and on under the other's. */
    pass(at, from, body, fact) {
      const to = from === 'sara' ? 'omid' : 'sara';
      say.send(at, `${from}-phone`, SERVER, lines[from]('client', body), fact);
      say.send(at, SERVER, `${to}-phone`, lines[to]('server', body), fact);
    },
  };
  const chat = new SecretChat(agreeOnChatKey(between, { at: 0, asks: 'sara', number: 1, fact: secret.key }));
  let keys = 1;
  /** Under the key before, which both then destroy. Two more messages, which only name the key, are left out. */
  function rekey(at: number, asks: RowMessage['from']): void {
    const next = agreeOnChatKey(between, { at, asks, number: ++keys, fact: secret.rekeying, before: chat });
    for (const phone of ['sara-phone', 'omid-phone']) say.erase(at, phone, chat.key, secret.rekeying);
    chat.key = next;
  }

  const due = new Set(rekeyedBefore(ROW));
  for (const message of ROW) {
    const { number, from, to, text } = message;
    if (due.has(message)) rekey(number - 0.5, from);
    say.store(number, `${from}-phone`, text, facts.phone);
    between.pass(number, from, chat.seal(from, text), secret.layer);
    say.store(number, `${to}-phone`, text, facts.phone);
  }
  return say.conversation(id);
}
