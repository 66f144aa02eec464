import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coordinate, keyPair } from './keys.ts';
import { Peer, peerSigns, peerVerifies } from './peer.test-support.ts';
import { acceptSession, startSession, type Envelope } from './session.ts';
import { phone, seeded, Speaker } from './test-support.ts';
import { sign, verify } from './xeddsa.ts';

/** Turns of one to four messages each, some shuffled; a turn belongs to us or to the peer. */
const turns = fc.array(fc.tuple(fc.boolean(), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })), { maxLength: 8 });

async function talk(ours: Speaker, peer: Peer, script: readonly (readonly [boolean, number[]])[]): Promise<void> {
  for (const [turn, [weSpeak, order]] of script.entries()) {
    const sent: Envelope[] = [];
    for (let i = 0; i < order.length; i += 1)
      sent.push(weSpeak ? ours.say(`${turn}.${i}`) : await peer.say(`${turn}.${i}`));
    for (const at of order) {
      const envelope = sent[at];
      if (!envelope) throw new Error('not sent');
      expect(weSpeak ? await peer.hear(envelope) : ours.hear(envelope)).toBe(`${turn}.${at}`);
    }
  }
}

describe.each([true, false])('with the peer, one-time pre-key: %s', (oneTime) => {
  test('we write first', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(turns, fc.string(), async (script, seed) => {
        const random = seeded(seed);
        const [own, other] = [phone(random), phone(random, { oneTime })];
        const ours = new Speaker(startSession(own, other.bundle, random), random);
        const peer = new Peer(other);
        for (const words of ['one', 'two']) expect(await peer.hear(ours.say(words))).toBe(words);
        await talk(ours, peer, script);
      }),
      { numRuns: 12 },
    );
  });
  test('the peer writes first', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(turns, fc.string(), async (script, seed) => {
        const random = seeded(seed);
        const [own, other] = [phone(random, { oneTime }), phone(random)];
        const peer = new Peer(other);
        await peer.start(own.bundle);
        const first = await peer.say('one');
        const ours = new Speaker(acceptSession(own, first.bytes), random);
        expect(ours.hear(first)).toBe('one');
        expect(ours.hear(await peer.say('two'))).toBe('two');
        await talk(ours, peer, script);
      }),
      { numRuns: 12 },
    );
  });
});

test('each verifies what the other signs', () => {
  const random = seeded('signatures');
  for (let length = 0; length < 12; length += 1) {
    const { privateKey, publicKey } = keyPair(random);
    const message = random(length + 1);
    expect(peerVerifies(publicKey, message, sign(privateKey, message, random(64)))).toBe(true);
    const signature = peerSigns(privateKey, message);
    expect(verify(coordinate(publicKey), message, signature)).toBe(true);
    expect(verify(coordinate(publicKey), Uint8Array.of(...message, 1), signature)).toBe(false);
  }
});
