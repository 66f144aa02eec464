import type { Fact } from '../narration.ts';
import { RatchetEnd } from '../protocols/double-ratchet.ts';
import type { SignalOperator } from '../protocols/signal-service.ts';
import { firstRootKey, inLetter, keysOf, publicHalves, type Registered } from '../protocols/signal-session.ts';
import { privateKey } from '../terms.ts';
import type { Conversation } from './conversation.ts';
import { ROW, type Writer } from './row.ts';
import { SERVER, Teller } from './teller.ts';

const protocol = {
  oneTime: { id: 'signal-one-time-pre-key', sources: ['X3DH'], grade: 'documented' },
  turn: { id: 'signal-ratchet-turn', sources: ['WA-WP16', 'DR', 'CG-2020'], grade: 'analysed' },
} satisfies Record<string, Fact>;

const phoneOf = (who: Writer): string => `${who}-phone`;

/**
 * Signal's protocol, whoever runs the service: X3DH at the first message, then the Double Ratchet.
 *
 * @param recorded why what is recorded is not under the seal of the line
 */
export function tellRatchet(id: string, { facts }: Pick<SignalOperator, 'facts'>, recorded: Fact): Conversation {
  const say = new Teller();

  /** A phone draws its keys itself, and uploads the public halves only. */
  function register(who: Writer): Required<Registered> {
    const place = phoneOf(who);
    const keys = keysOf(who);
    say.keep(0, place, 'identity', keys.identity, facts.registration);
    say.keep(0, place, 'pre-key', keys.preKey, facts.registration);
    say.keep(0, place, 'exchange', keys.oneTime, facts.registration);
    say.send(0, place, SERVER, publicHalves(keys), facts.registration);
    say.store(0, SERVER, publicHalves(keys), facts.registration);
    return keys;
  }
  const keys = { sara: register('sara'), omid: register('omid') };

  const drawn = { base: privateKey('sara-base-key'), ratchet: privateKey('sara-ratchet-key-0') };
  const root = firstRootKey(keys.sara, drawn, keys.omid);
  say.send(1, SERVER, 'sara-phone', publicHalves(keys.omid), facts.session);
  say.make(1, 'sara-phone', drawn.base, facts.session);
  const end = (who: Writer, other: Writer, ratchet = keys[who].preKey): RatchetEnd => {
    const own = { root, ratchet, identity: keys[who].identity, theirIdentity: keys[other].identity };
    return new RatchetEnd(say, phoneOf(who), own, { messageKey: facts.messageKey, turn: protocol.turn });
  };
  const ends = { sara: end('sara', 'omid', drawn.ratchet), omid: end('omid', 'sara') };
  ends.sara.start(1, keys.omid.preKey);
  say.erase(1, 'sara-phone', drawn.base, facts.session);

  const answered = ROW.find(({ from }) => from === 'omid')?.number ?? Infinity;

  for (const { number, from, to, text } of ROW) {
    const message = ends[from].seal(number, text);
    // Until the first answer comes, each message brings along what the other phone needs to compute the same secret.
    const sent = number < answered ? inLetter(keys.sara, drawn, keys.omid, message) : message;
    say.store(number, phoneOf(from), text, facts.phone);
    say.send(number, phoneOf(from), SERVER, sent, recorded);
    say.send(number, SERVER, phoneOf(to), sent, recorded);
    if (number === 1) say.erase(1, 'omid-phone', keys.omid.oneTime, protocol.oneTime);
    ends[to].open(number, message);
    say.store(number, phoneOf(to), text, facts.phone);
  }
  return say.conversation(id);
}
