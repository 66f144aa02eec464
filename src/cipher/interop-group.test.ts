import { createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  contents,
  name,
  publicKey,
  whatsappGroup,
  write,
  type Narration,
  type Power,
  type Sealed,
  type Term,
  type Tuple,
} from '../model/index.ts';
import { hex } from './bytes.ts';
import { countOpened } from './counted.test-support.ts';
import { parse } from './parse.ts';
import { ALL } from './formats/all.ts';
import { preKeyId } from './letter.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { keyPairFrom, type OneTimePreKey, type SignedPreKey } from './signal/keys.ts';
import { Peer, peerVerifies } from './signal/peer.test-support.ts';
import { acceptDistribution, decryptFromGroup, readForGroup } from './signal/sender-keys.ts';
import type { Phone } from './signal/test-support.ts';

/**
 * libsignal, given the keys of a member's phone, opens what Sara's phone sends that member alone; of what she sends to
 * all, which no library here opens, it verifies the signature, and Node's own cryptography opens it with the key sent before.
 */

const { bytes } = realise(seededRandom('interop of groups'), { 'stored-text': 'سلام به همه' }, ALL);
const content = (term: Term): Uint8Array => parse(bytes(term), ALL)?.content ?? expect.fail(write(term));
const inside = { data: 'in-country', keys: 'abroad' } as const;
const run = (attack?: Power): Narration =>
  (attack ? whatsappGroup.attacks[attack]?.(inside) : whatsappGroup.narrate(inside)) ?? expect.fail();

function all<T extends Term>({ events }: Narration, is: (term: Term) => term is T): T[] {
  const found = new Map<string, T>();
  for (const { term } of events) for (const part of contents(term)) if (is(part)) found.set(write(part), part);
  return [...found.values()];
}
const isLetter = (term: Term): term is Tuple =>
  term.kind === 'tuple' && term.frame !== undefined && 'preKey' in term.frame;
const isToAll = (term: Term): term is Sealed => term.kind === 'seal' && term.as?.protocol === 'sender-key';

function phoneOf(who: string): Peer {
  const [identity, signedPreKey, oneTimePreKey] = ['identity-key', 'signed-pre-key', 'one-time-pre-key'].map((key) => ({
    ...keyPairFrom(content(name(`${who}-${key}`))),
    id: preKeyId(content(publicKey(name(`${who}-${key}`)))),
  })) as [OneTimePreKey, SignedPreKey, OneTimePreKey];
  return new Peer({ identity, signedPreKey, oneTimePreKey, registrationId: 1 } as unknown as Phone);
}
/** What libsignal finds in the letter to a member: the distribution as bytes. */
async function distributionFor(who: string, narration: Narration): Promise<Uint8Array> {
  const letter = all(narration, isLetter).find(({ parts: [, inner] }) => {
    const as = inner?.kind === 'seal' ? inner.as : undefined;
    return as?.protocol === 'signal' && as.receiver.of.id === `${who}-identity-key`;
  });
  const sealed = content(letter ?? expect.fail(`no letter to ${who}`));
  const opened = await phoneOf(who).hearBytes(sealed);
  countOpened('libsignal', sealed);
  const distribution = parse(opened, ALL);
  expect(distribution?.kind).toBe('sender-key-distribution');
  return distribution?.content ?? expect.fail();
}
const hmac = (key: Uint8Array, step: number): Uint8Array =>
  new Uint8Array(createHmac('sha256', key).update(Uint8Array.of(step)).digest());

/** Opens a message to all with the chain key of a distribution, with nothing of this project's cryptography. */
function openedByNode(distribution: Uint8Array, message: Uint8Array): Uint8Array {
  const { chain } = acceptDistribution(distribution);
  const { iteration, ciphertext } = readForGroup(message);
  let { chainKey } = chain;
  for (let at = chain.counter; at < iteration; at++) chainKey = hmac(chainKey, 2);
  const keys = Buffer.from(hkdfSync('sha256', hmac(chainKey, 1), new Uint8Array(32), 'WhisperGroup', 48));
  const cipher = createDecipheriv('aes-256-cbc', keys.subarray(16), keys.subarray(0, 16));
  return new Uint8Array(Buffer.concat([cipher.update(ciphertext), cipher.final()]));
}

describe('a group', () => {
  const messages = all(run(), isToAll);

  it.each(['omid', 'member'])('is open to %s with what libsignal finds in the letter to him alone', async (who) => {
    const distribution = await distributionFor(who, run());
    let received = acceptDistribution(distribution);
    expect(messages.map(({ body }) => write(body))).toEqual([
      'text("stored-text")',
      '"photo-file-key"',
      'text("in-flight")',
      'text("future-text")',
    ]);
    for (const message of messages) {
      const opened = decryptFromGroup(received, content(message));
      received = opened.senderKey;
      expect(hex(opened.plaintext)).toBe(hex(bytes(message.body)));
      expect(hex(openedByNode(distribution, content(message)))).toBe(hex(bytes(message.body)));
      countOpened('OpenSSL', content(message));
    }
  });

  it('gets messages that libsignal finds signed with the key it was told', async () => {
    const { signingKey } = acceptDistribution(await distributionFor('omid', run()));
    for (const message of messages) {
      const sent = content(message);
      expect(peerVerifies(signingKey, sent.slice(0, -64), sent.slice(-64))).toBe(true);
      expect(peerVerifies(signingKey, sent.slice(1, -64), sent.slice(-64))).toBe(false);
    }
  });

  it.each([
    ['run-server', 'ghost-member'],
    ['intercept-sms', 'false-omid'],
  ] as const)('is open to the adversary of %s from its next message on, and not before', async (attack, who) => {
    const narration = run(attack);
    const received = acceptDistribution(await distributionFor(who, narration));
    const [, , waiting, next] = all(narration, isToAll) as [Sealed, Sealed, Sealed, Sealed];
    expect(hex(decryptFromGroup(received, content(next)).plaintext)).toBe(hex(bytes(next.body)));
    expect(() => decryptFromGroup(received, content(waiting))).toThrow();
  });
});
