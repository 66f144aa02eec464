import { fill } from '../../language/fill.ts';
import { situationIn } from '../kit/situation.ts';
import { withWord } from '../kit/word.ts';
import { chatsOf, numberIn, peopleIn, shareIn } from './amounts.ts';
import { PUBLISHED, type Published } from './findings.ts';
import type { FieldId } from './modes.ts';
import { params, PEOPLE, type ItemHere, type State } from './params.ts';
import { PEOPLE_PER_DOT, type Field, type Group } from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** What is shown: the scenario's caption, or the state in a sentence. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  return fill(words.describe.own, { share: shareIn(words, state.share), ...situationIn(words, state) });
}

/** Of how many people the order opens an item, under one default. */
export function openedSentence(words: ExhibitWords, { opened }: Field, item: ItemHere): string {
  const many = opened[item];
  const which = many === 0 ? 'none' : many === PEOPLE ? 'all' : 'some';
  return fill(words.opened[item][which], { people: peopleIn(words, many), total: peopleIn(words, PEOPLE) });
}

/** Both defaults in one announcement, or as the text alternative. */
export const bothFields = (words: ExhibitWords, fields: readonly Field[], item: ItemHere): string =>
  fields
    .map((field) =>
      fill(words.describe.field, { field: words.fields[field.id].title, opened: openedSentence(words, field, item) }),
    )
    .join(' ');

/** Every group under every default, in sentences. */
export const alternative = (words: ExhibitWords, fields: readonly Field[], item: ItemHere): string =>
  [
    bothFields(words, fields, item),
    ...fields.flatMap(({ id, groups }) => groups.map((group) => groupSentence(words, id, group, item))),
  ].join(' ');

/** Who these people are, within a sentence. */
export const groupName = (words: ExhibitWords, id: FieldId, { who }: Pick<Group, 'who'>): string =>
  who === 'all' ? words.groups.all : words.groups[id][who];

/** Whose default a field shows, and what has to be chosen in it. */
export const aboutField = (words: ExhibitWords, { id, groups: [first] }: Field): string =>
  first ? fill(words.fields[id].about, { service: words.model.modes[first.mode].service }) : '';

export const groupSentence = (words: ExhibitWords, id: FieldId, group: Group, item: ItemHere): string =>
  fill(words.describe.group, {
    people: peopleIn(words, group.people),
    group: groupName(words, id, group),
    verdict: withWord(words, words.model.verdicts[group.verdicts[item]], group.whose[item]),
  });

/** The slider's value: the share, and how many people that is. */
export const shareSentence = (words: ExhibitWords, share: number): string =>
  fill(words.slider.value, { share: shareIn(words, share), people: peopleIn(words, (PEOPLE / 1000) * share) });

/** What a dot is, and what that leaves out. */
export const dotSentence = (words: ExhibitWords): string =>
  fill(words.counted.dot, { people: numberIn(words.lang, PEOPLE_PER_DOT), total: peopleIn(words, PEOPLE) });

/** The same share counted by chats instead of people, between two bounds. */
export function chatsSentence(words: ExhibitWords, share: number): string {
  const { both, either } = chatsOf(share);
  const inHundred = (part: number): string => fill(words.amounts.inHundred, { n: numberIn(words.lang, part * 100) });
  return fill(words.counted.chats, {
    share: shareIn(words, share),
    both: inHundred(both),
    either: inHundred(either),
  });
}

/** What a published finding leaves open on the scale, in words. */
export function openPart(words: ExhibitWords, { share }: Published): string {
  if (!share) return words.findings.noMark;
  return fill(share.below ? words.findings.below : words.findings.at, { share: shareIn(words, share.to) });
}

/** The number by which a finding is marked on the scale, where it has a place there. */
export const markOf = (words: ExhibitWords, { id }: Published): string =>
  numberIn(words.lang, PUBLISHED.findIndex((one) => one.id === id) + 1);
