import type { Mode } from '../mode.ts';

/**
 * The same chat while the other side, Sara, backs it up openly, whatever Omid does: he keeps no backup, or a sealed one.
 * Her file has his messages too. Where both sides' backups are open already, and where the modes have none, this is the
 * mode itself.
 */
export const otherSidesBackup = <Id extends string>(mode: Mode<Id>): Mode<Id> =>
  mode.otherSidesBackup === 'no-difference' ? mode : { ...mode, ...mode.otherSidesBackup() };
