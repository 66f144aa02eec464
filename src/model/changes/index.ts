export { ACTS, type Act } from './acts.ts';
export * from './change.ts';
export { DELETION, FORGED, signaturesOn } from './forged.ts';
