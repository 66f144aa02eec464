import '../kit/all-modes.ts';
import { linkHorizontal } from 'd3-shape';
import { describe, expect, it } from 'vitest';
import { geography } from '../../drawing/geography.ts';
import { LANE } from '../../drawing/lane.ts';
import { DATA_PLACEMENTS, KEY_PLACEMENTS, POWERS, worldsOf, type ModeId } from '../../model/index.ts';
import { modeOf } from '../kit/modes.ts';
import { MODES_HERE } from './modes.ts';
import { params, type State } from './params.ts';

const { defaults: DEFAULT, inScenario } = params;
import {
  carried,
  laneOf,
  wirePath,
  OWN_KEYS,
  SERVER_BOX,
  SERVICE_KEY,
  sideOf,
  SLOTS,
  type Lane,
  type Point,
} from './view.ts';

const { ring } = geography();
const lane = (state: State, mode = state.modes[0] ?? 'telegram-cloud'): Lane =>
  laneOf(state, mode, worldsOf(modeOf(mode), state, state.powers));
const ids = ({ nodes }: Lane): string[] => nodes.map(({ id }) => id);

describe('the map', () => {
  it('has every inside slot inside the border and every outside slot outside', () => {
    for (const slot of ['sara-phone', 'omid-phone', 'adversary'] as const)
      expect(sideOf(SLOTS[slot], ring)).toBe('in-country');
    for (const side of ['abroad', 'in-country'] as const) {
      expect(sideOf(SLOTS.server[side], ring)).toBe(side);
      expect(sideOf(SLOTS.key[side], ring)).toBe(side);
    }
  });

  it('lets no label cover another or cross the border, in any state', () => {
    for (const mode of MODES_HERE.fitting)
      for (const data of DATA_PLACEMENTS)
        for (const keys of KEY_PLACEMENTS)
          for (const powers of [[], ...POWERS.map((power) => [power])]) {
            const state = { ...DEFAULT, data, keys, powers };
            const worlds = worldsOf(modeOf(mode), state, powers);
            const boxes = boxesOf(laneOf(state, mode, worlds, powers[0]));
            for (const [at, box] of boxes.entries()) {
              expect(crossesBorder(box), JSON.stringify([mode, data, keys, powers, box])).toBe(false);
              for (const other of boxes.slice(at + 1))
                expect(overlap(box, other), JSON.stringify([mode, data, keys, powers, box, other])).toBe(false);
              expect(box.left >= 0 && box.right <= LANE.width && box.top >= 0 && box.bottom <= LANE.height).toBe(true);
            }
          }
  });
});

interface Box {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const around = (what: string, { x, y }: Point, width: number, height: number): Box => ({
  what,
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Where things with words stand; names above phones are at most so wide as “The authority”. */
function boxesOf(drawn: Lane): Box[] {
  return drawn.nodes.flatMap((node) => {
    if (node.kind === 'server') return [around(node.id, node, SERVER_BOX.width, SERVER_BOX.height)];
    if (node.kind !== 'phone') return [around(node.id, node, SERVICE_KEY.width, SERVICE_KEY.height)];
    const name = around(`name of ${node.id}`, { x: node.x, y: node.y - 32 }, node.id === 'adversary' ? 104 : 46, 17);
    const own = OWN_KEYS[node.id === 'sara-phone' ? 'sara-phone' : 'omid-phone'];
    return [
      name,
      around(node.id, node, 26, 40),
      ...(node.ownKey ? [around(`key of ${node.id}`, own, own.width, own.height)] : []),
    ];
  });
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether some points of a box lie on one side and some on the other. */
function crossesBorder({ left, right, top, bottom }: Box): boolean {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const sides = steps.flatMap((across) =>
    steps.map((down) => sideOf({ x: left + (right - left) * across, y: top + (bottom - top) * down }, ring)),
  );
  return new Set(sides).size > 1;
}

describe('what a lane draws', () => {
  it('has lines as d3-shape curves them, but for a server to the right, whose line goes down first', () => {
    const link = linkHorizontal<unknown, Point>()
      .x(({ x }) => x)
      .y(({ y }) => y);
    const phone = SLOTS['sara-phone'];
    const box = SLOTS.server.abroad;
    expect(wirePath(phone, box)).toBe(link({ source: box, target: phone }));
    expect(wirePath(phone, SLOTS.server['in-country'])).toMatch(/^M[^C]*Q[^C]*$/);
  });

  it('has one server key to carry where the service holds it, and none where the phones do', () => {
    expect(ids(lane(DEFAULT))).toContain('key-store@abroad');
    const whatsapp = lane(DEFAULT, 'whatsapp-direct');
    expect(whatsapp.nodes.some(({ moves }) => moves === 'keys')).toBe(false);
    expect(whatsapp.nodes.filter(({ ownKey }) => ownKey)).toHaveLength(2);
  });

  it('has nothing to carry for text messages', () => {
    expect(lane(DEFAULT, 'sms').nodes.every(({ moves }) => moves === undefined)).toBe(true);
  });

  it('draws a server on each side for copies in both, and half a key on each for a split key', () => {
    const drawn = lane(inScenario('copies-in-both'));
    expect(ids(drawn)).toEqual(
      expect.arrayContaining(['server@abroad', 'server@in-country', 'key-store@abroad', 'key-store@in-country']),
    );
    expect(drawn.nodes.filter(({ kind }) => kind === 'half-key')).toHaveLength(2);
  });

  it('marks what the powers hold, and only that', () => {
    const reached = (state: State): string[] => lane(state).nodes.flatMap((node) => (node.reached ? [node.id] : []));
    expect(reached(DEFAULT)).toEqual([]);
    expect(reached(inScenario('data-moves'))).toEqual(['server@in-country']);
    expect(reached(inScenario('keys-follow'))).toEqual(['server@in-country', 'key-store@in-country']);
    expect(reached(inScenario('phone-seized'))).toEqual(['omid-phone']);
  });

  it('marks the lines that are tapped', () => {
    const tapped = (state: State): number => lane(state).wires.filter((wire) => wire.tapped).length;
    expect(tapped(DEFAULT)).toBe(0);
    expect(tapped({ ...DEFAULT, powers: ['tap-network'] })).toBe(2);
  });

  it('shows on the disk what lies there: sealed for Telegram, open for text messages, only what waits for WhatsApp', () => {
    const strip = (mode: ModeId) => lane(DEFAULT, mode).nodes.find(({ disk }) => disk)?.disk;
    expect(strip('telegram-cloud')).toMatchObject({ item: 'stored-text', open: false });
    expect(strip('whatsapp-direct')).toMatchObject({ item: 'in-flight', open: false });
    expect(strip('sms')).toMatchObject({ item: 'stored-text', open: true });
  });
});

describe('carrying', () => {
  it('changes only what was carried, and makes one copy of two', () => {
    expect(carried(DEFAULT, 'data', 'in-country')).toEqual({ ...DEFAULT, data: 'in-country' });
    expect(carried(inScenario('copies-in-both'), 'keys', 'abroad')).toEqual({
      ...inScenario('copies-in-both'),
      keys: 'abroad',
    });
  });
});
