import type { Fact } from './narration.ts';

/*
 * A fact is a value, written once and imported: no id has two sources or two grades. Here are those that belong to no
 * service; the others stand with their service, or with their mode where only one rests on them.
 */

export const PHONE_KEEPS: Fact = { id: 'phone-keeps', sources: ['ANG-2017', 'SIG-PRIV'], grade: 'analysed' };
export const INTERNAL_LINE: Fact = { id: 'service-internal-line', sources: ['EFF-NOV13'], grade: 'assumed' };
