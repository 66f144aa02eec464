import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { BLOCKED } from '../../model/index.ts';
import { carrying, LIMITS, sourcesShown } from './facts.ts';
import { MODES_HERE } from './modes.ts';
import { DATA, params, TUNNELS, type State } from './params.ts';
import { kindsThatSee, viewOf } from './view.ts';

const view = (state: Partial<State>) => viewOf({ ...params.defaults, ...state });
const passes = (state: Partial<State>) => view(state).stops.flatMap(({ line }) => (line ? [line.passes] : []));

describe('the way', () => {
  it('carries sealed words to the server over every line, with a tunnel or without', () => {
    expect(passes({ tunnel: 'without' })).toEqual(['sealed', 'sealed', 'sealed', 'sealed', 'sealed']);
    expect(passes({ tunnel: 'with' })).toEqual(['sealed', 'sealed', 'sealed', 'sealed', 'sealed', 'sealed']);
    // WhatsApp's disk keeps no copy of what has arrived.
    expect(passes({ mode: 'whatsapp-direct' }).at(-1)).toBe('nothing');
    expect(passes({ mode: 'sms' })).toEqual(['readable', 'readable']);
  });

  it('runs in the tunnel as far as the VPN, and no further', () => {
    const tunnelled = (data: State['data']) =>
      view({ tunnel: 'with', data }).stops.flatMap(({ id, line }) => (line?.tunnel ? [id] : []));
    for (const data of DATA) expect(tunnelled(data)).toEqual(['provider', 'filter', 'border', 'vpn']);
    expect(view({ tunnel: 'without' }).stops.some(({ line }) => line?.tunnel)).toBe(false);
  });

  it('ends at the filter, for the address that is blocked there', () => {
    for (const [state, end] of [
      [{ blocked: 'app' }, 'service'],
      [{ tunnel: 'with', blocked: 'app-and-vpn' }, 'vpn'],
    ] as const) {
      const { arrives, stops } = view(state);
      expect(arrives).toBe(false);
      expect(stops.filter((stop) => stop.stops).map(({ kind, stops }) => [kind, stops])).toEqual([['filter', end]]);
    }
    expect(passes({ blocked: 'app' })).toEqual(['attempt', 'attempt', 'nothing', 'nothing', 'nothing']);
  });

  it('stops nowhere where it arrives', () => {
    for (const mode of MODES_HERE.fitting)
      for (const tunnel of TUNNELS)
        for (const blocked of BLOCKED) {
          const { arrives, stops } = view({ mode, tunnel, blocked });
          expect(stops.some((stop) => stop.stops !== undefined)).toBe(!arrives);
        }
  });
});

describe('who sees what', () => {
  it('is moved by a tunnel from the provider, the filter and the border to the VPN', () => {
    expect(kindsThatSee(view({ tunnel: 'without' }), 'app')).toEqual(['provider', 'filter', 'border']);
    expect(kindsThatSee(view({ tunnel: 'with' }), 'app')).toEqual(['vpn']);
    expect(kindsThatSee(view({ tunnel: 'with' }), 'vpn')).toEqual(['provider', 'filter', 'border']);
  });

  it('is left by a tunnel as it was at the service', () => {
    for (const tunnel of TUNNELS) {
      expect(kindsThatSee(view({ tunnel }), 'whom')).toEqual(['server']);
      expect(kindsThatSee(view({ tunnel, mode: 'whatsapp-direct' }), 'words')).toEqual([]);
    }
  });

  it('is, of a blocked app, the attempt', () =>
    expect(kindsThatSee(view({ blocked: 'app' }), 'app')).toEqual(['provider', 'filter']));
});

it('yields the same from disks and keys with a tunnel and without, in every mode and place', () => {
  for (const mode of MODES_HERE.fitting)
    for (const data of DATA)
      for (const row of view({ mode, data }).stored) expect(row.with, row.item).toBe(row.without);
  expect(view({ data: 'in-country' }).stored.map((row) => row.with)).toContain('readable');
  expect(view({ data: 'abroad' }).stored.every((row) => row.with === 'absent')).toBe(true);
});

it('compares every line and place of both ways', () => {
  const { lines, places, both } = view({ data: 'in-country' });
  for (const { stops } of Object.values(both))
    for (const { id, line } of stops) {
      if (!line) continue;
      expect(places.map(([place]) => place)).toContain(id);
      if (line.seen) expect(lines).toContainEqual([line.from, line.to]);
    }
});

it('rests on facts of the run, and names the sources of all that it says of the world', () => {
  const ids = (state: Partial<State>) => carrying(view(state).facts).map(({ id }) => id);
  expect(ids({})).toEqual(['packet-addresses', 'way-abroad', 'filter-by-address']);
  expect(ids({ tunnel: 'with' })).toEqual([
    'packet-addresses',
    'way-abroad',
    'filter-by-address',
    'vpn-tunnel',
    'vpn-exit',
  ]);
  expect(ids({ mode: 'sms' })).toEqual([]);
  for (const { sources } of LIMITS) {
    expect(sources).not.toEqual([]);
    for (const id of sources) expect(sourcesShown()).toContain(id);
  }
  expect(sourcesShown()).toContain('RFC9505');
});
