import { FORGED } from '../changes/forged.ts';
import { CHAT, CHAT_ITEMS } from '../chat.ts';
import { MOMENTS, type Fact, type Narration, type SecurityCodes, type Trace, type Voice } from '../narration.ts';
import { attacksFromServer, type Run } from '../mode.ts';
import type { Placement } from '../placement.ts';
import { hash, publicKey, tuple, type Term, type Text, privateKey } from '../terms.ts';
import { SignalService, type Session, type SignalOperator } from './signal-service.ts';
import { chainFrom, firstChainKey, letter, publicHalves, type Registered } from './signal-session.ts';

/**
 * What an authority does to the chat: the directory hands out its key for Omid's, or it registers his number itself, or it joins
 * his account as one more device.
 */
export type ChatAttack = 'false-key' | 'new-registration' | 'joined-device';

/** A chat of two phones, and how their apps take it when a key changes. */
export interface ChatOperator extends SignalOperator {
  facts: SignalOperator['facts'] & {
    /** Set where the sender's phone seals a waiting message anew to a changed key. */
    resend?: Fact;
  };
  /** What the app shows when a key has changed. */
  notice: Trace;
  /** Set where every key that the directory hands out has to stand in a public log, which apps and auditors check. */
  keyLog?: Fact;
  /** Set where the sender stands under a seal for the receiver. */
  hidesSender?: Fact;
  /**
   * Set where whoever logs in comes as one more device with keys of its own: what the service serves it, and on what it rests
   * that the senders seal to it from then on.
   */
  joining?: { account: Term; fact: Fact };
  /** The address book as the service gets it; without names, where nothing is said. */
  contacts?: Text;
}

/** A first letter to Sara's phone, which believes whoever has the identity key that she knows, and shows where it is another. */
function voiceOf(from: string, keys: Registered, sara: Registered, shows: readonly Trace[] = []): Voice {
  const drawn = { base: privateKey(`${from}-base-key`), ratchet: privateKey(`${from}-ratchet-key`) };
  const step = chainFrom(firstChainKey(keys, drawn, sara))();
  return {
    from,
    checkedBy: 'sara-phone',
    term: letter(keys, drawn, sara, step, FORGED),
    given: [drawn.base, drawn.ratchet, publicHalves(sara)],
    shows,
  };
}

type Pair = readonly [sara: Pick<Registered, 'identity'>, omid: Pick<Registered, 'identity'>];

/** The codes on both phones: each made of Sara's identity key and Omid's, as that phone has them. */
export function codesOf(onSaras: Pair, onOmids: Pair): SecurityCodes {
  const code = ([sara, omid]: Pair): Term => hash(tuple(publicKey(sara.identity), publicKey(omid.identity)));
  return { shownAs: 'digits', sara: code(onSaras), omid: code(onOmids) };
}

/**
 * A chat that only the two phones can open. The service keeps what is on its way, and forgets it on delivery.
 *
 * @param besides what else happens meanwhile; what it tells comes at the end of each moment
 * @param timer set where both phones wipe what they have shown: on what that rests
 */
function narrateSignalChat(
  placement: Placement,
  operator: ChatOperator,
  attack?: ChatAttack,
  besides?: ReturnType<Besides>,
  timer?: Fact,
): Narration {
  const { delivered, onTheWay, now, arrival, future } = MOMENTS;
  const service = new SignalService(placement, operator);
  const { facts } = operator;
  const { say, server, places, sara, omid, lineOfOmid } = service;

  const session = service.openSession(delivered, omid);
  service.deliver(delivered, service.post(delivered, session, CHAT.delivered), CHAT.delivered);
  service.sendPhoto(delivered, [{ phone: 'omid-phone', line: lineOfOmid }], (key) =>
    service.deliver(delivered, service.post(delivered, session, key), CHAT.media),
  );
  const waiting = service.post(onTheWay, session, CHAT.onTheWay);
  if (timer) service.wipeDelivered(onTheWay, timer);

  let omidAsSeen: Registered = omid;
  let saraAsSeen: Registered = sara;
  let joined: Registered | undefined;
  if (attack === 'joined-device' && operator.joining) {
    joined = join(operator.joining);
  } else if (attack) {
    places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    omidAsSeen = attack === 'new-registration' ? service.takeOver(now, 'false-omid') : falseKeys();
    const second = service.openSession(now, omidAsSeen);
    const passed = [
      ...(facts.resend ? [intercept(now, second, CHAT.onTheWay, facts.resend)] : []),
      intercept(future, second, CHAT.future, facts.directory),
    ];
    if (attack === 'false-key') {
      saraAsSeen = service.draw(now, 'adversary', 'false-sara', facts.directory);
      passOn(passed);
    }
  } else {
    service.deliver(arrival, waiting, CHAT.onTheWay);
    service.deliver(future, service.post(future, session, CHAT.future), CHAT.future);
  }

  /** Omid's phone stays, and so does what was sealed to it. From now on Sara's phone seals each message to both. */
  function join({ account, fact }: NonNullable<ChatOperator['joining']>): Registered {
    places.push({ id: 'adversary', kind: 'adversary', side: 'in-country' });
    const theirs = service.takeOver(now, 'joined-device');
    if (operator.keyLog) service.keep(now, publicHalves(theirs), operator.keyLog);
    say.send(now, server, 'adversary', account, fact);
    service.deliver(arrival, waiting, CHAT.onTheWay);
    const second = service.openSession(future, theirs);
    service.deliver(future, service.post(future, session, CHAT.future), CHAT.future);
    intercept(future, second, CHAT.future, fact);
    return theirs;
  }
  function falseKeys(): Registered {
    const drawn = service.draw(now, 'adversary', 'false-omid', facts.directory);
    say.send(now, 'adversary', server, publicHalves(drawn), facts.directory);
    // What is handed out has to be published, or no app takes it.
    if (operator.keyLog) service.keep(now, publicHalves(drawn), operator.keyLog);
    return drawn;
  }
  function intercept(at: number, second: Session, body: Term, fact: Fact): { at: number; body: Term } {
    const { around } = service.post(at, second, body, fact);
    say.send(at, server, 'adversary', around, fact);
    return { at, body };
  }
  /** So that nobody misses a message, the authority seals each one again, to Omid's real keys, in Sara's name. */
  function passOn(messages: { at: number; body: Term }[]): void {
    const drawn = { base: privateKey('false-sara-base-key'), ratchet: privateKey('false-sara-ratchet-key') };
    const to = { identity: omid.identity, preKey: omid.preKey };
    say.send(now, server, 'adversary', publicHalves(to), facts.directory);
    say.make(now, 'adversary', drawn.base, facts.directory);
    say.make(now, 'adversary', drawn.ratchet, facts.directory);
    const next = chainFrom(firstChainKey(saraAsSeen, drawn, to));
    for (const { at, body } of messages) {
      const step = next();
      const sealed = letter(saraAsSeen, drawn, to, step, body);
      const around = operator.hidesSender ? service.envelope(at, 'adversary', to, sealed) : sealed;
      say.send(at, 'adversary', server, around, facts.directory);
      const handed = operator.hidesSender ? around : tuple(CHAT.route, sealed);
      say.send(at, server, 'omid-phone', lineOfOmid(handed), facts.directory);
      service.receive(at, step, body);
    }
  }

  const traces: Record<ChatAttack, Trace[]> = {
    'false-key': [operator.notice, ...(operator.keyLog ? (['key-log'] as const) : [])],
    'new-registration': [operator.notice, 'logged-out'],
    'joined-device': ['device-list', ...(operator.keyLog ? (['key-log'] as const) : [])],
  };
  const asOmid = attack === 'new-registration' ? omidAsSeen : joined;
  besides?.(service, attack);
  return {
    places,
    events: say.events,
    voices: [
      voiceOf('omid-phone', omid, sara),
      ...(attack && asOmid ? [voiceOf('adversary', asOmid, sara, traces[attack])] : []),
    ],
    ...(attack && { way: attack }),
    traces: attack ? traces[attack] : [],
    codes: codesOf([sara, omidAsSeen], [saraAsSeen, omid]),
    items: { ...CHAT_ITEMS, contacts: operator.contacts ?? CHAT.contactNumbers },
  };
}

/** What else happens meanwhile, where the placement puts the service, and what comes of it in an attack. */
export type Besides = (placement: Placement) => (service: SignalService, attack?: ChatAttack) => void;

/**
 * The whole of such a chat: its run, and what becomes of it with false keys from its server, or with the login code.
 *
 * @param timer set where both phones wipe what they have shown: on what that rests
 */
export function signalChat(operator: ChatOperator, besides?: Besides, timer?: Fact): Run {
  const narrate = (placement: Placement, attack?: ChatAttack): Narration =>
    narrateSignalChat(placement, operator, attack, besides?.(placement), timer);
  return {
    narrate: (placement) => narrate(placement),
    attacks: {
      ...attacksFromServer((placement) => narrate(placement, 'false-key')),
      'intercept-sms': (placement) => narrate(placement, operator.joining ? 'joined-device' : 'new-registration'),
    },
  };
}
