import {
  conversationIn,
  LAST,
  lifelinesOf,
  opensIn,
  ROW,
  worldAfter,
  type ConversationId,
  type Drawer,
  type Lifeline,
  type Seized,
} from '../../model/conversations/index.ts';
import type { World } from '../../model/exposure.ts';

/** One key's life as a bar beside the row. Positions are shares of the row's length, from 0 to 1. */
export interface Bar {
  from: number;
  to: number;
}

/** The bars of one drawer, or of drawers whose keys are kept together. */
export interface BarRow {
  drawers: readonly Drawer[];
  bars: readonly Bar[];
}

/** One mode's row, as it is drawn. */
export interface Lane {
  mode: ConversationId;
  world: World;
  /** For each message whether it opens. */
  opens: readonly boolean[];
  rows: readonly BarRow[];
}

/**
 * Where in the row something stands that happens at a moment of the narration. A message's cell is 1 wide; what happens
 * with the message stands in its middle, what happens before it a quarter in, so that the seizure, which falls between
 * two cells, never falls on the end of a bar.
 */
export function positionOf(at: number): number {
  if (at <= 0) return 0;
  if (at > LAST) return 1;
  return (Number.isInteger(at) ? at - 0.5 : Math.ceil(at) - 0.75) / LAST;
}

/** True when the seizure crosses a bar: this key is then in the adversary's hands. */
export const crosses = ({ from, to }: Bar, moment: number): boolean =>
  moment > 0 && from < seizurePosition(moment) && (to === 1 || seizurePosition(moment) < to);

/** Where the seizure stands: between two cells, and before the first while nothing is seized. */
export const seizurePosition = (moment: number): number => moment / LAST;

/** The moment at a share of the row's length: the nearest gap. Anything outside is the nearest end. */
export const momentAt = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * LAST);

const DAY = 24 * 60 * 60 * 1000;
/** The week of a moment, counted from 1 at the day of the first message. */
export const weekOf = (time: number): number => Math.floor((time - dayBegin(ROW[0]?.time ?? 0)) / (7 * DAY)) + 1;
const dayBegin = (time: number): number => Math.floor(time / DAY) * DAY;

const lanes = new Map<string, Lane>();

/** What is to be drawn of one mode. Worked out once for each situation: nothing in it ever changes. */
export function laneOf(mode: ConversationId, seized: Seized, moment: number): Lane {
  const id = `${mode} ${seized} ${moment}`;
  const known = lanes.get(id);
  if (known) return known;
  const conversation = conversationIn(mode);
  const world = worldAfter(conversation, seized, moment);
  const lane = { mode, world, opens: opensIn(world), rows: rowsOf(mode, seized) };
  lanes.set(id, lane);
  return lane;
}

/** Works out the lanes of a row at every moment, one a step: ahead of time, so that a dragged marker need not wait. */
export function* everyLane(modes: readonly ConversationId[], seized: Seized): Generator<Lane> {
  for (let moment = 0; moment <= LAST; moment += 1) for (const mode of modes) yield laneOf(mode, seized, moment);
}

const rows = new Map<string, readonly BarRow[]>();

/** Drawers that share the row of another, because their keys are made and kept together. */
const JOINED: Partial<Record<Drawer, Drawer>> = { 'pre-key': 'identity' };

/** The bars of one place's keys in one mode: the same at every moment. */
function rowsOf(mode: ConversationId, seized: Seized): readonly BarRow[] {
  const id = `${mode} ${seized}`;
  const known = rows.get(id) ?? drawn(lifelinesOf(conversationIn(mode), seized));
  rows.set(id, known);
  return known;
}

function drawn(lines: readonly Lifeline[]): BarRow[] {
  const drawers = new Map<Drawer, Bar[]>();
  for (const line of lines) {
    const bar = { from: positionOf(line.made), to: positionOf(line.erased ?? Infinity) };
    drawers.set(line.drawer, [...(drawers.get(line.drawer) ?? []), bar]);
  }
  const joined = new Map<Drawer, BarRow & { drawers: Drawer[] }>();
  for (const [drawer, bars] of drawers) {
    const first = JOINED[drawer] ?? drawer;
    const row = joined.get(first) ?? { drawers: [], bars };
    row.drawers.push(drawer);
    joined.set(first, row);
  }
  return [...joined.values()];
}
