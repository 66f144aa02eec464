export { commandFor, tptp, type Question, type RunHeld } from './tptp.ts';
export { verifpal, verifpalCommandFor } from './verifpal.ts';
