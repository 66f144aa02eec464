export { hex } from './bytes.ts';
export { evidence, openCase, type Case, type Evidence, type ItemEvidence, type ShownCodes } from './evidence.ts';
export { seededRandom, systemRandom, type Random } from './random.ts';
export { realise, type Realisation, type Texts } from './realise.ts';
