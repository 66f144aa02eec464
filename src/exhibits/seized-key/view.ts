import {
  conversationIn,
  isHeldAt,
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
  /** The seizure crosses it: this key is in the adversary's hands. */
  seized: boolean;
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
  const lane = { mode, world, opens: opensIn(world), rows: rowsOf(lifelinesOf(conversation, seized), moment) };
  lanes.set(id, lane);
  return lane;
}

/** Drawers that share the row of another, because their keys are made and kept together. */
const JOINED: Partial<Record<Drawer, Drawer>> = { 'pre-key': 'identity' };

function rowsOf(lines: readonly Lifeline[], moment: number): BarRow[] {
  const drawers = new Map<Drawer, Bar[]>();
  for (const line of lines) {
    const bar = {
      from: positionOf(line.made),
      to: positionOf(line.erased ?? Infinity),
      seized: moment > 0 && isHeldAt(line, moment),
    };
    drawers.set(line.drawer, [...(drawers.get(line.drawer) ?? []), bar]);
  }
  const rows = new Map<Drawer, BarRow & { drawers: Drawer[] }>();
  for (const [drawer, bars] of drawers) {
    const first = JOINED[drawer] ?? drawer;
    const row = rows.get(first) ?? { drawers: [], bars };
    row.drawers.push(drawer);
    rows.set(first, row);
  }
  return [...rows.values()];
}
