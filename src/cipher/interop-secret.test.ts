import { createDiffieHellman } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  contents,
  publicKey,
  secretChatOf2013,
  subterms,
  telegramSecret,
  write,
  type Mode,
  type Narration,
  type Sealed,
  type Term,
} from '../model/index.ts';
import { hex } from './bytes.ts';
import { countOpened } from './counted.test-support.ts';
import { parse } from './parse.ts';
import { ALL } from './formats/all.ts';
import { bigEndian, view } from './mtproto/bytes.ts';
import { PRIME } from './mtproto/group.ts';
import { crypto, peerAuthKey, peerDecrypts } from './mtproto/mtcute-peer.ts';
import { readLayer } from './mtproto/secret-layer.ts';
import { readTlBytes } from './mtproto/tl.ts';
import { seededRandom } from './random.ts';
import { realise } from './realise.ts';

/** mtcute and Node's own cryptography, given the keys of the two phones, open what a secret chat sends. */

const { bytes } = realise(seededRandom('interop of secret chats'), { 'future-text': 'Are you home? '.repeat(40) }, ALL);
const content = (term: Term): Uint8Array => parse(bytes(term), ALL)?.content ?? expect.fail(write(term));
const inside = { data: 'in-country', keys: 'abroad' } as const;
const runs = (mode: Mode): Narration[] => [
  mode.narrate(inside),
  ...Object.values(mode.attacks).flatMap((attack) => attack(inside) ?? []),
];
const RUNS = [...runs(telegramSecret), ...runs(secretChatOf2013)];

/** Every seal of one format that stands in the events of a run, each once, in the order in which it was said. */
function sealsOf({ events }: Narration, protocol: string): Sealed[] {
  const found = new Map<string, Sealed>();
  for (const { term } of events)
    for (const part of contents(term))
      if (part.kind === 'seal' && part.as?.protocol === protocol) found.set(write(part), part);
  return [...found.values()];
}

describe('messages of secret chats', () => {
  const letters = RUNS.flatMap((run) => sealsOf(run, 'secret-chat'));

  it('are decrypted by mtcute to what the phones wrote', () => {
    expect(letters.length).toBeGreaterThan(20);
    for (const term of letters) {
      const [key, sealed] = [content(term.key), content(term)];
      if (term.as?.protocol !== 'secret-chat') expect.fail();
      expect(hex(sealed.slice(0, 8))).toBe(hex(new Uint8Array(peerAuthKey(key).id)));
      const padded = peerDecrypts(key, term.as.from === 'originator', sealed);
      const data = padded.slice(4, 4 + view(padded).getInt32(0, true));
      const layer = readLayer(data) ?? expect.fail();
      const parity = term.as.from === 'originator' ? 1 : 0;
      expect(layer).toMatchObject({ outSeqNo: 2 * term.as.sent + parity, inSeqNo: 2 * term.as.received + 1 - parity });
      expect(hex(readTlBytes(layer.message)?.bytes ?? expect.fail())).toBe(hex(bytes(term.body)));
      countOpened('mtcute', sealed);
    }
  });

  it('never carry the same number twice from one end under one key', () => {
    for (const run of RUNS) {
      const numbers = sealsOf(run, 'secret-chat').map(
        ({ key, as }) => as?.protocol === 'secret-chat' && `${write(key)} ${as.from} ${as.sent}`,
      );
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });
});

describe('their keys', () => {
  it('are what OpenSSL agrees on with either exponent', () => {
    const keys = new Map<string, Term>();
    for (const { term } of RUNS.flatMap(({ events }) => events))
      for (const part of subterms(term))
        if (part.kind === 'kdf' && part.label === 'secret-chat-key') keys.set(write(part), part);
    expect(keys.size).toBe(5);
    for (const key of keys.values()) {
      const [pair] = key.kind === 'kdf' ? key.inputs : [];
      if (pair?.kind !== 'dh') expect.fail();
      const own = createDiffieHellman(Buffer.from(bigEndian(PRIME, 256)), Buffer.of(3));
      own.setPrivateKey(Buffer.from(content(pair.pair[0])));
      const theirs = own.computeSecret(content(publicKey(pair.pair[1])));
      expect(theirs.toString('hex').padStart(512, '0')).toBe(hex(content(key)));
    }
  });

  it('were in 2013 the agreed secret combined with the server’s number; chosen numbers led both phones to one key', () => {
    const [honest, attacked] = runs(secretChatOf2013) as [Narration, Narration];
    const code = honest.codes?.sara;
    const key = code?.kind === 'hash' && code.of.kind === 'kdf' ? code.of : expect.fail();
    const [secret, nonce] = key.inputs.map(content) as [Uint8Array, Uint8Array];
    expect(content(key)).toEqual(secret.map((byte, at) => byte ^ (nonce[at] ?? 0)));
    const pads = sealsOf(attacked, 'pad');
    expect(pads).toHaveLength(2);
    for (const pad of pads) {
      const [mine, number] = [content(pad.key), content(pad)];
      expect(hex(mine.map((byte, at) => byte ^ (number[at] ?? 0)))).toBe(hex(content(pad.body)));
    }
    expect(new Set(pads.map((pad) => hex(content(pad)))).size).toBe(2);
    expect(new Set(pads.map(({ body }) => write(body))).size).toBe(1);
  });
});

describe('files of secret chats', () => {
  it('are decrypted by mtcute’s AES to the photo and less than a block of padding', () => {
    const files = RUNS.flatMap((run) => sealsOf(run, 'secret-file'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const key = content(file.key);
      const padded = crypto.createAesIge(key.slice(0, 32), key.slice(32)).decrypt(content(file));
      const photo = bytes(file.body);
      expect(hex(padded.slice(0, photo.length))).toBe(hex(photo));
      expect(padded.length - photo.length).toBeLessThan(16);
    }
  });
});
