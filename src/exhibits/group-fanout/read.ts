import type { Item } from '../../model/index.ts';

/** What the cards and the table tell of, in order of time. */
export const READ = ['stored-text', 'in-flight', 'future-text', 'group-members'] as const satisfies readonly Item[];
export type Read = (typeof READ)[number];
/** Of these, the messages. */
export const MESSAGES = ['stored-text', 'in-flight', 'future-text'] as const satisfies readonly Read[];
