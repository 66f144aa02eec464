import { createDecipheriv, createDiffieHellman } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  contents,
  MODES,
  name,
  publicKey,
  subterms,
  write,
  type ModeId,
  type Narration,
  type Power,
  type Sealed,
  type Term,
  type Tuple,
} from '../model/index.ts';
import { ALL } from './formats/all.ts';
import { hex } from './bytes.ts';
import { countOpened } from './counted.test-support.ts';
import { parse } from './parse.ts';
import { preKeyId, registrationId } from './letter.ts';
import { bigEndian } from './mtproto/bytes.ts';
import { PRIME } from './mtproto/group.ts';
import { open, type Direction } from './mtproto/message.ts';
import { peerDecrypts, peerOpens } from './mtproto/mtcute-peer.ts';
import { readPayload } from './mtproto/payload.ts';
import { readTlBytes } from './mtproto/tl.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';
import { keyPairFrom, type OneTimePreKey, type SignedPreKey } from './signal/keys.ts';
import { readMessage, readPreKeyMessage } from './signal/message.ts';
import { Peer } from './signal/peer.test-support.ts';
import type { Phone } from './signal/test-support.ts';

/** Other people's implementations, given the keys that the narration's people have, open what the narration sends. */

const WORDS = {
  'stored-text': 'سلام، فردا ساعت پنج؟',
  'in-flight': 'on my way',
  'future-text': 'Are you home? '.repeat(40),
};
const { bytes } = realise(seededRandom('interop'), WORDS, ALL);
const content = (term: Term): Uint8Array => parse(bytes(term), ALL)?.content ?? expect.fail(write(term));
const inside = { data: 'in-country', keys: 'split' } as const;
const run = (mode: ModeId, attack?: Power): Narration =>
  (attack ? MODES[mode].attacks[attack]?.(inside) : MODES[mode].narrate(inside)) ?? expect.fail();

/** Everything that stands in the events of a run and is of one kind, each once, in the order in which it was said. */
function all<T extends Term>({ events }: Narration, is: (term: Term) => term is T): T[] {
  const found = new Map<string, T>();
  for (const { term } of events) for (const part of contents(term)) if (is(part)) found.set(write(part), part);
  return [...found.values()];
}
const isLetter = (term: Term): term is Tuple =>
  term.kind === 'tuple' && term.frame !== undefined && 'preKey' in term.frame;
const isMtproto = (term: Term): term is Sealed => term.kind === 'seal' && term.as?.protocol === 'mtproto';
const isAssumed = (term: Term): term is Sealed => term.kind === 'seal' && !term.as;

const directionOf = ({ as }: Sealed): Direction =>
  as?.protocol === 'mtproto' && as.from === 'client' ? 'client-to-server' : 'server-to-client';

/** A phone that runs libsignal with the private keys of `who`. */
function phoneOf(who: string): Peer {
  const [identity, signedPreKey, oneTimePreKey] = ['identity-key', 'signed-pre-key', 'one-time-pre-key'].map((key) => ({
    ...keyPairFrom(content(name(`${who}-${key}`))),
    id: preKeyId(content(publicKey(name(`${who}-${key}`)))),
  })) as [OneTimePreKey, SignedPreKey, OneTimePreKey];
  const own = { identity, signedPreKey, oneTimePreKey, registrationId: 1 };
  return new Peer(own as unknown as Phone);
}
/** The letters that are sealed for `who`. */
function lettersTo(narration: Narration, who: string): { sealed: Tuple; body: Term }[] {
  return all(narration, isLetter).flatMap((sealed) => {
    const seal = sealed.parts[1];
    if (seal?.kind !== 'seal' || seal.as?.protocol !== 'signal' || seal.as.receiver.of.id !== `${who}-identity-key`)
      return [];
    return [{ sealed, body: seal.body }];
  });
}
async function opensAll(who: string, letters: { sealed: Tuple; body: Term }[]): Promise<void> {
  const phone = phoneOf(who);
  for (const { sealed, body } of letters) {
    const heard = await phone.hear({ kind: 'pre-key-message', bytes: content(sealed) });
    expect(heard, write(body)).toBe(new TextDecoder().decode(bytes(body)));
    countOpened('libsignal', content(sealed));
  }
}

describe('libsignal', () => {
  const plain = lettersTo(run('whatsapp-direct'), 'omid');

  it.each(['whatsapp-cloud-backup', 'whatsapp-e2e-backup', 'signal'] as const)(
    'opens with Omid’s private keys what Sara’s phone sends in %s',
    async (mode) => {
      const letters = lettersTo(run(mode), 'omid');
      expect(letters).toHaveLength(4);
      await opensAll('omid', letters);
    },
  );

  it('opens with Omid’s private keys what Sara’s phone sends, in order and out of order', async () => {
    expect(plain.map(({ body }) => write(body))).toEqual([
      'text("stored-text")',
      '"photo-file-key"',
      'text("in-flight")',
      'text("future-text")',
    ]);
    await opensAll('omid', plain);
    await opensAll('omid', plain.toReversed());
  });

  it('opens nothing of it with other keys', async () => {
    for (const letter of plain) await expect(opensAll('sara', [letter])).rejects.toThrow();
  });

  it.each(['run-server', 'intercept-sms'] as const)(
    'opens with the adversary’s private keys what %s made Sara’s phone seal for him',
    async (attack) => {
      const narration = run('whatsapp-direct', attack);
      const caught = lettersTo(narration, 'false-omid');
      expect(caught).toHaveLength(2);
      await opensAll('false-omid', caught);
      await expect(opensAll('omid', caught)).rejects.toThrow();
    },
  );

  it('opens with Omid’s private keys what the adversary passes on in Sara’s name', async () => {
    const passedOn = lettersTo(run('whatsapp-direct', 'run-server'), 'omid').filter(
      ({ sealed }) => !plain.some((letter) => write(letter.sealed) === write(sealed)),
    );
    expect(passedOn).toHaveLength(2);
    await opensAll('omid', passedOn);
  });

  it('would find the numbers that the directory gave out, and the chain counted from zero', () => {
    const serialisedKey = (id: string) => `05${hex(content(publicKey(name(id))))}`;
    for (const [counter, { sealed }] of plain.entries()) {
      const read = readPreKeyMessage(content(sealed));
      expect(read.registrationId).toBe(registrationId(content(publicKey(name('sara-identity-key')))));
      expect(read.signedPreKeyId).toBe(preKeyId(content(publicKey(name('omid-signed-pre-key')))));
      expect(read.oneTimePreKeyId).toBe(preKeyId(content(publicKey(name('omid-one-time-pre-key')))));
      expect(hex(read.identityKey)).toBe(serialisedKey('sara-identity-key'));
      const message = readMessage(read.message);
      expect(message).toMatchObject({ counter, previousCounter: 0 });
      expect(content(sealed)[0]).toBe(0x33);
      expect(read.message[0]).toBe(0x33);
    }
  });
});

describe.each([undefined, 'intercept-sms'] as const)('mtcute, attack: %s', (attack) => {
  const sent = all(run('telegram-cloud', attack), isMtproto);

  it('opens with the authorisation key what the server sends, and decrypts what the phones send', () => {
    expect(sent.length).toBeGreaterThan(attack ? 15 : 9);
    for (const term of sent) {
      const [key, message] = [content(term.key), content(term)];
      const ours = open(key, directionOf(term), message) ?? expect.fail();
      const theirs =
        directionOf(term) === 'client-to-server'
          ? readPayload(peerDecrypts(key, true, message))?.message
          : peerOpens(key, message, ours.sessionId);
      expect(theirs).toMatchObject({ messageId: ours.messageId, seqNo: ours.seqNo });
      const body = readTlBytes(theirs?.body ?? expect.fail())?.bytes;
      expect(hex(body ?? expect.fail())).toBe(hex(bytes(term.body)));
      countOpened('mtcute', message);
    }
  });

  it('sees one session under each key, and no message identifier twice in it', () => {
    const sessions = new Map<string, Set<bigint>>();
    const seen = new Set<string>();
    for (const term of sent) {
      const read = open(content(term.key), directionOf(term), content(term)) ?? expect.fail();
      sessions.set(write(term.key), (sessions.get(write(term.key)) ?? new Set()).add(read.sessionId));
      seen.add(`${write(term.key)} ${read.messageId}`);
    }
    expect([...sessions.values()].map(({ size }) => size)).toEqual([...sessions].map(() => 1));
    expect(seen.size).toBe(sent.length);
  });
});

describe('Node’s own cryptography', () => {
  const events = run('telegram-cloud').events.map(({ term }) => term);

  it('agrees on the same authorisation key', () => {
    const secrets = [
      ...new Map(events.flatMap((term) => [...subterms(term)]).map((term) => [write(term), term])).values(),
    ];
    const agreed = secrets.filter((term) => term.kind === 'kdf' && term.label === 'auth-key');
    expect(agreed).toHaveLength(2);
    for (const term of agreed) {
      const [pair] = term.kind === 'kdf' ? term.inputs : [];
      if (pair?.kind !== 'dh') expect.fail();
      const own = createDiffieHellman(Buffer.from(bigEndian(PRIME, 256)), Buffer.of(3));
      own.setPrivateKey(Buffer.from(content(pair.pair[0])));
      const theirs = own.computeSecret(content(publicKey(pair.pair[1])));
      expect(theirs.toString('hex').padStart(512, '0')).toBe(hex(content(term)));
    }
  });

  it('opens the records on the disks with the storage key', () => {
    const records = all(run('telegram-cloud'), isAssumed).filter(
      ({ key }) => key.kind === 'kdf' && key.label === 'join-halves',
    );
    expect(records.length).toBeGreaterThan(5);
    for (const record of records) {
      const stored = content(record);
      const cipher = createDecipheriv('aes-256-gcm', content(record.key), stored.subarray(0, 12));
      cipher.setAuthTag(stored.subarray(-16));
      const body = Buffer.concat([cipher.update(stored.subarray(12, -16)), cipher.final()]);
      expect(body.toString('hex')).toBe(hex(bytes(record.body)));
      countOpened('OpenSSL', stored);
    }
  });
});
