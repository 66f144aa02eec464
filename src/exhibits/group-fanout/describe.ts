import { fill } from '../../language/fill.ts';
import { type Language, localeOf } from '../../language/languages.ts';
import { withWord } from '../kit/word.ts';
import { paysOffAfter } from './counts.ts';
import { READ } from './read.ts';
import { kindOf, type GroupId } from './modes.ts';
import { params, type State } from './params.ts';
import { limitsOf } from './sizes.ts';
import type { Lane, View } from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** Slow to make, so made once. */
const formats: Partial<Record<Language, Intl.NumberFormat>> = {};
/** A whole number in the digits of a language, in groups of three. */
export const counted = (lang: Language, value: number): string =>
  (formats[lang] ??= new Intl.NumberFormat(localeOf(lang))).format(value);

/** What is shown: the scenario's caption, or the size and what is done. */
export function caption(words: ExhibitWords, state: State): string {
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  return fill(words.describe.own, {
    members: counted(words.lang, state.members),
    ghost: ghostSentence(words, state.ghost),
  });
}

/** A group by its service. */
export const groupName = ({ group, model }: ExhibitWords, id: GroupId): string =>
  fill(group, { service: model.modes[id].service });

/** What whoever runs the servers does in a group, or that they do nothing. */
const ghostSentence = ({ describe: { ghost }, model }: ExhibitWords, id: State['ghost']): string =>
  id === 'none' ? ghost.none : fill(ghost[kindOf(id)], { service: model.modes[id].service });

/** Where whoever runs the servers may want to read along: nowhere, or in one of the groups. */
export const ghostOptions = ({ ghosts, model }: ExhibitWords, lanes: readonly Lane[]): [State['ghost'], string][] => [
  ['none', ghosts.none],
  ...lanes.map(({ group }): [GroupId, string] => [group, fill(ghosts.of, { service: model.modes[group].service })]),
];

/** How many members the app allowed, and what to make of it when there are more here. */
export function limitSentences({ limits, lang, model }: ExhibitWords, { group, beyond }: Lane): string {
  const { then, now } = limitsOf(group);
  const [most, last] = [counted(lang, then.most), counted(lang, now.most)];
  return [
    fill(model.modes[group].limits ?? '', { then: most, now: last }),
    ...(beyond.now ? [limits.now] : beyond.then ? [limits.then] : []),
    ...(beyond.then ? [fill(limits.square, { then: most })] : []),
  ].join(' ');
}

/** What one message takes. Whether the server opens it, the model says: of a message to come, while the servers keep to the protocol. */
export function messageSentence({ message, lang }: ExhibitWords, { counts, opens }: Lane): string {
  return fill(opens ? message.readable : message.sealed, { copies: counted(lang, counts.handedOn) });
}

/** The same without who opens it, as long as that is asked. */
export const askedSentence = ({ message, lang }: ExhibitWords, { counts }: Pick<Lane, 'counts'>): string =>
  fill(message.either, { copies: counted(lang, counts.handedOn) });

/** How the dashed area compares; only where a phone would otherwise have to seal for each member. */
export const apartSentence = ({ message, lang }: ExhibitWords, { 'one-by-one': apart }: View['counts']): string =>
  fill(message.apart, { copies: counted(lang, apart.sealed) });

/** Who holds which key; an added member is given what the members have. */
export function keysSentence({ keys, lang }: ExhibitWords, { kind, counts, added }: Lane, members: number): string {
  const values = {
    members: counted(lang, members),
    others: counted(lang, members - 1),
    handedOut: counted(lang, counts.keysHandedOut),
  };
  return [keys[kind], ...(added ? [keys.added] : [])].map((template) => fill(template, values)).join(' ');
}

/** What the members could notice of it; nothing is said where nobody wants to read along. */
export function noticeSentences({ notice, model }: ExhibitWords, { wanted, run: { detectable } }: Lane): string[] {
  if (!wanted) return [];
  if (!detectable) return [notice.untouched];
  return [
    ...detectable.traces.map((trace) => model.traces[trace]),
    detectable.codesDiffer ? notice.codesDiffer : notice.codesAgree,
  ];
}

/** What becomes of each message, as sentences. */
export const readSentences = (words: ExhibitWords, { run }: Lane): string[] =>
  READ.map((item) => {
    const { verdict, word } = run.items[item];
    return fill(words.describe.reads, {
      item: words.read.items[item],
      verdict: withWord(words, words.model.verdicts[verdict], word),
    });
  });

/** What would be of the delivered message if all sealed copies had been recorded; only where there is no copy without. */
export const recordedSentence = ({ read, model }: ExhibitWords, { run }: Lane): string | undefined =>
  run.items['stored-text'].verdict === 'absent'
    ? fill(read.recorded, { verdict: model.verdicts[run.recorded.verdict] })
    : undefined;

/** Why a member who was added reads nothing that was delivered before. */
export const triedSentence = (words: ExhibitWords, lane: Lane): string =>
  [
    ...lane.run.items['stored-text'].reasons.map(({ text }) => text),
    recordedSentence(words, lane) ?? '',
    ...lane.run.recorded.reasons.map(({ text }) => text),
  ].join(' ');

/** From which message of each member on sender keys have cost less. */
export const paysSentence = ({ table, lang }: ExhibitWords, members: number): string =>
  fill(table.pays, { nth: counted(lang, Math.floor(paysOffAfter(members)) + 1) });

/** Everything of one lane, for those who do not see it. */
export const laneSentences = (words: ExhibitWords, lane: Lane, members: number): string =>
  fill(words.describe.lane, {
    group: groupName(words, lane.group),
    sentences: [
      messageSentence(words, lane),
      keysSentence(words, lane, members),
      ...readSentences(words, lane),
      ...noticeSentences(words, lane),
    ].join(' '),
  });

/** The text alternative. */
export const alternative = (words: ExhibitWords, { members }: State, { lanes }: View): string =>
  lanes.map((lane) => laneSentences(words, lane, members)).join(' ');

/** The text alternative as long as it is asked who reads what. */
export const askedAlternative = (words: ExhibitWords, { lanes }: View): string =>
  lanes
    .map((lane) =>
      fill(words.describe.lane, { group: groupName(words, lane.group), sentences: askedSentence(words, lane) }),
    )
    .join(' ');

/** What a change did: the numbers when the size changed, what is read and noticed when somebody reads along. */
export function announcement(words: ExhibitWords, state: State, before: State, { lanes }: View): string {
  const told =
    state.ghost === before.ghost
      ? lanes.map((lane) =>
          fill(words.describe.lane, {
            group: groupName(words, lane.group),
            sentences: `${messageSentence(words, lane)} ${keysSentence(words, lane, state.members)}`,
          }),
        )
      : lanes
          .filter(({ wanted }) => wanted)
          .flatMap((lane) => [...readSentences(words, lane), ...noticeSentences(words, lane)]);
  return [caption(words, state), ...told].join(' ');
}
