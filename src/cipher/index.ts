export { KEY_PICTURE_COLOURS, keyPicture } from './mtproto/key-picture.ts';
export { hex, parse, wordsOf, type Parsed } from './bytes.ts';
export {
  evidence,
  look,
  openCase,
  seekIn,
  type Case,
  type Evidence,
  type ItemEvidence,
  type ShownCodes,
} from './evidence.ts';
export { observe, type Opened, type Recipe, type Sight } from './observer.ts';
export { seededRandom, systemRandom, type Random } from './random.ts';
export { partsOf, shortName, show, type Part, type Shown } from './parts.ts';
export { realise, type Realisation, type Texts } from './realise.ts';
export { keysOf, recipeOf } from './recipes.ts';
export { slowTerms } from './warm-up.ts';
