import {
  covers,
  custodyOf,
  keysTo,
  MOMENTS,
  whoOpens,
  type Custody,
  type Hold,
  type Item,
  type Place,
  type Span,
  type WhoOpens,
} from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import { groupsOf, MESSAGES, opensMessages, type GroupHolding, type KeyGroup } from './groups.ts';
import type { State } from './params.ts';
import type { Role } from './roles.ts';

export type Moment = keyof typeof MOMENTS;

/** How much of the axis each moment has, in the order of time; together 1. Where much happens there is more room. */
export const COLUMNS: Readonly<Record<Moment, number>> = {
  setUp: 0.19,
  delivered: 0.22,
  onTheWay: 0.16,
  now: 0.1,
  arrival: 0.15,
  future: 0.18,
};
const MOMENT_IDS = Object.keys(COLUMNS) as Moment[];

/** Where a moment's column begins on the axis, and ends. */
export function columnOf(moment: Moment): { from: number; to: number } {
  const before = MOMENT_IDS.slice(0, MOMENT_IDS.indexOf(moment)).reduce((sum, one) => sum + COLUMNS[one], 0);
  return { from: before, to: before + COLUMNS[moment] };
}
/** The moment of an event. */
export const momentOf = (at: number): Moment => MOMENT_IDS.find((moment) => MOMENTS[moment] === at) ?? 'setUp';
/** Where the present stands. */
export const NOW = columnOf('now').from + COLUMNS.now / 2;

/** One life of one key at one place. Positions are shares of the axis, from 0 to 1. */
export interface Segment {
  from: number;
  to: number;
  /** It came there from elsewhere, or was made there. */
  start: 'made' | 'arrived';
  /** Wiped, or still there at the end. */
  end: 'wiped' | 'kept';
  as: Hold;
  /** Too short to be drawn as long as it is. */
  brief: boolean;
  /** Which of the row's lines it is on: lives at the same time stand under each other. */
  line: number;
}
/** One row: the keys of one role at one place, or the messages that lie there without a seal. */
export interface Row {
  of: Role | 'open-copy';
  segments: readonly Segment[];
  lines: number;
  /** It opens messages, or is one. */
  strong: boolean;
}
export interface Band {
  place: Place;
  rows: readonly Row[];
}
/** The rows of a band: all of them, or without the keys that open no message, of which the chosen one stays. */
export const rowsShown = ({ rows }: Band, all: boolean, chosen: Role | undefined): readonly Row[] =>
  all ? rows : rows.filter(({ of, strong }) => strong || of === chosen);

export interface View {
  custody: Custody;
  groups: readonly KeyGroup[];
  chosen: KeyGroup | undefined;
  bands: readonly Band[];
  yesterday: { who: WhoOpens; outside: readonly string[]; ends: readonly string[]; open: readonly string[] };
}

const views = new WeakMap<Custody, Omit<View, 'chosen'>>();

/** What is to be drawn of a state. */
export function viewOf({ mode, key, data, keys }: State): View {
  const custody = custodyOf(modeOf(mode), { data, keys });
  const known = views.get(custody) ?? drawn(custody);
  views.set(custody, known);
  return { ...known, chosen: known.groups.find(({ role }) => role === key) };
}

function drawn(custody: Custody): Omit<View, 'chosen'> {
  const groups = groupsOf(custody);
  const { places: all } = custody.narration;
  const places = [...all.filter(isPhone), ...all.filter((place) => !isPhone(place))];
  const copies = places.map((place) => ({ place, spans: openSpans(custody, place.id) }));
  const at = positions([
    ...groups.flatMap(({ holdings }) => holdings.flatMap(({ spans }) => spans.map(({ span }) => span))),
    ...copies.flatMap(({ spans }) => spans),
  ]);
  const bands = places.map((place): Band => {
    const open = copies.find((one) => one.place === place)?.spans ?? [];
    const rows = groups.flatMap((group): Row[] => {
      const here = group.holdings.filter((one) => one.place === place);
      const segments = inLines(here.flatMap((holding) => segmentsOf(holding, at)));
      return here.length > 0 ? [rowOf(group.role, segments, opensMessages(group))] : [];
    });
    const copy = inLines(
      joined(open, at).map((life): Omit<Segment, 'line'> => ({ ...life, start: 'arrived', as: 'open' })),
    );
    const sorted = [...rows.filter(({ strong }) => strong), ...rows.filter(({ strong }) => !strong)];
    return { place, rows: copy.length > 0 ? [rowOf('open-copy', copy, true), ...sorted] : sorted };
  });
  return { custody, groups, bands, yesterday: yesterdayIn(custody) };
}

const isPhone = ({ kind }: Place): boolean => kind === 'phone';

const rowOf = (of: Row['of'], segments: readonly Segment[], strong: boolean): Row => ({
  of,
  segments,
  lines: Math.max(1, ...segments.map(({ line }) => line + 1)),
  strong,
});

/** When messages lie at a place without a seal. */
const openSpans = ({ openCopies }: Custody, place: string): Span[] =>
  openCopies.flatMap((copy) => (copy.place === place && MESSAGES.includes(copy.item) ? copy.spans : []));

type Position = (mark: Span['from']) => number;

/** What follows at once in a moment stands at most so far apart: the moment is what counts, and not the step within it. */
const STEP = 0.012;

/** Gives every mark its place within its moment's column, in the order of the story. */
function positions(spans: readonly Span[]): Position {
  const marks = spans.flatMap(({ from, to }) => [from, ...(to ? [to] : [])]);
  const orders = new Map<number, number[]>();
  for (const moment of Object.values(MOMENTS)) {
    const here = new Set(marks.flatMap(({ at, order }) => (at === moment ? [order] : [])));
    orders.set(
      moment,
      [...here].sort((a, b) => a - b),
    );
  }
  return ({ at, order }) => {
    const here = orders.get(at) ?? [];
    const { from, to } = columnOf(momentOf(at));
    const step = Math.min(STEP, (0.9 * (to - from)) / Math.max(1, here.length));
    return (from + to) / 2 + (here.indexOf(order) + 0.5 - here.length / 2) * step;
  };
}

/** Below this share of the axis a life is drawn as a mark of its own. */
const BRIEF = 0.02;
/** So much two lives may overlap that meet: a key and the next one, which is made of it just before it is wiped. */
const MEET = 0.05;

const lifeOf = ({ from, to }: Span, at: Position): Pick<Segment, 'from' | 'to' | 'end' | 'brief'> => {
  const [start, end] = [at(from), to ? at(to) : 1];
  return { from: start, to: end, end: to ? 'wiped' : 'kept', brief: end - start < BRIEF };
};

const segmentsOf = ({ place, spans, as, made }: GroupHolding, at: Position): Omit<Segment, 'line'>[] =>
  spans.map(({ key, span }) => ({
    ...lifeOf(span, at),
    start: made && key.madeAt.includes(place.id) ? 'made' : 'arrived',
    as,
  }));

/** The lives of several copies as one: from the first, as long as there is one. */
function joined(spans: readonly Span[], at: Position): Pick<Segment, 'from' | 'to' | 'end' | 'brief'>[] {
  const lives = spans.map((span) => lifeOf(span, at)).sort((a, b) => a.from - b.from);
  return lives.reduce<typeof lives>((all, life) => {
    const last = all.at(-1);
    if (!last || last.to < life.from) return [...all, life];
    return life.to > last.to ? [...all.slice(0, -1), { ...life, from: last.from, brief: false }] : all;
  }, []);
}

/** Puts lives that go on at the same time on lines of their own. A key that takes another's place may meet it. */
function inLines(lives: readonly Omit<Segment, 'line'>[]): Segment[] {
  const ends: number[] = [];
  return lives
    .toSorted((a, b) => a.from - b.from)
    .map((life) => {
      const free = ends.findIndex((end) => end <= life.from + MEET);
      const line = free < 0 ? ends.length : free;
      ends[line] = life.to;
      return { ...life, line };
    });
}

/** Who has what opens a message that was delivered before, now. */
function yesterdayIn(custody: Custody): View['yesterday'] {
  const item: Item = 'stored-text';
  const { now } = MOMENTS;
  const holders = new Set(
    keysTo(custody.keys, item).flatMap(({ holdings }) =>
      holdings.flatMap(({ place, as, spans }) => (as === 'open' && covers(spans, now) ? [place] : [])),
    ),
  );
  const open = custody.openCopies.flatMap((copy) =>
    copy.item === item && covers(copy.spans, now) ? [copy.place] : [],
  );
  const { places } = custody.narration;
  const named = (among: Iterable<string>, phones: boolean): string[] => {
    const ids = new Set(among);
    return places.flatMap(({ id, kind }) => (ids.has(id) && (kind === 'phone') === phones ? [id] : []));
  };
  return {
    who: whoOpens(custody, item, now),
    outside: named(holders, false),
    ends: named(holders, true),
    open: [...named(open, false), ...named(open, true)],
  };
}
