import { describe, expect, it } from 'vitest';
import { acrossTheBorder, type Blocked } from './filter.ts';
import { MODES, MOMENTS, type ModeId } from './index.ts';
import { placesOnTheWay, seenAt, seenOnLine } from './stretches.ts';

function look(mode: ModeId, tunnel: boolean, blocked: Blocked = 'nothing', data: 'abroad' | 'in-country' = 'abroad') {
  const plain = MODES[mode].narrate({ data, keys: data });
  const way = placesOnTheWay(acrossTheBorder(plain, { tunnel, blocked: 'nothing' }));
  const run = acrossTheBorder(plain, { tunnel, blocked });
  return {
    way,
    at: (place: string) => seenAt(run, way, place),
    line: (from: string, to: string) => seenOnLine(run, from, to),
  };
}

describe('the way', () => {
  it('is what the message passes, and ends on the disk', () => {
    expect(look('telegram-cloud', false).way).toEqual([
      'sara-phone',
      'provider',
      'filter',
      'border',
      'server@abroad',
      'disk@abroad',
    ]);
    expect(look('whatsapp-direct', true, 'nothing', 'in-country').way).toEqual([
      'sara-phone',
      'provider',
      'filter',
      'border',
      'vpn',
      'border-again',
      'server@in-country',
      'disk@in-country',
    ]);
    expect(look('sms', true).way).toEqual(['sara-phone', 'phone-company', 'records']);
  });
});

describe('what is no part of the way', () => {
  const plain = MODES['telegram-cloud'].narrate({ data: 'abroad', keys: 'abroad' });
  it('is a disk on which the message is never written down', () => {
    const events = plain.events.filter(({ kind }) => kind !== 'store');
    expect(placesOnTheWay({ ...plain, events })).toEqual(['sara-phone', 'server@abroad']);
  });
  it('is where nothing is sent while the message is', () => {
    const events = plain.events.filter(({ at }) => at !== MOMENTS.delivered);
    expect(placesOnTheWay({ ...plain, events })).toEqual(['sara-phone']);
    expect(seenOnLine({ ...plain, events }, 'sara-phone', 'server@abroad')).toEqual({
      addresses: [],
      route: 'absent',
      words: 'absent',
    });
  });
  it('is what does not carry the message', () => {
    const events = plain.events.filter((event) => event.kind !== 'send' || event.from !== 'sara-phone');
    expect(placesOnTheWay({ ...plain, events }).slice(0, 2)).not.toContain('server@abroad');
  });
});

describe('what is seen', () => {
  it('moves from the provider to the VPN', () => {
    const [without, through] = [look('telegram-cloud', false), look('telegram-cloud', true)];
    for (const place of ['provider', 'filter', 'border']) {
      expect(without.at(place).addresses).toEqual(['sara', 'service']);
      expect(through.at(place).addresses).toEqual(['sara', 'vpn']);
    }
    expect(through.at('vpn')).toEqual({ addresses: ['sara', 'vpn', 'service'], route: 'sealed', words: 'sealed' });
  });

  it('is the same for the service but for Sara’s address', () => {
    const server = (tunnel: boolean) => look('telegram-cloud', tunnel).at('server@abroad');
    expect(server(false)).toEqual({ addresses: ['sara', 'service'], route: 'readable', words: 'readable' });
    expect(server(true)).toEqual({ addresses: ['vpn', 'service'], route: 'readable', words: 'readable' });
    expect(look('whatsapp-direct', true).at('server@abroad').words).toBe('sealed');
  });

  it('is the attempt, where the filter stops it, and nothing behind', () => {
    const { at, line } = look('whatsapp-direct', false, 'app');
    const attempt = { addresses: ['sara', 'service'], route: 'absent', words: 'absent' };
    expect(at('provider')).toEqual(attempt);
    expect(at('filter')).toEqual(attempt);
    expect(line('provider', 'filter')).toEqual(attempt);
    expect(line('filter', 'border')).toEqual({ ...attempt, addresses: [] });
    expect(at('server@abroad').addresses).toEqual([]);
  });

  it('does not join the two ends at a border that is crossed twice', () => {
    const { at } = look('telegram-cloud', true, 'nothing', 'in-country');
    expect(at('border').addresses).toEqual(['sara', 'vpn']);
    expect(at('border-again').addresses).toEqual(['vpn', 'service']);
  });

  it('is on a disk what lies there after delivery', () => {
    expect(look('telegram-cloud', true).at('disk@abroad').words).toBe('sealed');
    expect(look('whatsapp-direct', true).at('disk@abroad').words).toBe('absent');
    expect(look('sms', true).at('records').words).toBe('readable');
  });
});
