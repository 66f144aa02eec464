import { type Language, ORIGINAL } from '../language/languages.ts';
import type { ModeId, Narration } from '../model/index.ts';
import { EXHIBIT_WORDS } from './all-words.ts';
import type { ReasonWords } from './kit/because.ts';
import type { Level } from './kit/exhibit-properties.ts';
import { type Everywhere, inLanguage } from './kit/in-language.ts';
import { merged } from './kit/merged.ts';
import { modelIn, modelWords } from './kit/model-words.ts';
import { namedIn, type Named } from './kit/named.ts';
import type { Given, GivenAtBuild, ModelWords, Needs, PartName, When } from './kit/needs.ts';
import type { Words } from './kit/words.ts';
import { PARTS } from './kit/words/all.ts';

/** The id of an exhibit that has words. */
export type ExhibitId = keyof typeof EXHIBIT_WORDS;

/** What an exhibit says itself. */
export type OwnWords<Id extends ExhibitId> = (typeof EXHIBIT_WORDS)[Id][typeof ORIGINAL];

const ownEverywhere = <Id extends ExhibitId>(id: Id): Everywhere<OwnWords<Id>> => ({
  words: EXHIBIT_WORDS[id],
  file: (lang) => `src/exhibits/${id}/words/${lang}.ts`,
});
const partEverywhere = <Name extends PartName>(name: Name): Everywhere<(typeof PARTS)[Name][typeof ORIGINAL]> => ({
  words: PARTS[name],
  file: (lang) => `src/exhibits/kit/words/${lang}/${name}.ts`,
});

/** One of the parts of words that several exhibits share. */
export const partWords = <Name extends PartName>(name: Name, lang: Language): (typeof PARTS)[Name][typeof ORIGINAL] =>
  inLanguage(partEverywhere(name), lang).words;

/** Every word that a reason can need, for whoever gives reasons of everything. */
export const reasonWords = (lang: Language): Words & ReasonWords => ({
  lang,
  model: modelWords(lang),
  ...partWords('reasons', lang),
  attack: { ...partWords('attacks', lang).attack, ...modelIn(lang).attack },
});

/** What the list of exhibits and an exhibit's own page say of it. */
export interface AboutExhibit {
  /** What it comes to, in a sentence that makes one look: in the list of exhibits. */
  line: string;
  /** What it shows, and how it comes to it. */
  shows: string;
  /** What it leaves out, assumes or simplifies. */
  not: string;
  /** Its data, where it is not the open data of the model. `{openData}` and `{evidence}` are links. */
  data?: string;
}

/** The words that every exhibit has. */
export interface CommonWords {
  title: string;
  summary: string;
  page: AboutExhibit;
  scenarios: Readonly<Record<string, { title: string; caption: string }>>;
}

/**
 * Title, summary, scenarios and page of an exhibit that is known by name only.
 * @throws when there is no such exhibit
 */
export function commonWords(id: string, lang: Language): CommonWords {
  if (!Object.hasOwn(EXHIBIT_WORDS, id)) throw new Error(`src/exhibits/${id}/words/${ORIGINAL}.ts does not exist`);
  return inLanguage<CommonWords>(ownEverywhere(id as ExhibitId), lang).words;
}

/** All that an exhibit says itself, for pages that speak of it. */
export const ownWords = <Id extends ExhibitId>(id: Id, lang: Language): OwnWords<Id> =>
  inLanguage(ownEverywhere(id), lang).words;

/** At which times words are given that stand at a level; `build` is before, `whole` a frame with all parts, which is saved. */
const TIMES: Readonly<Record<Level | 'whole' | 'build', readonly When[]>> = {
  build: ['always', 'on pages', 'on its page', 'at build'],
  page: ['always', 'on pages', 'on its page'],
  inline: ['always', 'on pages'],
  slide: ['always', 'on pages'],
  embed: ['always'],
  whole: ['always', 'on pages'],
};

/** What a frame that is saved has no use for: it carries no other modes than a frame, and makes no files for other tools. */
const LEFT_ON_PAGES: readonly PartName[] = ['another', 'check', 'turning'];

/** Where an exhibit offers to be passed on. */
const SHARED: readonly Level[] = ['page', 'inline'];

/**
 * The words that an exhibit asks for, at a level. Chosen when the page is built, so that no page carries two languages.
 * Where a draft lacks any of them, all are the original's: a script cannot say of each in which language it is.
 *
 * @param narrations those that its reasons are about: of the model's facts and keys it is given those that they name
 * @param modes those that it can show: of the modes' names it is given theirs; all where undefined
 */
export function wordsGiven<Id extends ExhibitId, const Asks extends Needs<OwnWords<Id>>>(
  id: Id,
  needs: Asks,
  lang: Language,
  level: Level | 'whole',
  narrations: readonly Narration[] = [],
  modes?: readonly ModeId[],
): Given<OwnWords<Id>, Asks> {
  return chosen(id, needs, lang, TIMES[level], narrations, modes) as Given<OwnWords<Id>, Asks>;
}

/** The same for what is worked out while the page is built: the words of every level and those of none, with all facts and keys. */
export function wordsAtBuild<Id extends ExhibitId, const Asks extends Needs<OwnWords<Id>>>(
  id: Id,
  needs: Asks,
  lang: Language,
): GivenAtBuild<OwnWords<Id>, Asks> {
  return chosen(id, needs, lang, TIMES.build) as GivenAtBuild<OwnWords<Id>, Asks>;
}

/**
 * What the two above give, untyped: the compiler cannot follow which keys a list of names leaves in an object. So each of the two
 * has one cast, from here to the type that follows from what is asked for (`Given`), and nobody else needs one. `words.test.ts` holds
 * that what is asked for is given and nothing else is; where a word were missing all the same, `components.test.ts`, which draws
 * every exhibit in every place, would find “undefined”.
 */
function chosen<Id extends ExhibitId>(
  id: Id,
  needs: Needs<OwnWords<Id>>,
  lang: Language,
  times: readonly When[],
  narrations?: readonly Narration[],
  modes?: readonly ModeId[],
): object {
  const { own = {}, parts = {}, model } = needs;
  const isNow = (when: unknown): boolean => times.some((time) => time === when);
  const names: PartName[] = [
    'steps',
    // A slide and a frame are passed on already.
    ...(SHARED.some((one) => TIMES[one] === times) ? (['share'] as const) : []),
    ...keysOf(parts).filter((name) => isNow(parts[name]) && !(times === TIMES.whole && LEFT_ON_PAGES.includes(name))),
  ];
  const told = modelIn(lang);
  const pieces = names.map((name) => inLanguage<object>(partEverywhere(name), lang));
  const said = inLanguage(ownEverywhere(id), lang);
  if (![...pieces, said, ...(model ? [told] : [])].every((piece) => piece.lang === lang))
    return chosen(id, needs, ORIGINAL, times, narrations, modes);

  const named = narrations && namedIn(narrations, Object.keys(told.model.keys));
  const untimely = new Set(['page', ...Object.entries(own).flatMap(([key, when]) => (isNow(when) ? [] : [key]))]);
  const ownHere: Readonly<Record<string, object>> = Object.fromEntries(
    Object.entries(said.words).filter(([key]) => !untimely.has(key)),
  );
  const here = merged(
    ...pieces.map(({ words }) => words),
    ...(names.includes('attacks') ? [{ attack: told.attack }] : []),
    ownHere,
  );
  return {
    lang,
    ...here,
    ...('attack' in here && named && { attack: only(here.attack as object, named.ways) }),
    ...(model && { model: modelChosen(model, modesNamed(told.model, modes), ownHere['model'] ?? {}, isNow, named) }),
  };
}

function modelChosen(
  asked: NonNullable<Needs<unknown>['model']>,
  all: ModelWords,
  own: object,
  isNow: (when: unknown) => boolean,
  named: Named | undefined,
): object {
  const here = named ? { ...all, facts: only(all.facts, named.facts), keys: only(all.keys, named.keys) } : all;
  // First too, because the first name that fits a key is its name.
  const words: Readonly<Record<string, unknown>> = { ...merged(own, here, own) };
  return Object.fromEntries(
    Object.entries(asked).flatMap(([key, when]) => {
      if (Array.isArray(when)) return [[key, only(all[key as 'items'], new Set<string>(when))]];
      return isNow(when) ? [[key, words[key]]] : [];
    }),
  );
}

const modesNamed = (words: ModelWords, ids?: readonly ModeId[]): ModelWords =>
  ids ? { ...words, modes: only(words.modes, new Set(ids)) as ModelWords['modes'] } : words;

const only = (all: object, ids: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)));

const keysOf = <T extends object>(of: T): (keyof T)[] => Object.keys(of) as (keyof T)[];
