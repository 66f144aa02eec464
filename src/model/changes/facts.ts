import type { Fact } from '../narration.ts';

/*
 * What is known of deleting, besides what a run's own events rest on. That a sender can take back what he wrote came to
 * WhatsApp in October 2017, and to Signal later: after the days that their runs tell of.
 */

/** What the service says of the history, the apps show. */
export const APPS_FOLLOW: Fact = { id: 'apps-follow-server', sources: ['TG-UPDEL'], grade: 'documented' };
/** A message that never comes leaves no sign: no app of the time counted aloud. */
export const NOTHING_MISSED: Fact = { id: 'nothing-tells-of-withheld', sources: ['RMS18'], grade: 'assumed' };
