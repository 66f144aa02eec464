import { encode, hex } from '../bytes.ts';
import { parse } from '../parse.ts';
import type { Format, Framing } from '../format.ts';
import { openLetter, serialised, writeLetter } from '../letter.ts';
import { remembering } from '../remember.ts';
import { openMessage, readMessage, sealMessage, tagFits, type MessageHeader } from '../signal/message.ts';
import { coordinate } from '../signal/public-key.ts';
import { expandMessageKeySeed, type MessageKeys } from '../signal/ratchet.ts';

/** The keys of a message key seed. An observer tries each seed on many messages. */
const expanded = remembering<MessageKeys>(5_000);

/** A `SignalMessage` under a message key. The key seals one message only, so nothing is drawn: the same words give the same bytes. */
const message: Format<'signal'> = {
  protocol: 'signal',
  kind: 'signal-message',
  keyLength: 32,
  read(content, formats) {
    try {
      const { ratchetKey, ciphertext } = readMessage(content);
      const shown = parse(encode('public', coordinate(ratchetKey)), formats);
      return shown && ciphertext.length > 0 ? [shown] : undefined;
    } catch {
      return undefined;
    }
  },
  seal(seed, body, { ratchet, counter, previous = 0, sender, receiver }, of) {
    const header: MessageHeader = { ratchetKey: serialised(of(ratchet)), counter, previousCounter: previous };
    const phones = { sender: serialised(of(sender)), receiver: serialised(of(receiver)) };
    return sealMessage(expandMessageKeySeed(seed), header, body, phones);
  },
  phones: ({ sender, receiver }) => [sender, receiver],
  open(seed, content, phones) {
    if (seed.length !== 32) return undefined;
    const keys = expanded(hex(seed), () => expandMessageKeySeed(seed));
    const pair = phones.find((identities) => tagFits(keys, content, identities));
    return pair && openMessage(keys, content, pair);
  },
};

/** A first message, from its parts: (identity key, base key, ratchet key) and a `SignalMessage`. */
const letter: Framing = {
  kind: 'pre-key-message',
  frames: ({ frame }) => frame !== undefined && 'preKey' in frame,
  write({ parts: [head, inner], frame }, of, bytesOf, formats) {
    const [identity, base] = head?.kind === 'tuple' ? head.parts : [];
    const inside = inner && parse(bytesOf(inner), formats);
    if (!frame || !('preKey' in frame) || !identity || !base || inside?.kind !== 'signal-message')
      throw new TypeError('a first letter is (identity key, base key, ratchet key) and a Signal message');
    const { preKey, oneTime } = frame;
    const keys = { identity: of(identity), base: of(base), preKey: of(preKey), oneTime: oneTime && of(oneTime) };
    return writeLetter(keys, inside.content);
  },
  read(content, formats) {
    const read = openLetter(content);
    if (!read) return undefined;
    const header = encode('tuple', ...read.publicKeys.map((key) => encode('public', key)));
    return [header, encode('signal-message', read.message)].flatMap((part) => parse(part, formats) ?? []);
  },
};

export const SIGNAL = [message, letter] as const;
