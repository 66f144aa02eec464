import { fill } from '../../language/fill.ts';
import { sentence } from '../kit/sentence.ts';
import { PEOPLE, type Cell, type Person } from './cell.ts';
import { params, type State } from './params.ts';
import type { Line, Row } from './view.ts';
import type { ExhibitWords } from './words.ts';

export type { ExhibitWords };

/** What is shown: the scenario's caption, or the act and the means in a sentence. */
export function caption(words: ExhibitWords, state: State): string {
  const { act, by } = state;
  const scenario = params.scenarioOf(state);
  if (scenario) return words.scenarios[scenario].caption;
  return fill(words.describe[by === 'nothing' ? 'nobody' : 'own'], { act: words.acts[act], by: words.means[by] });
}

/** What came of it, in a few words. */
export const came = (words: ExhibitWords, { outcome, on }: Cell): string =>
  fill(words.outcomes[outcome], { whose: words.phones[on[0] ?? 'omid'] });

/** What tells, where anything does. */
export const signs = (words: ExhibitWords, { signs: found }: Cell): string =>
  sentence(found.map((sign) => words.signs[sign]).join(words.describe.and));

/** Both. */
export const outcome = (words: ExhibitWords, cell: Cell): string =>
  [came(words, cell), ...(cell.signs.length > 0 ? [`${signs(words, cell)}.`] : [])].join(' ');

/** Why. */
export function reason(words: ExhibitWords, { because, key }: Cell): string {
  const name = key === undefined ? undefined : words.model.keys[key];
  return fill(words.because[because], { key: name ?? '' });
}

/** A line of a screen, for those who hear it. */
export function spoken(words: ExhibitWords, { from, kind, text }: Line): string {
  return fill(words.lines[kind], { from: words.people[from], text });
}

/** What a phone shows, in a sentence. */
export const screen = (words: ExhibitWords, who: Person, lines: readonly Line[]): string =>
  fill(words.describe.screen, { phone: words.phones[who], lines: lines.map((line) => spoken(words, line)).join(' ') });

/** One way of messaging in sentences. */
const row = (words: ExhibitWords, { mode, screens, cell }: Row): string =>
  [
    `${words.model.modes[mode].name}:`,
    ...(cell ? [outcome(words, cell), reason(words, cell)] : []),
    ...PEOPLE.map((who) => screen(words, who, screens[who])),
  ].join(' ');

/** The text alternative. */
export const alternative = (words: ExhibitWords, state: State, rows: readonly Row[]): string =>
  [caption(words, state), ...rows.map((one) => row(words, one))].join(' ');

/** What a change did, for the live announcement. */
export const announcement = (words: ExhibitWords, state: State, rows: readonly Row[]): string =>
  [
    caption(words, state),
    ...rows.flatMap(({ mode, cell }) => (cell ? [`${words.model.modes[mode].name}: ${outcome(words, cell)}`] : [])),
  ].join(' ');

/** The task speaks of WhatsApp, and so does this: it is done where words stand on a phone that WhatsApp never carried, and nothing tells. */
export const broken = ({ act }: State, rows: readonly Row[]): boolean =>
  act === 'insert' && rows.some(({ mode, cell }) => mode === 'whatsapp-direct' && cell?.outcome === 'unseen');
