import { describe, expect, it } from 'vitest';
import { geography } from '../../drawing/geography.ts';
import { worldsOf } from '../../model/index.ts';
import { COMPARED, type ComparedId } from './modes.ts';
import { params, type State } from './params.ts';

const { defaults: DEFAULT, inScenario } = params;
import { carried, laneOf, SERVER_BOX, sideOf, SLOTS, type Lane } from './view.ts';

const { ring } = geography();
const lane = (state: State, mode = state.modes[0] ?? 'telegram-cloud'): Lane =>
  laneOf(state, mode, worldsOf(COMPARED[mode], state, state.powers));
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

  it('lets no server box cover a phone', () => {
    for (const box of Object.values(SLOTS.server))
      for (const phone of [SLOTS['sara-phone'], SLOTS['omid-phone']])
        expect(
          Math.abs(box.x - phone.x) > SERVER_BOX.width / 2 + 14 ||
            Math.abs(box.y - phone.y) > SERVER_BOX.height / 2 + 22,
        ).toBe(true);
  });
});

describe('what a lane draws', () => {
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
    const strip = (mode: ComparedId) => lane(DEFAULT, mode).nodes.find(({ disk }) => disk)?.disk;
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
