import { VERDICTS, type Verdict } from '../../model/index.ts';
import type { Exposures, ModeHere } from './modes.ts';
import { PEOPLE, WHOLE, type ItemHere, type State } from './params.ts';

/** The dots: how many people one stands for, and how they are set. */
export const PEOPLE_PER_DOT = 10_000;
export const DOTS = PEOPLE / PEOPLE_PER_DOT;
export const COLUMNS = 40;
export const ROWS = DOTS / COLUMNS;
/** The distance from dot to dot, in units of the drawing. */
export const PITCH = 10;

/** The two defaults: the mode that nobody has to choose, the mode of those who differ, and which share tells how many they are. */
export const FIELDS = [
  { id: 'optional', usual: 'telegram-cloud', other: 'telegram-secret', differ: 'share' },
  { id: 'default', usual: 'whatsapp-direct', other: 'whatsapp-cloud-backup', differ: 'backups' },
] as const satisfies readonly { id: string; usual: ModeHere; other: ModeHere; differ: 'share' | 'backups' }[];
export type FieldId = (typeof FIELDS)[number]['id'];

/** Those who write in one mode. */
export interface Group {
  mode: ModeHere;
  people: number;
  verdicts: Readonly<Record<ItemHere, Verdict>>;
}

/** One field: who is in it, of how many the order opens each item, and what is drawn. */
export interface Field {
  id: FieldId;
  groups: readonly Group[];
  opened: Readonly<Record<ItemHere, number>>;
  /** The dots of each verdict that there is, as a path of rows. */
  marks: readonly { verdict: Verdict; path: string }[];
  /** The line between the two groups; empty where there is only one. */
  border: string;
}

/** What the two fields show. The same state gives the same picture: nothing is left to chance. */
export const fieldsOf = (state: State, exposures: Exposures): Field[] =>
  FIELDS.map(({ id, usual, other, differ }) => {
    const others = (PEOPLE / WHOLE) * state[differ];
    const groups = [group(usual, PEOPLE - others, exposures), group(other, others, exposures)];
    const first = (PEOPLE - others) / PEOPLE_PER_DOT;
    const stretches = [
      { verdict: groups[0]?.verdicts[state.item], from: 0, to: first },
      { verdict: groups[1]?.verdicts[state.item], from: first, to: DOTS },
    ];
    return {
      id,
      groups,
      opened: {
        'stored-text': openedIn(groups, 'stored-text'),
        'who-talks-to-whom': openedIn(groups, 'who-talks-to-whom'),
      },
      marks: VERDICTS.map((verdict) => ({
        verdict,
        path: stretches
          .filter((stretch) => stretch.verdict === verdict)
          .map(({ from, to }) => rows(from, to))
          .join(''),
      })).filter(({ path }) => path !== ''),
      border: first === 0 || first === DOTS ? '' : borderAt(first),
    };
  });

const group = (mode: ModeHere, people: number, exposures: Exposures): Group => ({
  mode,
  people,
  verdicts: {
    'stored-text': exposures[mode]['stored-text'].exposure.verdict,
    'who-talks-to-whom': exposures[mode]['who-talks-to-whom'].exposure.verdict,
  },
});

/** True for a verdict with which the authority has the words. */
export const isOpen = (verdict: Verdict): boolean => verdict === 'readable' || verdict === 'readable-by-attack';

const openedIn = (groups: readonly Group[], item: ItemHere): number =>
  groups.reduce((sum, { people, verdicts }) => sum + (isOpen(verdicts[item]) ? people : 0), 0);

/**
 * The dots from one number to another, without the last: a line a row, which the style sheet dashes into dots. So two
 * thousand dots are a few dozen short lines, in a page that has to be complete before any script.
 */
function rows(from: number, to: number): string {
  let path = '';
  for (let dot = from; dot < to;) {
    const row = Math.floor(dot / COLUMNS);
    const end = Math.min(to, (row + 1) * COLUMNS);
    path += `M${(dot % COLUMNS) * PITCH} ${row * PITCH + PITCH / 2}h${(end - dot) * PITCH}`;
    dot = end;
  }
  return path;
}

/** A line before the dot with this number, along its row and the one above. */
function borderAt(dot: number): string {
  const [row, column] = [Math.floor(dot / COLUMNS), dot % COLUMNS];
  const along = `H${COLUMNS * PITCH}`;
  if (column === 0) return `M0 ${row * PITCH}${along}`;
  return `M0 ${(row + 1) * PITCH}H${column * PITCH}V${row * PITCH}${along}`;
}
