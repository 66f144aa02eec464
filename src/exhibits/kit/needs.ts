import type { Language, ORIGINAL } from '../../language/languages.ts';
import type { Catalogue } from '../../language/words.ts';
import type { ModeId } from '../../model/index.ts';
import type { ModeWords } from '../../model/mode-words.ts';
import type { PARTS } from './words/all.ts';

/**
 * Where an exhibit needs some words. `always`: wherever it stands. `on pages`: not in a frame. `on its page`: on the page
 * that is its own, and nowhere else. `at build`: what is made of them is given, not they.
 */
export type When = 'always' | 'on pages' | 'on its page' | 'at build';

/** The parts of words that several exhibits share, by name: the files of `kit/words/<language>/`. */
export type PartName = keyof typeof PARTS;
/**
 * A part. Its keys become keys of the exhibit's words; where the exhibit says another word at the same place, that
 * stands. How attacks work is looked up by their `way`: of these too an exhibit is given those that its narrations have.
 */
export type Part<Name extends PartName> = Name extends 'attacks'
  ? { attack: Readonly<Record<string, string>> }
  : (typeof PARTS)[Name][typeof ORIGINAL];

/**
 * The model's words in one language. Which facts and keys an exhibit is given depends on what its narrations name, so
 * these are looked up by id and may lack one.
 */
export type ModelWords = Omit<Catalogue<'model'>, 'facts' | 'keys'> & {
  /** What each mode is called, what its service is, and whose keys open its messages. */
  modes: Readonly<Record<ModeId, Pick<ModeWords, 'name' | 'service' | 'serviceBefore' | 'keys' | 'limits'>>>;
  /** What the model rests on, each in a sentence, by the fact's id. */
  facts: Readonly<Record<string, string>>;
  keys: Readonly<Record<string, string>>;
};

/** Words of the model: when they are needed; or the ids of those that are, which are then needed always. */
type WhenOrWhich<Words> = When | (Words extends object ? readonly (keyof Words)[] : never);

/**
 * What an exhibit asks of the words: it is given this and nothing else, and the type of its words follows from it
 * ({@link Given}). Its own words are given always, but for those that it names; of all others it is given what it names.
 * Its own words under `model` are its names for what the model has others for, or none; those under `page` are for the
 * site around it.
 */
export interface Needs<Own> {
  own?: { readonly [Key in keyof Own]?: Exclude<When, 'always'> };
  parts?: { readonly [Name in PartName]?: When };
  model?: { readonly [Key in keyof ModelWords]?: WhenOrWhich<ModelWords[Key]> };
}

/** What it takes to tell verdicts with their reasons, wherever an exhibit stands. */
export const REASONING = {
  parts: { reasons: 'always', attacks: 'always' },
  model: {
    modes: 'always',
    items: 'always',
    verdicts: 'always',
    sides: 'always',
    places: 'always',
    keys: 'always',
    publicKeys: 'always',
    grades: 'always',
    traces: 'always',
  },
} as const;

/** What it takes to choose the situation: where data and keys stand, and what the authority does. */
export const SITUATION = {
  parts: { placements: 'always', authority: 'always' },
  model: { powers: 'always', powersExplained: 'on pages' },
} as const;

/** The keys of what is asked for at a time. */
type At<Asked, Time> = { [Key in keyof Asked]: Asked[Key] extends Time ? Key : never }[keyof Asked];
type Sometimes = 'on pages' | 'on its page';
type Which<Words, Asked> = Asked extends readonly (infer Id)[] ? Pick<Words, Id & keyof Words> : Words;

type OwnGiven<Own, Asked> = Omit<Own, keyof Asked | 'model' | 'page'> &
  Partial<Pick<Own, At<Asked, Sometimes> & keyof Own>>;

type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer Every) => void
  ? Every
  : never;
type PartsGiven<Asked> = All<
  | Part<'steps'>
  | { [Name in At<Asked, 'always'> & PartName]: Part<Name> }[At<Asked, 'always'> & PartName]
  | { [Name in At<Asked, Sometimes> & PartName]: Partial<Part<Name>> }[At<Asked, Sometimes> & PartName]
>;

/** The model's words with the exhibit's own beside them. */
type ModelOf<Own> = ModelWords & (Own extends { model: infer Model } ? Model : unknown);
type ModelGiven<Model, Asked> = {
  [Key in At<Asked, 'always' | readonly unknown[]> & keyof Model]: Which<Model[Key], Asked[Key & keyof Asked]>;
} & { [Key in At<Asked, Sometimes> & keyof Model]?: Model[Key] };

/** The words that an exhibit is given, by what it asks for. What only pages carry may be missing. */
export type Given<Own, Asks> = { lang: Language } & OwnGiven<Own, Asks extends { own: infer Asked } ? Asked : unknown> &
  PartsGiven<Asks extends { parts: infer Asked } ? Asked : unknown> &
  (Asks extends { model: infer Asked } ? { model: ModelGiven<ModelOf<Own>, Asked> } : unknown);

/** The same while the page is built: what is asked for at any time. */
export type GivenAtBuild<Own, Asks> = Given<Own, AtBuild<Asks>>;
type AtBuild<Asks> = {
  [Key in keyof Asks]: Key extends 'own'
    ? unknown
    : { [Name in keyof Asks[Key]]: Asks[Key][Name] extends When ? 'always' : Asks[Key][Name] };
};
