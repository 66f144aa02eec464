import { polygonHull } from 'd3-polygon';
import { findingsIn, type Findings } from './findings.ts';
import { keptBy, type Kept } from './kept.ts';
import { neighbours } from './measures.ts';
import { DAYS, MODES, type State } from './params.ts';
import { month } from './people.ts';

/** Side of the square that the numbers stand in, in units of the drawing. */
export const SIDE = 400;

export type Places = readonly (readonly [x: number, y: number])[];
/** Why a number is marked: it stands between the others, or has a new tie by night. */
export type Mark = 'between' | 'night';

export interface Dot {
  number: number;
  x: number;
  y: number;
  mark: Mark | undefined;
  /** Nothing kept says that it has to do with anybody. */
  alone: boolean;
  /** Another one is picked out, with which it has nothing to do. */
  aside: boolean;
}
/** A line between two numbers; of the address book where it has no width of its own. */
export interface Line {
  of: readonly [number, number];
  from: readonly [number, number];
  to: readonly [number, number];
  width: number;
  kind: 'contact' | 'night' | 'listed';
  aside: boolean;
}

/** A mark's word, at the middle of its baseline. */
export interface Word {
  number: number;
  mark: Mark;
  x: number;
  y: number;
}

/** All that is drawn and tabled of a state. */
export interface View {
  kept: Kept;
  findings: Findings;
  dots: readonly Dot[];
  words: readonly Word[];
  lines: readonly Line[];
  /** Outlines of the clusters, as paths. */
  grounds: readonly string[];
  rows: readonly Row[];
}

/** What shows of one number. */
export interface Row {
  number: number;
  messages: number;
  night: number;
  partners: number;
  /** From 1; undefined for none. */
  cluster: number | undefined;
  groups: number;
  listed: number;
  activeDays: number | undefined;
  dates: { registered: number; seen: number } | undefined;
  mark: Mark | undefined;
}

/** What a service keeps after so many days, and what stands out of it: worked out once, for the days go to and fro. */
const known = new Map<string, { kept: Kept; findings: Findings }>();
function shownBy(mode: State['mode'], day: number, ifKept = false): { kept: Kept; findings: Findings } {
  const key = `${mode} ${day} ${ifKept}`;
  const before = known.get(key);
  if (before) return before;
  const kept = keptBy(mode, day, month(), ifKept);
  const found = { kept, findings: findingsIn(kept) };
  known.set(key, found);
  return found;
}

/** Works out, step by step, what the controls can ask for next: each scenario first, then every day of every service. */
export function* preparation(): Generator<void> {
  for (const day of [DAYS, 7, 0])
    for (const mode of MODES) {
      shownBy(mode, day);
      yield;
    }
  for (const mode of MODES)
    for (let day = 1; day < DAYS; day++) {
      shownBy(mode, day);
      yield;
    }
}

/**
 * @param mirrored where the page is read from the right
 * @param ifKept as it would be if nothing were deleted that is said to be
 */
export function viewOf({ mode, day, person }: State, places: Places, mirrored: boolean, ifKept = false): View {
  const { kept, findings } = shownBy(mode, day, ifKept);
  const at = (number: number): [number, number] => {
    const [x, y] = places[number - 1] ?? [0, 0];
    return [mirrored ? SIDE - x : x, y];
  };
  const rows = places.map((_, index) => rowOf(index + 1, kept, findings));

  const partners = neighbours(findings.pairs.map(({ of }) => of)).get(person) ?? new Set();
  const book = kept.addressBooks.get(person) ?? [];
  const inGroup = new Set(kept.groups.filter((members) => members.includes(person)).flat());
  const related = (one: number): boolean =>
    person === 0 || one === person || partners.has(one) || book.includes(one) || inGroup.has(one);

  const lines = findings.pairs.map(({ of, messages }): Line => {
    const kind = findings.nightTies.some((tie) => tie.of[0] === of[0] && tie.of[1] === of[1]) ? 'night' : 'contact';
    const width = Math.round(10 * (0.6 + 0.45 * Math.sqrt(messages))) / 10;
    return { of, from: at(of[0]), to: at(of[1]), width, kind, aside: person !== 0 && !of.includes(person) };
  });
  const listed = book
    .filter((one) => !partners.has(one))
    .map((one): Line => ({
      of: [person, one],
      from: at(person),
      to: at(one),
      width: 1,
      kind: 'listed',
      aside: false,
    }));
  const dots = rows.map(({ number, partners, cluster, mark }): Dot => {
    const [x, y] = at(number);
    return { number, x, y, mark, alone: partners === 0 && cluster === undefined, aside: !related(number) };
  });
  return {
    kept,
    findings,
    rows,
    dots,
    words: wordsBeside(dots),
    lines: [...lines, ...listed],
    grounds: findings.clusters.map((members) => {
      const points = members.map(at);
      return `M${(polygonHull(points) ?? points).map((point) => point.join(' ')).join('L')}Z`;
    }),
  };
}

/** About half the width of each word on a slide, where it is largest, and its height: enough to keep words off circles and each other. */
const HALF = { between: 60, night: 54 } as const satisfies Record<Mark, number>;
const HEIGHT = 14;
const RADIUS = 13;

/** Puts each mark's word where it covers least: over, under or beside its circle, and inside the drawing. */
function wordsBeside(dots: readonly Dot[]): Word[] {
  const put: Word[] = [];
  for (const { number, mark, x, y } of dots) {
    if (!mark) continue;
    const half = HALF[mark];
    const covered = (word: Word): number => {
      const middle = word.y - HEIGHT / 3;
      const hit = (px: number, py: number, across: number, down: number): boolean =>
        Math.abs(px - word.x) < half + across && Math.abs(py - middle) < HEIGHT / 2 + down;
      const outside = word.x < half || word.x > SIDE - half || word.y < HEIGHT || word.y > SIDE;
      return (
        (outside ? 10 : 0) +
        dots.filter((dot) => dot.number !== number && hit(dot.x, dot.y, RADIUS, RADIUS)).length +
        put.filter((other) => hit(other.x, other.y, HALF[other.mark], HEIGHT)).length
      );
    };
    // The nearest first: over, under, and beside.
    const aside = [0, 20, -20, 40, -40, 55, -55];
    const inside = (at: number): number => Math.min(SIDE - half, Math.max(half, at));
    const places = [
      ...[-23, 33, -30, 40].flatMap((down) => aside.map((across) => [inside(x + across), y + down] as const)),
      ...[1, -1].flatMap((side) => [5, 0, 10, 15].map((down) => [x + side * (20 + half), y + down] as const)),
    ];
    const words = places.map(([x, y]): Word => ({ number, mark, x, y }));
    put.push(words.reduce((best, one) => (covered(one) < covered(best) ? one : best)));
  }
  return put;
}

function rowOf(number: number, kept: Kept, { pairs, clusters, organiser, nightTies }: Findings): Row {
  const own = pairs.filter(({ of }) => of.includes(number));
  const cluster = clusters.findIndex((members) => members.includes(number));
  const night = nightTies.some(({ of }) => of.includes(number));
  return {
    number,
    messages: own.reduce((sum, { messages }) => sum + messages, 0),
    night: own.reduce((sum, { night }) => sum + night, 0),
    partners: own.length,
    cluster: cluster < 0 ? undefined : cluster + 1,
    groups: kept.groups.filter((members) => members.includes(number)).length,
    listed: kept.addressBooks.get(number)?.length ?? 0,
    activeDays: kept.activeDays?.get(number),
    dates: kept.dates?.get(number),
    mark: organiser?.number === number ? 'between' : night ? 'night' : undefined,
  };
}
