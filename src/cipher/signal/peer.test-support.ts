import * as libsignal from 'libsignal';
import * as curve from 'libsignal/src/curve.js';
import type { PreKeyBundle } from './keys.ts';
import type { Envelope } from './session.ts';
import type { Phone } from './test-support.ts';

/** A phone that runs `libsignal` (WhiskeySockets' port for Node, which talks to WhatsApp's servers) on our keys. */
export class Peer {
  private record: libsignal.SessionRecord | undefined;
  private readonly storage: libsignal.SignalStorage;
  private readonly address = new libsignal.ProtocolAddress('other', 1);

  constructor(phone: Phone) {
    const pair = ({ publicKey, privateKey }: { publicKey: Uint8Array; privateKey: Uint8Array }) => ({
      pubKey: Buffer.from(publicKey),
      privKey: Buffer.from(privateKey),
    });
    this.storage = {
      loadSession: () => Promise.resolve(this.record),
      storeSession: (_, record) => {
        this.record = record;
        return Promise.resolve();
      },
      isTrustedIdentity: () => true,
      loadPreKey: (id) =>
        Promise.resolve(phone.oneTimePreKey && phone.oneTimePreKey.id === id ? pair(phone.oneTimePreKey) : undefined),
      removePreKey: () => undefined,
      loadSignedPreKey: () => pair(phone.signedPreKey),
      getOurRegistrationId: () => phone.registrationId,
      getOurIdentity: () => pair(phone.identity),
    };
  }
  private get cipher(): libsignal.SessionCipher {
    return new libsignal.SessionCipher(this.storage, this.address);
  }
  async start({ registrationId, identityKey, signedPreKey, oneTimePreKey }: PreKeyBundle): Promise<void> {
    const wire = ({ id, publicKey }: { id: number; publicKey: Uint8Array }) => ({
      keyId: id,
      publicKey: Buffer.from(publicKey),
    });
    const bundle = {
      registrationId,
      identityKey: Buffer.from(identityKey),
      signedPreKey: { ...wire(signedPreKey), signature: Buffer.from(signedPreKey.signature) },
      ...(oneTimePreKey && { preKey: wire(oneTimePreKey) }),
    };
    // The declared type asks for a one-time pre-key; the code does not.
    const builder = new libsignal.SessionBuilder(this.storage, this.address);
    await builder.initOutgoing(bundle as Parameters<libsignal.SessionBuilder['initOutgoing']>[0]);
  }
  async say(words: string): Promise<Envelope> {
    const { type, body } = await this.cipher.encrypt(Buffer.from(words));
    return { kind: type === 3 ? 'pre-key-message' : 'message', bytes: Uint8Array.from(Buffer.from(body)) };
  }
  async hear({ kind, bytes }: Envelope): Promise<string> {
    const body = Buffer.from(bytes);
    const plaintext =
      kind === 'message'
        ? await this.cipher.decryptWhisperMessage(body)
        : await this.cipher.decryptPreKeyWhisperMessage(body);
    return plaintext.toString('utf8');
  }
  /** A first message that carries no words. */
  async hearBytes(bytes: Uint8Array): Promise<Uint8Array> {
    return Uint8Array.from(await this.cipher.decryptPreKeyWhisperMessage(Buffer.from(bytes)));
  }
}

/** The peer's XEdDSA. */
export const peerSigns = (privateKey: Uint8Array, message: Uint8Array): Uint8Array =>
  Uint8Array.from(curve.calculateSignature(Buffer.from(privateKey), message));
export const peerVerifies = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  curve.verifySignature(Buffer.from(publicKey), message, signature);
