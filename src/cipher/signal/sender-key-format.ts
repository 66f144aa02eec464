import type { FieldKind } from './protobuf.ts';

/* The fields of the two group messages. By themselves, so that naming a message's parts does not bring signatures with it. */

export const SIGNATURE_LENGTH = 64;
export const SENDER_KEY_MESSAGE: Record<number, FieldKind> = { 1: 'number', 2: 'number', 3: 'bytes' };
export const DISTRIBUTION_MESSAGE: Record<number, FieldKind> = { 1: 'number', 2: 'number', 3: 'bytes', 4: 'bytes' };
