import { VERDICTS, type ModeId, type Verdict, type Word } from '../../model/index.ts';
import { findingsOf, type Exposures } from './exposures.ts';
import { defaultOf, type FieldId } from './modes.ts';
import { PEOPLE, WHOLE, type ItemHere, type State } from './params.ts';

/** The dots: how many people one stands for, and how they are set. */
export const PEOPLE_PER_DOT = 10_000;
export const DOTS = PEOPLE / PEOPLE_PER_DOT;
export const COLUMNS = 40;
export const ROWS = DOTS / COLUMNS;
/** The distance from dot to dot, in units of the drawing. */
export const PITCH = 10;

/** The two fields, and which share tells how many differ in each. */
export const FIELDS = [
  { id: 'optional', differ: 'share' },
  { id: 'default', differ: 'backups' },
] as const satisfies readonly { id: FieldId; differ: 'share' | 'backups' }[];

/** Those who write in one mode. */
export interface Group {
  mode: ModeId;
  /** Those who have chosen nothing, those who have, and all where there is nothing to choose. */
  who: 'usual' | 'other' | 'all';
  people: number;
  verdicts: Readonly<Record<ItemHere, Verdict>>;
  /** Whose word each of them takes, if anybody's. */
  whose: Readonly<Record<ItemHere, Word | undefined>>;
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
  FIELDS.map(({ id, differ }) => {
    const { usual, other } = defaultOf(id, state[id]);
    const others = other ? (PEOPLE / WHOLE) * state[differ] : 0;
    const groups = [
      group(usual, other ? 'usual' : 'all', PEOPLE - others, exposures),
      ...(other ? [group(other, 'other', others, exposures)] : []),
    ];
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

function group(mode: ModeId, who: Group['who'], people: number, exposures: Exposures): Group {
  const found = findingsOf(exposures, mode);
  return {
    mode,
    who,
    people,
    verdicts: {
      'stored-text': found['stored-text'].exposure.verdict,
      'who-talks-to-whom': found['who-talks-to-whom'].exposure.verdict,
    },
    whose: { 'stored-text': found['stored-text'].word, 'who-talks-to-whom': found['who-talks-to-whom'].word },
  };
}

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
