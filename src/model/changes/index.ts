export { ACTS, type Act } from './acts.ts';
export { heldByChecker, type Attempt } from './attempt.ts';
export { change } from './change.ts';
export { DELETION, FORGED, signaturesOn } from './forged.ts';
export type { Change, Outcome } from './outcome.ts';
