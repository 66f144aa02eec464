import { CHAT } from '../../chat.ts';
import { attacksFromServer, type Mode } from '../../mode.ts';
import { MOMENTS, type Narration } from '../../narration.ts';
import type { Placement } from '../../placement.ts';
import { SecretChat } from '../../protocols/mtproto.ts';
import { SecretChats } from '../../protocols/secret-chat.ts';
import { SECOND_PASSWORD_OF_TELEGRAM, telegram } from '../../services/telegram.ts';
import { dh, kdf, publicKey, tuple, type Term } from '../../terms.ts';
import { traits } from './traits.ts';

/** `account-only`: the login code is caught, and opens the account without its secret chats. */
type Attack = 'in-the-middle' | 'account-only';

/**
 * Two secret chats: the first from before, its key changed once, with what is delivered and what is on its way; the second
 * begun for the message still to come. Whoever takes the server over finds the first one's key agreed long ago.
 */
function narrate(placement: Placement, attack?: Attack): Narration {
  const { secret: facts } = telegram;
  const { setUp, delivered, onTheWay, now, arrival, future } = MOMENTS;
  const chats = new SecretChats(placement, telegram);
  const account = chats.service.openAccount(chats.omid.line);

  const first = new SecretChat(chats.agree(setUp, 1, facts.key));
  chats.deliver(delivered, chats.post(delivered, first, CHAT.delivered), CHAT.delivered);
  chats.sendPhoto(delivered, first);
  chats.rekey(onTheWay, first, 2);
  const waiting = chats.post(onTheWay, first, CHAT.onTheWay);

  if (attack === 'account-only') {
    // A secret chat lives in the two phones it was begun on. What the service serves to a new device is the account.
    const intruder = chats.service.takeOver(now);
    chats.service.fetchStorageKey(now);
    chats.service.say.send(
      now,
      chats.service.server,
      'adversary',
      intruder('server', account),
      telegram.facts.takeover,
    );
  }
  chats.deliver(arrival, waiting, CHAT.onTheWay);

  if (attack === 'in-the-middle') return chats.narration(begunThroughTheMiddle(chats), { way: attack, traces: [] });
  const second = new SecretChat(chats.agree(future, 3, facts.another));
  chats.deliver(future, chats.post(future, second, CHAT.future), CHAT.future);
  const keys = { sara: second.key, omid: second.key };
  return chats.narration(keys, attack && { way: attack, traces: ['device-list'] });
}

/** Whoever runs the server agrees on a key with each side, opens what Sara sends and seals it anew. No phone gets a notice. */
function begunThroughTheMiddle(chats: SecretChats): { sara: Term; omid: Term } {
  const at = MOMENTS.future;
  const { say, server, places } = chats.service;
  const { secret: facts } = telegram;
  const { middle } = facts;
  places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
  const a = chats.draw(at, 'sara-phone', 'sara-chat-exponent-3', facts.another);
  const b = chats.draw(at, 'omid-phone', 'omid-chat-exponent-3', facts.another);
  const towardsSara = chats.draw(at, 'adversary', 'adversary-chat-exponent-for-sara', middle);
  const towardsOmid = chats.draw(at, 'adversary', 'adversary-chat-exponent-for-omid', middle);
  const toAdversary = (body: Term): void => say.send(at, server, 'adversary', body, middle);
  const toServer = (body: Term): void => say.send(at, 'adversary', server, body, middle);

  chats.up(at, 'sara', publicKey(a), facts.another);
  toAdversary(publicKey(a));
  toServer(publicKey(towardsOmid));
  chats.down(at, 'omid', publicKey(towardsOmid), middle);
  chats.up(at, 'omid', publicKey(b), facts.another);
  toAdversary(publicKey(b));
  toServer(publicKey(towardsSara));
  chats.down(at, 'sara', publicKey(towardsSara), middle);

  const withSara = kdf('secret-chat-key', dh(a, towardsSara));
  const withOmid = kdf('secret-chat-key', dh(b, towardsOmid));
  chats.take(at, 'sara-phone', withSara, a, facts.another);
  chats.take(at, 'omid-phone', withOmid, b, facts.another);

  const letter = chats.post(at, new SecretChat(withSara), CHAT.future);
  toAdversary(tuple(CHAT.route, letter));
  const anew = new SecretChat(withOmid).seal('sara', CHAT.future);
  toServer(anew);
  chats.service.forget(at, tuple(CHAT.route, letter), facts.noLog);
  chats.down(at, 'omid', anew, middle);
  say.store(at, 'omid-phone', tuple(CHAT.route, CHAT.future), telegram.facts.phone);
  return { sara: withSara, omid: withOmid };
}

/** A Telegram secret chat: sealed from phone to phone, kept on these two phones and nowhere else. */
export const mode: Mode<'telegram-secret'> = {
  id: 'telegram-secret',
  traits,
  narrate: (placement) => narrate(placement),
  attacks: {
    ...attacksFromServer((placement) => narrate(placement, 'in-the-middle')),
    'intercept-sms': (placement) => narrate(placement, 'account-only'),
  },
  secondPassword: SECOND_PASSWORD_OF_TELEGRAM,
  without: { members: { id: 'telegram-secret-chat-between-two', sources: ['TG-FAQ20'], grade: 'documented' } },
  otherSidesBackup: 'no-difference',
};
