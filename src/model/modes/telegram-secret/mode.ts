import { FORGED } from '../../changes/forged.ts';
import { CHAT } from '../../chat.ts';
import { attacksFromServer, modeOf, type Mode, type Run } from '../../mode.ts';
import { MOMENTS, type Fact, type Narration, type Voice } from '../../narration.ts';
import type { Placement } from '../../placement.ts';
import type { Line } from '../../protocols/cloud-service.ts';
import { SecretChat } from '../../protocols/mtproto.ts';
import { SecretChats } from '../../protocols/secret-chat.ts';
import { SECOND_PASSWORD_OF_TELEGRAM, telegram } from '../../services/telegram.ts';
import { dh, kdf, publicKey, tuple, type Term } from '../../terms.ts';
import { traits } from './traits.ts';

/** `account-only`: the login code is caught, and opens the account without the secret chats that there are. */
type Attack = 'in-the-middle' | 'account-only';

/**
 * Two secret chats: the first from before, its key changed once, with what is delivered and what is on its way; the second
 * begun for the message still to come. Whoever takes the server over finds the first one's key agreed long ago.
 */
function narrate(placement: Placement, attack?: Attack, timer?: Fact): Narration {
  const { secret: facts } = telegram;
  const { setUp, delivered, onTheWay, arrival, future } = MOMENTS;
  const chats = new SecretChats(placement, telegram);
  const account = chats.service.openAccount(chats.omid.line);

  const first = new SecretChat(chats.agree(setUp, 1, facts.key));
  chats.deliver(delivered, chats.post(delivered, first, CHAT.delivered), CHAT.delivered);
  chats.sendPhoto(delivered, first);
  chats.rekey(onTheWay, first, 2);
  const waiting = chats.post(onTheWay, first, CHAT.onTheWay);
  if (timer) chats.wipeDelivered(onTheWay, timer);

  // A secret chat lives in the two phones it was begun on. What the service serves to a new device is the account.
  const intruder = attack === 'account-only' ? logInAsOmid(chats, account) : undefined;
  chats.deliver(arrival, waiting, CHAT.onTheWay);
  /** Sara's phone believes whoever has the key of the chat. */
  const voice: Voice = {
    from: 'omid-phone',
    checkedBy: 'sara-phone',
    term: first.seal('omid', FORGED),
    given: [],
    shows: [],
  };

  if (attack === 'in-the-middle')
    return { ...chats.narration(begunThroughTheMiddle(chats), { way: attack, traces: [] }), voices: [voice] };
  if (intruder) {
    const taken = begunWithIntruder(chats, intruder);
    const traces = chats.service.tracesOfTakeOver;
    const theirs = new SecretChat(taken).seal('omid', FORGED);
    return {
      ...chats.narration({ sara: taken, omid: first.key }, { way: 'account-only', traces }),
      voices: [voice, { ...voice, from: 'adversary', term: theirs, shows: traces }],
    };
  }
  const second = new SecretChat(chats.agree(future, 3, facts.another));
  chats.deliver(future, chats.post(future, second, CHAT.future), CHAT.future);
  return { ...chats.narration({ sara: second.key, omid: second.key }), voices: [voice] };
}

/** The authority logs in as Omid with his code, and is served what the service keeps of his account. */
function logInAsOmid({ service, omid }: SecretChats, account: Term): Line {
  const { now } = MOMENTS;
  const intruder = service.takeOver(now, omid.line);
  service.fetchStorageKey(now);
  service.say.send(now, service.server, 'adversary', intruder('server', account), telegram.facts.takeover);
  return intruder;
}

/**
 * Sara asks for another secret chat. The server passes that on to every device that is logged in as Omid, and the first to
 * accept has the chat: here the authority's. Omid's own phone is told that it is gone.
 */
function begunWithIntruder(chats: SecretChats, intruder: Line): Term {
  const at = MOMENTS.future;
  const { say, server } = chats.service;
  const { another, accepted, queue } = telegram.secret;
  const own = chats.draw(at, 'sara-phone', 'sara-chat-exponent-3', another);
  const theirs = chats.draw(at, 'adversary', 'adversary-chat-exponent-for-sara', accepted);
  chats.up(at, 'sara', publicKey(own), another);
  chats.down(at, 'omid', publicKey(own), accepted);
  say.send(at, server, 'adversary', intruder('server', tuple(CHAT.route, publicKey(own))), accepted);
  say.send(at, 'adversary', server, intruder('client', publicKey(theirs)), accepted);
  chats.down(at, 'sara', publicKey(theirs), accepted);
  const key = kdf('secret-chat-key', dh(own, theirs));
  chats.take(at, 'sara-phone', key, own, another);
  const letter = chats.post(at, new SecretChat(key), CHAT.future);
  chats.service.fetchStorageKey(at);
  say.send(at, server, 'adversary', intruder('server', tuple(CHAT.route, letter)), queue);
  return key;
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

const run = (timer?: Fact): Run => ({
  narrate: (placement) => narrate(placement, undefined, timer),
  attacks: {
    ...attacksFromServer((placement) => narrate(placement, 'in-the-middle', timer)),
    'intercept-sms': (placement) => narrate(placement, 'account-only', timer),
  },
});

/** A Telegram secret chat: sealed from phone to phone, kept on these two phones and nowhere else. */
export const mode: Mode<'telegram-secret'> = /* @__PURE__ */ modeOf(
  {
    id: 'telegram-secret',
    traits,
    secondPassword: SECOND_PASSWORD_OF_TELEGRAM,
    without: { members: { id: 'telegram-secret-chat-between-two', sources: ['TG-FAQ20'], grade: 'documented' } },
    otherSidesBackup: 'no-difference',
    timer: () => run(telegram.secret.timer),
  },
  run,
);
