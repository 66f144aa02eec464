import { seal, type SealFormat, type Sealed, type Term } from '../terms.ts';

/*
 * The seals of published protocols. Each says here what its message shows in the clear, and what tells it from another seal
 * of the same body under the same key. The deduction knows of no protocol.
 */

type As<P extends SealFormat['protocol']> = Omit<Extract<SealFormat, { protocol: P }>, 'protocol'>;

/** A `SignalMessage`. It shows its sender's ratchet key; its key says all else that its format does. */
export const signalMessage = (key: Term, body: Term, as: As<'signal'>): Sealed => ({
  ...seal(key, body, { protocol: 'signal', ...as }),
  shows: [as.ratchet],
});

/** A message of MTProto 2.0, which sends the same words under the same key again and again. */
export const mtprotoMessage = (key: Term, body: Term, as: As<'mtproto'>): Sealed => ({
  ...seal(key, body, { protocol: 'mtproto', ...as }),
  mark: ['mtproto', as.from, as.number],
});

/** A message of a Telegram secret chat. */
export const secretChatMessage = (key: Term, body: Term, as: As<'secret-chat'>): Sealed => ({
  ...seal(key, body, { protocol: 'secret-chat', ...as }),
  mark: ['secret-chat', as.from, as.sent],
});

/** A file of a Telegram secret chat. */
export const secretFile = (key: Term, body: Term): Sealed => seal(key, body, { protocol: 'secret-file' });

/** A message to a group, sealed once for all members. */
export const senderKeyMessage = (key: Term, body: Term, as: As<'sender-key'>): Sealed =>
  seal(key, body, { protocol: 'sender-key', ...as });

/** A file of WhatsApp's backups. */
export const backupFile = (protocol: 'crypt12' | 'crypt15', key: Term, file: Term, digits: string): Sealed =>
  seal(key, file, { protocol, digits });

/** A key mixed bit by bit with a secret as long as itself. */
export const padded = (key: Term, body: Term): Sealed => seal(key, body, { protocol: 'pad' });
