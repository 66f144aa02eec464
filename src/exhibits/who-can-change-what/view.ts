import type { Outcome } from '../../model/changes/index.ts';
import type { ModeId } from '../../model/index.ts';
import type { Cell, Person } from './cell.ts';
import type { Findings } from './findings.ts';
import { MODES_HERE } from './modes.ts';
import type { State } from './params.ts';

/** One line on a phone's screen. `refused` stands beside the real message: bytes that the phone did not take for one. */
export interface Line {
  from: Person;
  kind: 'true' | 'changed' | 'forged' | 'refused' | 'gone' | 'missing';
  text: string;
}

/** One way of messaging, as it is drawn. */
export interface Row {
  mode: ModeId;
  screens: Readonly<Record<Person, readonly Line[]>>;
  /** What came of the act; absent while nobody acts. */
  cell?: Cell;
}

/** The words on the screens. */
export interface Samples {
  delivered: string;
  onTheWay: string;
}

/** Whether the act reached a phone. */
export const isDone = (outcome: Outcome): boolean => outcome !== 'refused' && outcome !== 'no-way';

export function rowsOf(state: State, findings: Findings, samples: Samples): Row[] {
  const { other } = state;
  // A frame has the findings of those that lead, and no other.
  const also = other !== 'none' && other in findings[state.act]['run-server'] ? [other] : [];
  return [...MODES_HERE.leading, ...also].map((mode) => {
    const cell = state.by === 'nothing' ? undefined : findings[state.act][state.by][mode];
    const screen = (who: Person): Line[] => screenOf(who, state, cell, samples);
    return { mode, screens: { sara: screen('sara'), omid: screen('omid') }, ...(cell && { cell }) };
  });
}

function screenOf(who: Person, { act }: State, cell: Cell | undefined, { delivered, onTheWay }: Samples): Line[] {
  const real: Line = { from: 'sara', kind: 'true', text: delivered };
  const waiting: Line = { from: 'sara', kind: 'true', text: onTheWay };
  const touched = cell?.on.includes(who) ?? false;
  const done = cell !== undefined && touched && isDone(cell.outcome);
  if (cell && touched && cell.outcome === 'refused')
    return [real, { from: 'sara', kind: 'refused', text: cell.bytes ?? '' }];
  switch (act) {
    case 'delete':
      return done ? [{ from: 'sara', kind: 'gone', text: '' }] : [real];
    case 'alter':
      return done ? [{ from: 'sara', kind: 'changed', text: cell.said ?? '' }] : [real];
    case 'insert':
      return done ? [real, { from: cell.as ?? 'sara', kind: 'forged', text: cell.said ?? '' }] : [real];
    case 'withhold':
      return [real, done ? { from: 'sara', kind: 'missing', text: '' } : waiting];
  }
}

/** The words of a changed message, with those marked that the real one has not at that place. */
export function marked(text: string, real: string): { word: string; other: boolean }[] {
  const was = real.split(' ');
  return text.split(' ').map((word, at) => ({ word, other: word !== was[at] }));
}
