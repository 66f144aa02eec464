import { polygonContains } from 'd3-polygon';
import {
  CHAT,
  dataSides,
  holdingsAt,
  keySides,
  know,
  MODE_TRAITS,
  MOMENTS,
  placeId,
  type HeldTerm,
  type Item,
  type ModeId,
  type Power,
  type Side,
  type World,
  type Narration,
} from '../../model/index.ts';
import { carries, contents, type Term } from '../../model/terms.ts';
import type { State } from './params.ts';

/** A point in the units of a lane's viewBox. */
export interface Point {
  x: number;
  y: number;
}

/** Something drawn on the map. `label` and `owner` are keys into the catalogue. */
export interface Node extends Point {
  id: string;
  /** Stays the same when the thing changes sides, and so its id: what was `server@abroad` is drawn as the same server. */
  slot: string;
  kind: 'phone' | 'server' | 'key' | 'half-key';
  side: Side;
  /** What moves when this is carried over the border; nothing for what the order cannot move. */
  moves?: 'data' | 'keys';
  /** True when the chosen powers lay hands on this place. Follows from what they hold. */
  reached: boolean;
  /** On a phone: whether a key of the messages lives in it. */
  ownKey?: boolean;
  /** On a server: what lies on its disk of the chat, as it lies there. */
  disk?: DiskStrip;
}

/** A line between two nodes. `tapped`: the chosen powers hold what crossed it. */
export interface Wire {
  from: string;
  /** The slot of the node that it leads to. */
  to: string;
  path: string;
  tapped: boolean;
}

/** What a disk keeps of the chat now: the words themselves, or sealed bytes of one item. */
export interface DiskStrip {
  item: Item;
  open: boolean;
  term: Term;
}

export interface Lane {
  mode: ModeId;
  nodes: Node[];
  wires: Wire[];
  /** The active power that changed this lane's run and paid, if one did. */
  attack?: Power;
}

/**
 * Where things stand on the map. The map keeps its compass in both writing directions, because east is east; the
 * slots are chosen so that no label covers another or crosses the border, in any state (tested).
 */
export const SLOTS = {
  server: { abroad: { x: 84, y: 66 }, 'in-country': { x: 350, y: 58 } },
  key: { abroad: { x: 84, y: 148 }, 'in-country': { x: 350, y: 122 } },
  'sara-phone': { x: 229, y: 88 },
  'omid-phone': { x: 300, y: 182 },
  adversary: { x: 385, y: 182 },
  /** Where the phones' own keys leave no room beside Omid's. */
  'adversary-above': { x: 396, y: 142 },
} as const;

/** The sizes of what has a label in it. */
export const SERVER_BOX = { width: 164, height: 78 } as const;
export const SERVICE_KEY = { width: 164, height: 30 } as const;
/** Each phone's own key, where it stands and how large it is. */
export const OWN_KEYS = {
  'sara-phone': { x: 282, y: 123, width: 122, height: 28 },
  'omid-phone': { x: 381, y: 186, width: 130, height: 28 },
} as const;

/** On which side of the border a point lies; `ring` is the border as a polygon in the same units. */
export const sideOf = (point: Point, ring: [number, number][]): Side =>
  polygonContains(ring, [point.x, point.y]) ? 'in-country' : 'abroad';

/** The state after something was carried to a side of the border. A copy on both sides becomes one copy there. */
export function carried(state: State, moves: 'data' | 'keys', to: Side): State {
  return moves === 'data' ? { ...state, data: to } : { ...state, keys: to };
}

/** Whether the same things stand on the map in two states: else one of them would vanish under a hand that drags it. */
export const sameSlots = (a: State, b: State): boolean =>
  (a.data === 'both') === (b.data === 'both') && (a.keys === 'split') === (b.keys === 'split');

/** What is to be drawn of one mode: positions and marks, all derived from its worlds. */
export function laneOf(state: State, modeId: ModeId, worlds: readonly World[], attack?: Power): Lane {
  const mode = MODE_TRAITS[modeId];
  const plain = worlds[0];
  if (!plain) throw new Error(`no world was made for ${modeId}`);
  const { narration } = plain;
  const held = [plain, ...worlds.filter((world) => world.attack === attack)].flatMap((world) => world.held);
  const reached = (id: string): boolean => held.some(({ holding }) => holding.place === id && !holding.wireTo);

  const phones = (['sara-phone', 'omid-phone'] as const).map((id): Node => {
    return {
      id,
      slot: id,
      kind: 'phone',
      side: 'in-country',
      ...SLOTS[id],
      reached: reached(id),
      ownKey: mode.keys === 'ends',
    };
  });
  const at = SLOTS[mode.keys === 'ends' ? 'adversary-above' : 'adversary'];
  const intruder: Node[] =
    attack === 'intercept-sms'
      ? [{ id: 'adversary', slot: 'adversary', kind: 'phone', side: 'in-country', ...at, reached: true }]
      : [];
  const servers = mode.movable
    ? dataSides(state).map((side, index) => server(side, `server@${side}`, placeId('disk', side), index, 'data'))
    : [atHome(narration)].map(([id, disk]) => server('in-country', id, disk, 0));
  const keySidesHere = mode.movable ? keySides(state) : (['in-country'] as const);
  const keys = mode.keys === 'server' ? keySidesHere.map(key) : [];

  function server(side: Side, id: string, disk: string, index: number, moves?: 'data'): Node {
    const strip = stripOf(holdingsAt(narration, disk, MOMENTS.now));
    return {
      id,
      slot: `data:${index}`,
      kind: 'server',
      side,
      ...SLOTS.server[side],
      reached: reached(id) || reached(disk),
      ...(moves && { moves }),
      ...(strip && { disk: strip }),
    };
  }
  function key(side: Side, index: number): Node {
    const id = placeId('key-store', side);
    return {
      id,
      slot: `keys:${index}`,
      kind: mode.movable && state.keys === 'split' ? 'half-key' : 'key',
      side,
      ...SLOTS.key[side],
      ...(mode.movable && { moves: 'keys' as const }),
      reached: reached(id),
    };
  }

  const serving = servers[0];
  const wires = serving ? [...phones, ...intruder].map((phone) => wire(phone, serving, plain.held)) : [];
  return { mode: modeId, nodes: [...servers, ...keys, ...phones, ...intruder], wires, ...(attack && { attack }) };
}

/** The machine of a service that is at home in the country, and what it writes on. */
const atHome = ({ places }: Narration): [server: string, disk: string] =>
  places.some(({ id }) => id === 'server@in-country')
    ? ['server@in-country', 'disk@in-country']
    : ['phone-company', 'records'];

/** The first message that a disk keeps, words if they lie there unsealed. */
function stripOf(onDisk: HeldTerm[]): DiskStrip | undefined {
  const inTheOpen = know(onDisk);
  for (const term of [CHAT.delivered, CHAT.onTheWay]) {
    const copy = onDisk.find((held) => carries(held.term, term));
    if (!copy) continue;
    const around = contents(copy.term).find((part) => part.kind === 'seal' && carries(part, term));
    return { item: term.id as Item, open: inTheOpen.derive(term) !== undefined, term: around ?? term };
  }
  return undefined;
}

/** The line between a phone and a server, from middle to middle: both are drawn over its ends. Also drawn afresh while a server is being dragged. */
export function wirePath(phone: Point, box: Point): string {
  // Down from a server that stands to the right, so that the line keeps clear of the phone's name.
  if (box.x > phone.x) return `M${box.x},${box.y}Q${box.x},${phone.y},${phone.x},${phone.y}`;
  // The curve of d3-shape's linkHorizontal, which would weigh 1.4 kB for this one line: a test holds this to it.
  const middle = (box.x + phone.x) / 2;
  return `M${box.x},${box.y}C${middle},${box.y},${middle},${phone.y},${phone.x},${phone.y}`;
}

function wire(phone: Node, box: Node, held: readonly HeldTerm[]): Wire {
  const ends = [phone.id, box.id];
  const tapped = held.some(
    ({ holding }) => holding.wireTo && ends.includes(holding.place) && ends.includes(holding.wireTo),
  );
  return { from: phone.id, to: box.slot, path: wirePath(phone, box), tapped };
}
