/* Every mode by name and all together. A page that shows a few carries no other. */
export * from './all.ts';
export * from './traits.ts';
export { secretChatOf2013 } from './telegram-secret/as-of-2013.ts';
