import { encode, hex } from '../bytes.ts';
import { parse } from '../parse.ts';
import type { Format, Framing } from '../format.ts';
import { preKeyId, serialised } from '../letter.ts';
import { remembering } from '../remember.ts';
import { SignalError } from '../signal/bytes.ts';
import { keyPairFrom } from '../signal/keys.ts';
import { coordinate } from '../signal/public-key.ts';
import {
  acceptDistribution,
  distribute,
  expandGroupSeed,
  openFromGroup,
  readForGroup,
  sealForGroup,
  type GroupMessageKeys,
} from '../signal/sender-keys.ts';

/** The keys of a message key seed. An observer tries each seed on many messages. */
const expanded = remembering<GroupMessageKeys>(2_000);

/** A message to a group: a `SenderKeyMessage`. The number by which a phone calls its sender key is taken from the signing key. */
const message: Format<'sender-key'> = {
  protocol: 'sender-key',
  kind: 'sender-key-message',
  keyLength: 32,
  read: (content) => orUndefined(() => (readForGroup(content).ciphertext.length > 0 ? [] : undefined)),
  seal(seed, body, { iteration, signing }, of, random) {
    const header = { keyId: preKeyId(of(signing)), iteration };
    return sealForGroup(seed, header, keyPairFrom(of(signing.of)), body, random);
  },
  open(seed, content, _phones, formats) {
    // It has no check sum, and whoever tries keys need not care who signed: he knows the right one by what comes out.
    const body = orUndefined(() =>
      openFromGroup(
        expanded(hex(seed), () => expandGroupSeed(seed)),
        content,
      ),
    );
    return body && parse(body, formats) ? body : undefined;
  },
};

/** What a member sends each other one: a `SenderKeyDistributionMessage`, from its parts, a chain key and a signing key. */
const distribution: Framing = {
  kind: 'sender-key-distribution',
  frames: ({ frame }) => frame !== undefined && 'iteration' in frame,
  write({ parts: [chainKey, signing], frame }, of) {
    if (!frame || !('iteration' in frame) || !chainKey || signing?.kind !== 'public')
      throw new TypeError('a distribution is a chain key and a signing key');
    return distribute({
      keyId: preKeyId(of(signing)),
      chain: { chainKey: of(chainKey), counter: frame.iteration },
      signing: { publicKey: serialised(of(signing)) },
    });
  },
  read: (content, formats) =>
    orUndefined(() => {
      const { chain, signingKey } = acceptDistribution(content);
      // The first chain key is drawn; every later one is derived from the one before.
      const key = encode(chain.counter === 0 ? 'secret' : 'derived', chain.chainKey);
      return [key, encode('public', coordinate(signingKey))].flatMap((part) => parse(part, formats) ?? []);
    }),
};

export const SENDER_KEY = [message, distribution] as const;

/** What a reading comes to; `undefined` where Signal's code refuses the bytes. */
function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SignalError) return undefined;
    throw error;
  }
}
