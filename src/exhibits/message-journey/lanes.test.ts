import { describe, expect, it } from 'vitest';
import { MODE_IDS, OBSERVERS, STOPS, type ModeId } from '../../model/index.ts';
import { hopsOf, laneOf, stopAt, unseen, type Situation } from './lanes.ts';
import '../kit/all-modes.ts';
import { params } from './params.ts';

const { defaults } = params;
const lane = (mode: ModeId, situation: Partial<Situation> = {}) => laneOf(mode, { ...defaults, ...situation });
const sees = (mode: ModeId, situation?: Partial<Situation>): string =>
  lane(mode, situation)
    .stops.map(({ id, sees }) => `${id} ${sees}`)
    .join(', ');

describe('what is to be seen of a way', () => {
  it('is, with nobody’s eyes, what each place can open and what each line carries', () => {
    expect(sees('telegram-cloud')).toBe(
      'sara-phone words, sara-line bytes, server words, disk bytes, omid-line bytes, omid-phone words',
    );
    expect(sees('whatsapp-direct')).toBe(
      'sara-phone words, sara-line bytes, server bytes, disk bytes, omid-line bytes, omid-phone words',
    );
    expect(sees('sms')).not.toContain('bytes');
  });

  it('is fog wherever the observer has no access', () => {
    expect(sees('telegram-cloud', { observer: 'phone-company' })).toBe(
      'sara-phone fog, sara-line bytes, server fog, disk fog, omid-line fog, omid-phone fog',
    );
    expect(sees('telegram-cloud', { observer: 'disk' })).toMatch(/disk bytes/);
    for (const mode of MODE_IDS)
      for (const observer of OBSERVERS)
        for (const { id, sees, keys } of lane(mode, { observer }).stops) {
          if (id.endsWith('-phone')) expect(sees).toBe('fog');
          if (sees === 'fog') expect(keys).toEqual([]);
        }
  });

  it('agrees with what the observer gets in all', () => {
    for (const mode of MODE_IDS)
      for (const observer of OBSERVERS)
        for (const vpn of ['without', 'with'] as const) {
          const { stops, gets } = lane(mode, { observer, vpn, data: 'in-country' });
          const best = stops.some((stop) => stop.sees === 'words')
            ? 'readable'
            : stops.some((stop) => stop.sees === 'bytes')
              ? 'sealed'
              : 'absent';
          expect(gets?.words.verdict, `${observer} ${mode} ${vpn}`).toBe(best);
        }
  });

  it('names who has the key, and who keeps a copy', () => {
    const disk = (mode: ModeId) => lane(mode).stops.find(({ id }) => id === 'disk');
    expect(disk('telegram-cloud')).toMatchObject({ kept: true, openers: ['server@abroad', 'key-store@abroad'] });
    expect(disk('whatsapp-direct')).toMatchObject({ kept: false, openers: ['sara-phone', 'omid-phone'] });
  });
});

describe('where the message is', () => {
  const both = [lane('telegram-cloud', { vpn: 'with' }), lane('sms', { vpn: 'with' })] as const;
  it('is the stop of a hop, or the last one before it', () => {
    expect(stopAt(both[0], STOPS.indexOf('vpn')).id).toBe('vpn');
    expect(stopAt(both[1], STOPS.indexOf('vpn')).id).toBe('sara-line');
    expect(stopAt(both[1], STOPS.length).id).toBe('omid-phone');
  });
  it('goes over the stops of either lane', () => {
    expect(hopsOf(both).map((hop) => STOPS[hop])).toEqual(both[0].stops.map(({ id }) => id));
  });
});

it('holds nothing where nobody looks', () => {
  expect(lane('sms').world).toBeUndefined();
  expect(unseen(lane('sms')).held).toEqual([]);
});
