export { commandFor, tptp, type Question } from './tptp.ts';
export { verifpal, verifpalCommandFor } from './verifpal.ts';
