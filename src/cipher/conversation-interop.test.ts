import curve from 'libsignal/src/curve.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { conversationIn, ROW, type RowMessage, type Writer } from '../model/conversations/index.ts';
import { carries, contents, name, publicKey, write, type Sealed, type Term } from '../model/index.ts';
import { hex } from './bytes.ts';
import { countOpened } from './counted.test-support.ts';
import { parse } from './parse.ts';
import { preKeyId } from './letter.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { keyPairFrom, type KeyPair } from './signal/keys.ts';
import { readMessage } from './signal/message.ts';
import { Peer } from './signal/peer.test-support.ts';
import type { Envelope } from './signal/session.ts';
import type { Phone } from './signal/test-support.ts';
import { sign } from './signal/xeddsa.ts';
import { FORMATS } from './conversation.ts';

/**
 * libsignal, in the place of either phone, opens the whole conversation: it is given the private keys that the narration's
 * phone registers, and wherever it would draw a key it gets the one that the narration draws.
 */

const words = ({ number }: RowMessage): string => `words of message ${number}`;
const { bytes } = realise(
  seededRandom('a conversation with libsignal'),
  Object.fromEntries(ROW.map((message) => [message.text.id, words(message)])),
  FORMATS,
);
/** What the sealed text says: the words, with the label that the model's texts have. */
const labelled = ({ text }: RowMessage): string => new TextDecoder().decode(bytes(text));
const content = (term: Term): Uint8Array => parse(bytes(term), FORMATS)?.content ?? expect.fail(write(term));
const pairOf = (id: string): KeyPair => keyPairFrom(content(name(id)));
const { narration } = conversationIn('whatsapp-direct');

/** What each message is sent as. */
function envelopeOf({ text }: RowMessage): Envelope {
  const event = narration.events.find((one) => one.kind === 'send' && carries(one.term, text)) ?? expect.fail();
  return { kind: event.term.kind === 'tuple' ? 'pre-key-message' : 'message', bytes: content(event.term) };
}
/** The message itself, without what a first message brings along. */
function sealOf({ text }: RowMessage): Sealed {
  const event = narration.events.find((one) => one.kind === 'send' && carries(one.term, text)) ?? expect.fail();
  return contents(event.term).find((part): part is Sealed => part.kind === 'seal') ?? expect.fail();
}

/** Has libsignal draw these keys, in this order, and no others. */
function draw(ids: readonly string[]): { left: string[] } {
  const drawn = { left: [...ids] };
  vi.spyOn(curve, 'generateKeyPair').mockImplementation(() => {
    const { publicKey: pub, privateKey } = pairOf(drawn.left.shift() ?? expect.fail('it draws more keys'));
    return { pubKey: Buffer.from(pub), privKey: Buffer.from(privateKey) };
  });
  return drawn;
}
afterEach(() => vi.restoreAllMocks());

function phoneOf(who: Writer): Phone {
  const keys = ['identity-key', 'signed-pre-key', 'one-time-pre-key'].map((key) => {
    const id = preKeyId(content(publicKey(name(`${who}-${key}`))));
    return { ...pairOf(`${who}-${key}`), id };
  });
  const [identity, signed, oneTimePreKey] = keys;
  if (!identity || !signed || !oneTimePreKey) expect.fail();
  const signature = sign(identity.privateKey, signed.publicKey, new Uint8Array(64));
  const signedPreKey = { ...signed, signature };
  const bundle = { registrationId: 1, identityKey: identity.publicKey, signedPreKey, oneTimePreKey };
  return { identity, signedPreKey, oneTimePreKey, registrationId: 1, bundle };
}
/** The ratchet keys that a phone shows, each once, in order. */
const shownBy = (who: Writer): string[] => [
  ...new Set(
    ROW.filter(({ from }) => from === who).map((message) => {
      const { as } = sealOf(message);
      return as?.protocol === 'signal' ? as.ratchet.of.id : expect.fail();
    }),
  ),
];

describe('libsignal', () => {
  it('in Omid’s place opens all that Sara sends, with the ratchet keys that his phone draws when it opens', async () => {
    const omid = new Peer(phoneOf('omid'));
    const drawn = draw([...shownBy('omid'), 'omid-ratchet-key-6']);
    for (const message of ROW.filter(({ from }) => from === 'sara')) {
      expect(await omid.hear(envelopeOf(message))).toBe(labelled(message));
      countOpened('libsignal', envelopeOf(message).bytes);
    }
    expect(drawn.left).toEqual([]);
  });

  it('in Sara’s place opens all that Omid sends', async () => {
    const sara = new Peer(phoneOf('sara'));
    const drawn = draw(['sara-base-key', ...shownBy('sara')]);
    await sara.start(phoneOf('omid').bundle);
    for (const message of ROW.filter(({ from }) => from === 'omid')) {
      expect(await sara.hear(envelopeOf(message))).toBe(labelled(message));
      countOpened('libsignal', envelopeOf(message).bytes);
    }
    expect(drawn.left).toEqual([]);
  });

  it('in Omid’s place writes, byte for byte, what his phone writes', async () => {
    const omid = new Peer(phoneOf('omid'));
    draw([...shownBy('omid'), 'omid-ratchet-key-6']);
    for (const message of ROW) {
      if (message.from === 'sara') await omid.hear(envelopeOf(message));
      else {
        const said = await omid.say(labelled(message));
        expect(hex(said.bytes)).toBe(hex(envelopeOf(message).bytes));
      }
    }
  });

  it('finds each chain counted from zero, and the length of the one before', () => {
    const read = ROW.map((message) => {
      const { counter, previousCounter } = readMessage(content(sealOf(message)));
      return [counter, previousCounter];
    });
    expect(read.slice(0, 12).join(' ')).toBe('0,0 1,0 0,0 1,0 0,1 1,1 2,1 0,1 0,2 1,2 2,2 0,0');
  });
});
