import type { Mode } from '../mode.ts';

/**
 * The same chat while a timer is set in it: what both have seen by the time the authority comes, both phones have wiped. What is
 * still to be read is there as before. Where no timer is told of, this is the mode itself.
 *
 * Left out: what somebody has photographed, copied or passed on; and what a forensic tool finds of a wiped message.
 */
export const withTimer = <Id extends string>(mode: Mode<Id>): Mode<Id> =>
  mode.timer === 'none-told' ? mode : { ...mode, ...mode.timer() };
