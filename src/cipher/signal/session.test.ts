import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SignalError, utf8, type Refusal } from './bytes.ts';
import { keyPair } from './keys.ts';
import { readMessage, readPreKeyMessage, writePreKeyMessage } from './message.ts';
import { MAX_SKIP } from './ratchet.ts';
import { MAX_RECEIVING_CHAINS } from './receiving.ts';
import { acceptSession, decrypt, encrypt, startSession } from './session.ts';
import { conversation, phone, seeded, Speaker } from './test-support.ts';

const refusal = (what: () => unknown): Refusal | 'accepted' => {
  try {
    what();
    return 'accepted';
  } catch (error) {
    if (error instanceof SignalError) return error.refusal;
    throw error;
  }
};

describe('starting', () => {
  test.each([true, false])('with a one-time pre-key: %s', (oneTime) => {
    const random = seeded('start');
    const [sara, omid] = [phone(random), phone(random, { oneTime })];
    const hers = new Speaker(startSession(sara, omid.bundle, random), random);
    const [first, second] = [hers.say('one'), hers.say('two')];
    expect(first.kind).toBe('pre-key-message');
    expect(readPreKeyMessage(first.bytes).oneTimePreKeyId).toBe(oneTime ? omid.oneTimePreKey?.id : undefined);
    const his = new Speaker(acceptSession(omid, first.bytes), random);
    expect(his.hear(first)).toBe('one');
    expect(his.hear(second)).toBe('two');
    expect(hers.hear(his.say('three'))).toBe('three');
    expect(hers.say('four').kind).toBe('message');
  });
  test('a pre-key that the identity has not signed is refused', () => {
    const random = seeded('unsigned');
    const [sara, omid, other] = [phone(random), phone(random), phone(random)];
    const swapped = { ...omid.bundle, identityKey: other.identity.publicKey };
    expect(refusal(() => startSession(sara, swapped, random))).toBe('wrong-signature');
  });
  test('other pre-keys, another sender and another session are refused', () => {
    const random = seeded('other');
    const [sara, omid, other] = [phone(random), phone(random), phone(random)];
    const { envelope } = encrypt(startSession(sara, omid.bundle, random), utf8('hello'), random);
    expect(refusal(() => acceptSession({ ...omid, oneTimePreKey: undefined }, envelope.bytes))).toBe('not-ours');
    const session = acceptSession(omid, envelope.bytes);
    const forged = (change: object): Uint8Array =>
      writePreKeyMessage({ ...readPreKeyMessage(envelope.bytes), ...change });
    for (const change of [{ identityKey: other.identity.publicKey }, { baseKey: keyPair(random).publicKey }]) {
      const bytes = forged(change);
      expect(refusal(() => decrypt(session, { ...envelope, bytes }))).toBe('not-ours');
      expect(refusal(() => decrypt(acceptSession(omid, bytes), { ...envelope, bytes }))).toBe('wrong-tag');
    }
    expect(refusal(() => encrypt(session, utf8('too early'), random))).toBe('not-ours');
  });
});

describe('out of order', () => {
  test('any order within and across turns opens, and nothing opens twice', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 12 }),
        fc.string(),
        (turns, seed) => {
          const { sara, omid } = conversation(seeded(seed));
          const late: [Speaker, ReturnType<Speaker['say']>, string][] = [];
          for (const [turn, count, kept] of turns.map(([s, c, k], i) => [s ? `s${i}` : `o${i}`, c + 1, k] as const)) {
            const [from, to] = turn.startsWith('s') ? [sara, omid] : [omid, sara];
            const sent = Array.from({ length: count }, (_, i) => [from.say(`${turn}.${i}`), `${turn}.${i}`] as const);
            for (const [i, [envelope, words]] of sent.entries())
              if (i === kept && late.length < MAX_RECEIVING_CHAINS) late.unshift([to, envelope, words]);
              else {
                expect(to.hear(envelope)).toBe(words);
                expect(refusal(() => to.hear(envelope))).toBe('already-used');
              }
          }
          const reachable = late.filter(([to, envelope]) =>
            to.session.receiving.some((chain) => `${chain.ratchetKey}` === `${readMessage(envelope.bytes).ratchetKey}`),
          );
          for (const [to, envelope, words] of reachable) expect(to.hear(envelope)).toBe(words);
        },
      ),
      { numRuns: 25 },
    );
  });
  test('as far as 2,000 ahead and no further', () => {
    const { sara, omid } = conversation(seeded('far'));
    for (let i = 0; i < MAX_SKIP; i += 1) sara.say('lost');
    const reached = sara.say('reached');
    const tooFar = sara.say('too far');
    expect(refusal(() => omid.hear(tooFar))).toBe('too-far-ahead');
    expect(omid.hear(reached)).toBe('reached');
    expect(omid.session.receiving[0]?.skipped).toHaveLength(MAX_SKIP);
    expect(omid.hear(tooFar)).toBe('too far');
  });
  test('the oldest skipped keys are dropped', () => {
    const { sara, omid } = conversation(seeded('dropped'));
    const lost = Array.from({ length: MAX_SKIP + 2 }, () => sara.say('lost'));
    omid.hear(lost[MAX_SKIP] ?? sara.say(''));
    sara.say('lost too');
    omid.hear(sara.say('arrives'));
    expect(omid.session.receiving[0]?.skipped).toHaveLength(MAX_SKIP);
    expect(refusal(() => omid.hear(lost[0] ?? sara.say('')))).toBe('already-used');
    expect(omid.hear(lost[2] ?? sara.say(''))).toBe('lost');
  });
  test('old chains are dropped', () => {
    const { sara, omid } = conversation(seeded('chains'));
    const late = sara.say('late');
    const later = sara.say('later');
    omid.hear(sara.say('on time'));
    for (let i = 0; i < MAX_RECEIVING_CHAINS - 1; i += 1) {
      sara.hear(omid.say('turn'));
      omid.hear(sara.say('turn'));
    }
    expect(omid.hear(late)).toBe('late');
    sara.hear(omid.say('turn'));
    omid.hear(sara.say('turn'));
    expect(omid.session.receiving).toHaveLength(MAX_RECEIVING_CHAINS);
    expect(refusal(() => omid.hear(later))).not.toBe('accepted');
  });
});

test('what is refused leaves the session good, and steps never change a session given', () => {
  const { sara, omid } = conversation(seeded('immutable'));
  const before = JSON.stringify(omid.session);
  const session = omid.session;
  const envelope = sara.say('hello');
  const bad = { ...envelope, bytes: envelope.bytes.with(-1, (envelope.bytes.at(-1) ?? 0) ^ 1) };
  expect(refusal(() => omid.hear(bad))).toBe('wrong-tag');
  expect(omid.hear(envelope)).toBe('hello');
  omid.say('answer');
  expect(JSON.stringify(session)).toBe(before);
});

describe('a stolen session', () => {
  test('opens nothing older, and nothing after both sides have drawn new keys', () => {
    const { sara, omid } = conversation(seeded('stolen'));
    const before = sara.say('before');
    omid.hear(before);
    const thief = new Speaker(omid.session, seeded('thief'));
    expect(refusal(() => thief.hear(before))).toBe('already-used');

    const same = sara.say('same chain');
    omid.hear(same);
    expect(thief.hear(same)).toBe('same chain');

    sara.hear(omid.say('new key from the robbed phone'));
    const healed = sara.say('healed');
    expect(omid.hear(healed)).toBe('healed');
    expect(refusal(() => thief.hear(healed))).toBe('wrong-tag');
  });
  test('has no chain key of a turn that is over, only the keys of messages still on their way', () => {
    const { sara, omid } = conversation(seeded('closed'));
    const late = sara.say('late');
    omid.hear(sara.say('on time'));
    sara.hear(omid.say('turn'));
    omid.hear(sara.say('turn'));
    const closed = omid.session.receiving[1];
    expect(closed?.chain).toBeUndefined();
    expect(closed?.skipped.map(({ counter }) => counter)).toEqual([readMessage(late.bytes).counter]);
  });
  test('opens the next message of the other side when the robbed phone has not written since', () => {
    const { sara, omid } = conversation(seeded('not healed'));
    omid.hear(sara.say('one'));
    const thief = new Speaker(omid.session, seeded('thief'));
    expect(thief.hear(sara.say('two'))).toBe('two');
  });
});
