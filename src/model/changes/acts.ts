/**
 * - `delete`: take away what was delivered before.
 * - `alter`: put other words in a message that was delivered.
 * - `insert`: have a phone show words as somebody's who never wrote them.
 * - `withhold`: keep a message back that is on its way.
 */
export const ACTS = ['delete', 'alter', 'insert', 'withhold'] as const;
export type Act = (typeof ACTS)[number];
