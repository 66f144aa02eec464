import type { Carrier } from '../schemas/provenance.ts';

/** Somebody who carried the news, as the drawing shows it. */
export interface Link {
  id: string;
  stage: Carrier['stage'];
  from: readonly { id: string; how: 'named' | 'inferred' }[];
}

/** Which way the stages follow each other: beside each other in reading direction, or downwards. */
export type Way = 'across' | 'down';

export interface PlacedLink {
  id: string;
  /** The middle of its box. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether one of the five reports has the news through it. */
  used: boolean;
}

export interface PlacedEdge {
  from: string;
  to: string;
  how: 'named' | 'inferred';
  used: boolean;
  path: string;
}

export interface PlacedChain {
  width: number;
  height: number;
  links: PlacedLink[];
  edges: PlacedEdge[];
}

/** Where each stands on the axis across the stages, in rows from 0: chosen so that few lines cross. */
const ROWS: Readonly<Record<string, number>> = {
  techcrunch: 0,
  A: 0,
  cnet: 1,
  C: 1,
  reuters: 2,
  E: 2,
  irna: 3,
  D: 3,
  council: 4,
  B: 4,
  afp: 5,
  mehr: 6,
  register: 6,
};

const STAGES = 5;
const ROWS_IN_ALL = 7;

/** Sizes in px: of a box, between the middles of two stages, between two rows, around all, and above all for the stages' names. */
const SIZES = {
  across: { width: 140, height: 46, stage: 250, row: 62, edge: 2, head: 40 },
  down: { width: 86, height: 40, stage: 126, row: 48, edge: 2, head: 0 },
} as const;

/** Downwards, boxes of these stages have no room beside each other: every other one stands this much lower. */
const STAGGERED = [4, 5];
const STAGGER = 56;

/** The ids of those through whom the news reached the last stage: everybody there, and everybody before them. */
export function usedLinks(links: readonly Link[]): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (id: string): void => {
    if (used.has(id)) return;
    used.add(id);
    for (const edge of links.find((link) => link.id === id)?.from ?? []) add(edge.id);
  };
  for (const { id, stage } of links) if (stage === STAGES) add(id);
  return used;
}

/**
 * Places boxes and lines. In a language that is written from right to left, stages beside each other run to the left,
 * and rows beside each other too.
 * @throws when a link has no row
 */
export function placeChain(links: readonly Link[], way: Way, direction: 'ltr' | 'rtl'): PlacedChain {
  const size = SIZES[way];
  const used = usedLinks(links);
  const along = 2 * size.edge + (way === 'across' ? size.width : size.height) + (STAGES - 1) * size.stage;
  const aside = 2 * size.edge + (way === 'across' ? size.height : size.width) + (ROWS_IN_ALL - 1) * size.row;
  const width = way === 'across' ? along : aside;
  const height = size.head + (way === 'across' ? aside : along + STAGGER);

  const placed = links.map((link): PlacedLink => {
    const row = ROWS[link.id];
    if (row === undefined) throw new Error(`${link.id} in content/claims/provenance.yaml has no row in chain.ts`);
    const onStages = size.edge + (link.stage - 1) * size.stage;
    const onRows = size.edge + row * size.row;
    const [x, y] =
      way === 'across'
        ? [onStages + size.width / 2, size.head + onRows + size.height / 2]
        : [
            onRows + size.width / 2,
            onStages + size.height / 2 + (STAGGERED.includes(link.stage) && row % 2 === 1 ? STAGGER : 0),
          ];
    return {
      id: link.id,
      x: direction === 'rtl' ? width - x : x,
      y,
      width: size.width,
      height: size.height,
      used: used.has(link.id),
    };
  });
  const at = new Map(placed.map((each) => [each.id, each]));
  const edges = links.flatMap((link) =>
    link.from.flatMap(({ id, how }): PlacedEdge[] => {
      const [start, end] = [at.get(id), at.get(link.id)];
      if (!start || !end) return [];
      return [{ from: id, to: link.id, how, used: used.has(link.id), path: line(start, end, way, direction) }];
    }),
  );
  return { width, height, links: placed, edges };
}

/** A line from the far side of one box to the near side of another, leaving and arriving along the stages. */
function line(start: PlacedLink, end: PlacedLink, way: Way, direction: 'ltr' | 'rtl'): string {
  const forward = direction === 'rtl' ? -1 : 1;
  const [x0, y0, x1, y1] =
    way === 'across'
      ? [start.x + (forward * start.width) / 2, start.y, end.x - (forward * end.width) / 2, end.y]
      : [start.x, start.y + start.height / 2, end.x, end.y - end.height / 2];
  // Beside each other, the bends are as long as the way to the next stage: a line that passes a stage runs straight
  // through it. Downwards, lines arrive upright, between the boxes that stand higher.
  const gap = SIZES.across.stage - SIZES.across.width;
  const [leave, arrive] = way === 'across' ? [gap * 0.5, gap * 0.6] : [(y1 - y0) * 0.3, (y1 - y0) * 0.55];
  const [c0, c1] =
    way === 'across'
      ? [`${x0 + forward * leave} ${y0}`, `${x1 - forward * arrive} ${y1}`]
      : [`${x0} ${y0 + leave}`, `${x1} ${y1 - arrive}`];
  return `M${x0} ${y0}C${c0} ${c1} ${x1} ${y1}`;
}
