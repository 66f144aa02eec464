/**
 * Telegram's MTProto, byte for byte: the client-server layer in version 2.0 and in the 1.0 of 2016, the end-to-end layer
 * of secret chats, and an assumed layer for the cloud's disks. Everything is a pure function of bytes; randomness and
 * time are passed in. For showing, not for protecting: nothing here runs in constant time.
 */
export * as group from './group.ts';
export * as authKey from './auth-key.ts';
export * as ige from './ige.ts';
export * as message from './message.ts';
export * as messageV1 from './message-v1.ts';
export * as secretChat from './secret-chat.ts';
export * as secretLayer from './secret-layer.ts';
export * as keyPicture from './key-picture.ts';
export * as rekeying from './rekeying.ts';
export * as storage from './storage.ts';
export { readTlBytes, tlBytes } from './tl.ts';
export type { Part } from './bytes.ts';
