export { hex, type Parsed } from './bytes.ts';
export { parse, wordsOf } from './parse.ts';
export { examine, look, openCase, seekIn, type Case, type Evidence, type ItemEvidence } from './evidence.ts';
export type { ShownCodes } from './codes.ts';
export type { Opened, Recipe, Sight } from './observer.ts';
export { seededRandom, systemRandom, type Random } from './random.ts';
export { partsOf, withoutHeader, type Part, type Shown } from './parts.ts';
export { realise, type Realisation, type Texts } from './realise.ts';
export { slowTermsOf } from './warm-up.ts';
