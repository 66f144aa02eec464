/* For the tests only: mtcute, an independent implementation, behind functions shaped like ours. It needs Node. */
import { randomFillSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join as path } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  BaseCryptoProvider,
  createAesIgeForMessage,
  createAesIgeForMessageOld,
  type ICryptoProvider,
  type IEncryptionScheme,
} from '@mtcute/core/utils.js';
import { ige256Decrypt, ige256Encrypt, initSync, sha1, sha256 } from '@mtcute/wasm';
import { join, view } from './bytes.ts';
import type { Message } from './payload.ts';

interface Long {
  readonly low: number;
  readonly high: number;
}

interface Reader {
  seekTo(position: number): void;
  uint(): number;
  raw(length: number): Uint8Array;
}

/** mtcute's AuthKey, which its package does not export: it is loaded by its file. */
interface AuthKey {
  setup(key: Uint8Array): void;
  readonly id: Uint8Array;
  encryptMessage(message: Uint8Array, salt: Long, sessionId: Long): Uint8Array;
  decryptMessage(
    data: Uint8Array,
    sessionId: Long,
    callback: (messageId: Long, seqNo: number, reader: Reader) => void,
  ): void;
}
type AuthKeyClass = new (crypto: ICryptoProvider, log: unknown, readers: object) => AuthKey;

const require = createRequire(import.meta.url);
initSync(readFileSync(require.resolve('@mtcute/wasm/mtcute.wasm')));
const { AuthKey } = (await import(
  /* @vite-ignore */ pathToFileURL(path(dirname(require.resolve('@mtcute/core')), 'network/auth-key.js')).href
)) as { AuthKey: AuthKeyClass };

class Crypto extends BaseCryptoProvider implements Partial<ICryptoProvider> {
  sha1 = sha1;
  sha256 = sha256;
  override randomFill(bytes: Uint8Array): void {
    randomFillSync(bytes);
  }
  createAesIge(key: Uint8Array, iv: Uint8Array): IEncryptionScheme {
    return { encrypt: (data) => ige256Encrypt(data, key, iv), decrypt: (data) => ige256Decrypt(data, key, iv) };
  }
}
/** As far as the functions used here need it. */
export const crypto = new Crypto() as unknown as ICryptoProvider;

const silent = { verbose: () => undefined, warn: () => undefined };

/** mtcute's view of an authorisation key. */
export function peerAuthKey(key: Uint8Array): AuthKey {
  const made = new AuthKey(crypto, silent, {});
  made.setup(key);
  return made;
}

function long(value: bigint): Long {
  return { low: Number(BigInt.asIntN(32, value)), high: Number(BigInt.asIntN(32, value >> 32n)) };
}

function bigint({ low, high }: Long): bigint {
  return BigInt.asUintN(64, (BigInt(high) << 32n) | BigInt(low >>> 0));
}

/** Header from message_id on, and body: what mtcute's session hands to its AuthKey. */
function inner({ messageId, seqNo, body }: Message): Uint8Array {
  const head = new Uint8Array(16);
  view(head).setBigUint64(0, messageId, true);
  view(head).setInt32(8, seqNo, true);
  view(head).setInt32(12, body.length, true);
  return join(head, body);
}

/** A message as mtcute, a client, sends it to the server. */
export function peerSeals(key: Uint8Array, message: Message): Uint8Array {
  return peerAuthKey(key).encryptMessage(inner(message), long(message.salt), long(message.sessionId));
}

/** What mtcute, a client, takes from a message that the server sent: nothing if it refuses it. */
export function peerOpens(
  key: Uint8Array,
  bytes: Uint8Array,
  sessionId: bigint,
): Omit<Message, 'salt' | 'sessionId'> | undefined {
  let opened: Omit<Message, 'salt' | 'sessionId'> | undefined;
  peerAuthKey(key).decryptMessage(bytes, long(sessionId), (messageId, seqNo, reader) => {
    reader.seekTo(28);
    opened = { messageId: bigint(messageId), seqNo, body: reader.raw(reader.uint()) };
  });
  return opened;
}

/** The roles that a client does not have, from mtcute's key derivation, hashes and AES: any direction, any plaintext. */
export function peerSealsEnvelope(key: Uint8Array, fromClient: boolean, padded: Uint8Array): Uint8Array {
  const [start, end] = fromClient ? [88, 120] : [96, 128];
  const msgKey = sha256(join(key.subarray(start, end), padded)).subarray(8, 24);
  return join(peerAuthKey(key).id, msgKey, createAesIgeForMessage(crypto, key, msgKey, fromClient).encrypt(padded));
}

/** The decrypted bytes of an envelope by mtcute's key derivation and AES; version 1 with its older derivation. */
export function peerDecrypts(key: Uint8Array, fromClient: boolean, bytes: Uint8Array, version: 1 | 2 = 2): Uint8Array {
  const scheme = version === 2 ? createAesIgeForMessage : createAesIgeForMessageOld;
  return scheme(crypto, key, bytes.subarray(8, 24), fromClient).decrypt(bytes.subarray(24));
}

/** The same for 1.0: `plaintext` is hashed, `padding` is not. */
export function peerSealsEnvelopeV1(
  key: Uint8Array,
  fromClient: boolean,
  plaintext: Uint8Array,
  padding: Uint8Array,
): Uint8Array {
  const msgKey = sha1(plaintext).subarray(4, 20);
  const scheme = createAesIgeForMessageOld(crypto, key, msgKey, fromClient);
  return join(peerAuthKey(key).id, msgKey, scheme.encrypt(join(plaintext, padding)));
}
