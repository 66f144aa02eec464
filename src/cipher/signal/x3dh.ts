import { SignalError } from './bytes.ts';
import { agree, bundleIsSigned, type KeyPair, type PreKeyBundle } from './keys.ts';

/**
 * Extended triple Diffie-Hellman: two phones agree on a secret while one of them is offline.
 *
 * Source: "The X3DH Key Agreement Protocol", 4 November 2016, https://signal.org/docs/specifications/x3dh/ , with
 * libsignal's constants. WhatsApp calls the same computation its `master_secret` ("WhatsApp Encryption Overview",
 * April 2016, "Initiating Session Setup").
 */

export { rootAndChain, x3dhSecret, type RootAndChain } from './root.ts';

/**
 * The three or four results on the side that writes first.
 *
 * @param base the ephemeral key drawn for this session
 * @throws SignalError `wrong-signature` when the bundle's pre-key is not signed by its identity key
 */
export function agreementsOfSender(identity: KeyPair, base: KeyPair, bundle: PreKeyBundle): Uint8Array[] {
  if (!bundleIsSigned(bundle)) throw new SignalError('wrong-signature', 'the pre-key is not signed by this identity');
  const signed = bundle.signedPreKey.publicKey;
  const oneTime = bundle.oneTimePreKey?.publicKey;
  return [
    agree(identity.privateKey, signed),
    agree(base.privateKey, bundle.identityKey),
    agree(base.privateKey, signed),
    ...(oneTime ? [agree(base.privateKey, oneTime)] : []),
  ];
}

/** The same three or four results on the side that is written to. Public keys are serialised, 33 bytes. */
export function agreementsOfReceiver(
  own: { identity: KeyPair; signedPreKey: KeyPair; oneTimePreKey?: KeyPair | undefined },
  theirIdentity: Uint8Array,
  theirBase: Uint8Array,
): Uint8Array[] {
  return [
    agree(own.signedPreKey.privateKey, theirIdentity),
    agree(own.identity.privateKey, theirBase),
    agree(own.signedPreKey.privateKey, theirBase),
    ...(own.oneTimePreKey ? [agree(own.oneTimePreKey.privateKey, theirBase)] : []),
  ];
}
