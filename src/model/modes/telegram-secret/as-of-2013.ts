import { CHAT } from '../../chat.ts';
import { attacksFromServer, modeOf, type Mode } from '../../mode.ts';
import { MOMENTS, type Fact, type Narration } from '../../narration.ts';
import type { Placement } from '../../placement.ts';
import { SecretChat } from '../../protocols/mtproto.ts';
import { padded } from '../../protocols/seals.ts';
import { SecretChats } from '../../protocols/secret-chat.ts';
import { telegram } from '../../services/telegram.ts';
import { dh, exponent, kdf, publicKey, tuple } from '../../terms.ts';
import { traits } from './traits.ts';

const nonces: Fact = { id: 'telegram-secret-chat-2013', sources: ['TG-2013'], grade: 'documented' };

/** A secret chat as it was until December 2013: the server sends both phones a random number, which goes into their key. */
function narrate(placement: Placement, inTheMiddle = false): Narration {
  const { secret: facts } = telegram;
  const { setUp, delivered, onTheWay, arrival, future } = MOMENTS;
  const chats = new SecretChats(placement, telegram);
  const { say, server, places } = chats.service;
  chats.service.openAccount(chats.omid.line);

  /** Both phones mix the server's number into what they agreed on. An honest server sends both the same one. */
  function begin(at: number, number: number, fact: Fact): SecretChat {
    const a = chats.draw(at, 'sara-phone', `sara-chat-exponent-${number}`, fact);
    const b = chats.draw(at, 'omid-phone', `omid-chat-exponent-${number}`, fact);
    const nonce = say.make(at, server, exponent(`server-nonce-${number}`), nonces);
    chats.up(at, 'sara', publicKey(a), fact);
    chats.down(at, 'omid', tuple(publicKey(a), nonce), nonces);
    chats.up(at, 'omid', publicKey(b), fact);
    chats.down(at, 'sara', tuple(publicKey(b), nonce), nonces);
    const key = kdf('xor-with-nonce', dh(a, b), nonce);
    chats.take(at, 'sara-phone', key, a, fact);
    chats.take(at, 'omid-phone', key, b, fact);
    return new SecretChat(key);
  }

  const first = begin(setUp, 1, facts.key);
  chats.deliver(delivered, chats.post(delivered, first, CHAT.delivered), CHAT.delivered);
  chats.sendPhoto(delivered, first);
  chats.deliver(arrival, chats.post(onTheWay, first, CHAT.onTheWay), CHAT.onTheWay);
  const second = inTheMiddle ? beginInTheMiddle() : begin(future, 2, facts.another);
  const letter = chats.post(future, second, CHAT.future);
  if (inTheMiddle) say.send(future, server, 'adversary', tuple(CHAT.route, letter), nonces);
  chats.deliver(future, letter, CHAT.future);
  const keys = { sara: second.key, omid: second.key };
  return chats.narration(keys, inTheMiddle ? { way: 'in-the-middle', traces: [] } : undefined);

  /**
   * Whoever runs the server chooses the key first. Of what it has agreed on with each phone it makes that phone's number,
   * so that both come to the chosen key: a number that hides the key like a one-time pad. It need not even seal anew.
   */
  function beginInTheMiddle(): SecretChat {
    const at = future;
    places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    const key = say.make(at, 'adversary', exponent('chosen-chat-key'), nonces);
    const ends = [
      { of: 'sara', own: chats.draw(at, 'sara-phone', 'sara-chat-exponent-2', facts.another) },
      { of: 'omid', own: chats.draw(at, 'omid-phone', 'omid-chat-exponent-2', facts.another) },
    ] as const;
    for (const { of, own } of ends) {
      const towards = chats.draw(at, 'adversary', `adversary-chat-exponent-for-${of}`, nonces);
      chats.up(at, of, publicKey(own), facts.another);
      say.send(at, server, 'adversary', publicKey(own), nonces);
      const answer = tuple(publicKey(towards), padded(dh(own, towards), key));
      say.send(at, 'adversary', server, answer, nonces);
      chats.down(at, of, answer, nonces);
      say.store(at, chats[of].phone, key, nonces);
      say.erase(at, chats[of].phone, own, facts.another);
    }
    return new SecretChat(key);
  }
}

/**
 * Telegram's secret chats of 2013, whose flaw a server in other hands could have used: the key pictures agree although
 * somebody reads along. Found and mended in December 2013. Not one of the modes to compare; the exhibit on comparing
 * keys shows it.
 */
export const secretChatOf2013: Mode<'telegram-secret'> = /* @__PURE__ */ modeOf(
  {
    id: 'telegram-secret',
    traits,
    secondPassword: 'none-known',
    without: {},
    otherSidesBackup: 'no-difference',
    timer: 'none-told',
  },
  () => ({
    narrate: (placement) => narrate(placement),
    attacks: attacksFromServer((placement) => narrate(placement, true)),
  }),
);
