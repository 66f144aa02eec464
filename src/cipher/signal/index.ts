/**
 * The Signal protocol, version 3, byte for byte as Signal and WhatsApp spoke it in 2016.
 *
 * - X3DH key agreement: https://signal.org/docs/specifications/x3dh/ (4 November 2016)
 * - Double Ratchet: https://signal.org/docs/specifications/doubleratchet/ (20 November 2016)
 * - XEdDSA signatures: https://signal.org/docs/specifications/xeddsa/ (20 October 2016)
 * - Message formats, sender keys, numeric fingerprints: libsignal (`WhisperTextProtocol.proto`, `GroupCipher`,
 *   `NumericFingerprintGenerator`)
 * - WhatsApp's use of them: "WhatsApp Encryption Overview", 4 April 2016,
 *   https://www.whatsapp.com/security/WhatsApp-Security-Whitepaper.pdf
 *
 * Everything is synchronous, takes its randomness as an argument, changes none of its inputs and throws a SignalError
 * for what it refuses. It is made to be shown, and has had no security review.
 */
export { SignalError, type Random, type Refusal } from './bytes.ts';
export * from './fingerprint.ts';
export * from './keys.ts';
export {
  openMessage,
  readMessage,
  readPreKeyMessage,
  sealMessage,
  writePreKeyMessage,
  type Identities,
  type MessageHeader,
  type PreKeyMessage,
  type SignalMessage,
} from './message.ts';
export * from './parts.ts';
export {
  expandMessageKeySeed,
  MAX_SKIP,
  messageKeys,
  messageKeySeed,
  nextChainKey,
  rootStep,
  type Chain,
  type MessageKeys,
  type SkippedKey,
} from './ratchet.ts';
export { MAX_RECEIVING_CHAINS, type ReceivingChain } from './receiving.ts';
export {
  acceptDistribution,
  createSenderKey,
  decryptFromGroup,
  distribute,
  encryptForGroup,
  expandGroupSeed,
  type GroupMessageKeys,
  type ReceivedSenderKey,
  type SenderKey,
} from './sender-keys.ts';
export * from './session.ts';
export * from './x3dh.ts';
export { sign, verify } from './xeddsa.ts';
