import { fill } from '../language/fill.ts';
import { numeral, type Language } from '../language/languages.ts';
import { custodyOf, exposure, MODES, whoOpens } from '../model/index.ts';
import { conversationIn, LAST, opensIn, worldAfter } from '../model/conversations/index.ts';
import { modelWords } from './kit/model-words.ts';
import type { State as Custody } from './key-custody/params.ts';
import type { Part } from './read-off.ts';
import type { State as Seized } from './seized-key/params.ts';
import type { State as Timeline } from './timeline/params.ts';
import { wordsAtBuild, type ExhibitId, ownWords } from './words.ts';
import { countIn } from './try-every-key/numbers.ts';
import { LIST_WORDS } from './try-every-key/view.ts';
import type { State as Search } from './try-every-key/params.ts';
import { needs as searchNeeds } from './try-every-key/words.ts';
import { peopleIn } from './weight-of-a-default/amounts.ts';
import { defaultOf } from './weight-of-a-default/modes.ts';
import { PEOPLE as PEOPLE_COUNTED, WHOLE, type State as Weight } from './weight-of-a-default/params.ts';
import { FIELDS } from './weight-of-a-default/view.ts';
import { findingsIn } from './who-knows-whom/findings.ts';
import { keptBy } from './who-knows-whom/kept.ts';
import { PEOPLE, type State as Month } from './who-knows-whom/params.ts';
import { month } from './who-knows-whom/people.ts';

/* For tests: what pictures without verdicts, and what is told without them, have to say as the model says it. */

interface Shown<S> {
  state: S;
  lang: Language;
  parts: readonly Part[];
  alternative: string;
}
/** What is to hold of a state, each in a word and whether it does. */
export type InWords<S> = (shown: Shown<S>) => readonly (readonly [what: string, holds: boolean])[];

/** Whether a text has all that a template says around its gaps. */
const saysAs = (text: string, template: string): boolean =>
  template.split(/\{\w+\}/).every((piece) => text.toLowerCase().includes(piece.trim().toLowerCase()));
const times = (text: string, piece: string): number => text.split(piece).length - 1;

/** What opens is said by the numbers of the first message and the last. */
const seizedKey: InWords<Seized> = ({ state, lang, alternative }) => {
  const { lane, describe } = ownWords('seized-key', lang);
  const n = (number: number): string => numeral(lang, number);
  return state.modes.map((mode) => {
    const opens = opensIn(worldAfter(conversationIn(mode), state.seized, state.moment));
    const [first, last, many] = [opens.indexOf(true) + 1, opens.lastIndexOf(true) + 1, opens.filter(Boolean).length];
    const which = many === 0 ? 'none' : many === LAST ? 'all' : many === 1 ? 'one' : 'some';
    const summary = fill(lane[which], { total: n(LAST), first: n(first), last: n(last) });
    const said = fill(describe.lane, { chat: modelWords(lang).modes[mode].name, summary });
    return [`alternative: not “${said}”`, alternative.includes(said)];
  });
};

/** Who has what opens yesterday's message; and as many keys that open messages as are drawn. */
const keyCustody: InWords<Custody> = ({ state, lang, parts, alternative }) => {
  const words = ownWords('key-custody', lang);
  const who = whoOpens(custodyOf(MODES[state.mode], state), 'stored-text');
  const point = parts.find(({ name, own }) => name === 'p' && own['data-item'] === 'stored-text')?.text ?? '';
  const drawn = parts.filter(
    ({ name, classes }) => name === 'svg' && classes.includes('strong') && !classes.includes('open'),
  ).length;
  return [
    [`picture: not that of “${who}”, but “${point}”`, saysAs(point, words.point[who])],
    ['alternative: another point than in the picture', point !== '' && alternative.startsWith(point)],
    [
      `alternative: other than ${drawn} keys that open messages`,
      times(alternative, words.describe.opening.replace('{key}', '')) === drawn,
    ],
  ];
};

/** A line for each two of whom it is kept that they wrote; and all that is found stands in both. */
const whoKnowsWhom: InWords<Month> = ({ state, lang, parts, alternative }) => {
  const { pairs, organiser } = findingsIn(keptBy(state.mode, state.day, month()));
  const lines = parts.filter(({ name, classes }) => name === 'line' && !classes.includes('listed'));
  const found = parts.filter(({ name, data }) => name === 'li' && data['data-outcome'] === 'found');
  const between = parts.filter(({ own }) => own['data-mark'] === 'between');
  const amounts = fill(ownWords('who-knows-whom', lang).describe.amounts, {
    people: numeral(lang, PEOPLE),
    pairs: numeral(lang, pairs.length),
    messages: numeral(
      lang,
      pairs.reduce((sum, { messages }) => sum + messages, 0),
    ),
  });
  return [
    [`picture: ${lines.length} lines for ${pairs.length} pairs`, lines.length === pairs.length],
    ['picture: another stands between the others', between.length === (organiser ? 1 : 0)],
    [`alternative: not “${amounts}”`, alternative.includes(amounts)],
    ['picture: nothing is found', found.length > 0],
    ...found.map(({ text }) => [`alternative: not “${text}”`, alternative.includes(text)] as const),
  ];
};

/** Only events of the chosen kinds are listed, and as many as it says. */
const timeline: InWords<Timeline> = ({ state, lang, parts, alternative }) => {
  const events = parts.flatMap(({ name, own }, at) =>
    name === 'li' && own['id'] ? [{ hidden: own['hidden'] !== undefined, at }] : [],
  );
  const kindOf = (at: number): string =>
    parts.slice(at).find(({ classes }) => classes.includes('kind'))?.classes[1] ?? '';
  const listed = events.filter(({ hidden }) => !hidden);
  const others = listed.filter(({ at }) => !state.kinds.some((kind) => kind === kindOf(at)));
  if (events.length === 0) return [];
  return [
    [`picture: ${others.length} events of other kinds`, others.length === 0],
    [`alternative: other than ${listed.length} events`, saysAs(alternative, numeral(lang, listed.length))],
  ];
};

/** How many keys there are to be tried: of what is searched, or in each row of the scale. */
const tryEveryKey: InWords<Search> = ({ state, lang, parts, alternative }) => {
  const words = wordsAtBuild('try-every-key', searchNeeds, lang);
  const keys = (count: number): string => countIn(words, count).spoken;
  const said = (count: number) => [`alternative: not “${keys(count)}”`, alternative.includes(keys(count))] as const;
  if (state.front === 'search') return [said(2 ** state.bits)];
  const rows = parts.flatMap(({ own }) => own['data-target'] ?? []);
  const many = (row: string): number =>
    row === 'code' ? 10 ** 6 : row === 'words' ? LIST_WORDS ** 4 : 2 ** Number(row);
  return [['picture: no row', rows.length > 0], ...rows.map((row) => said(many(row)))];
};

/** Of how many people something is opened; and of each group its verdict, in the order of the groups. */
const weightOfADefault: InWords<Weight> = ({ state, lang, parts, alternative }) => {
  const words = ownWords('weight-of-a-default', lang);
  const { verdicts } = modelWords(lang);
  return FIELDS.flatMap(({ id, differ }) => {
    const { usual, other } = defaultOf(id, state[id]);
    const others = other ? (PEOPLE_COUNTED / WHOLE) * state[differ] : 0;
    const groups = [
      { mode: usual, people: PEOPLE_COUNTED - others, who: other ? words.groups[id].usual : words.groups.all },
      ...(other ? [{ mode: other, people: others, who: words.groups[id].other }] : []),
    ].map((group) => ({ ...group, verdict: exposure(MODES[group.mode], state, state.powers, state.item).verdict }));
    const opened = groups.reduce((sum, { people, verdict }) => sum + (verdict.startsWith('readable') ? people : 0), 0);
    const drawn = parts.find(({ own }) => own['data-field'] === id)?.own['data-opened'];
    return [
      [`picture: ${id} opens ${drawn}, in the model ${opened}`, drawn === String(opened)] as const,
      ...groups.map(({ people, who, verdict }) => {
        // Whose word it is may stand behind it.
        const said = `${peopleIn({ lang, ...words }, people)} ${who}: ${verdicts[verdict]}`;
        return [`alternative: not “${said}”`, ['.', ' ('].some((end) => alternative.includes(said + end))] as const;
      }),
    ];
  });
};

export const IN_WORDS = {
  'seized-key': seizedKey,
  'key-custody': keyCustody,
  'who-knows-whom': whoKnowsWhom,
  timeline,
  'try-every-key': tryEveryKey,
  'weight-of-a-default': weightOfADefault,
} satisfies Partial<Record<ExhibitId, InWords<never>>>;
