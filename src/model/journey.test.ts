import { describe, expect, it } from 'vitest';
import { journeyOf, STOPS } from './journey.ts';
import { CHAT, MODE_IDS, MODES, type ModeId } from './index.ts';
import { text } from './terms.ts';
import { throughVpn } from './vpn.ts';

const plain = (mode: ModeId) => MODES[mode].narrate({ data: 'abroad', keys: 'abroad' });
const stops = (mode: ModeId, vpn = false): string[] =>
  journeyOf(vpn ? throughVpn(plain(mode)) : plain(mode), CHAT.delivered, CHAT.route).stops.map(({ id }) => id);

describe('the way of a message', () => {
  it.each(['telegram-cloud', 'whatsapp-direct', 'sms'] as const)('goes over the server and its disk in %s', (mode) => {
    expect(stops(mode)).toEqual(['sara-phone', 'sara-line', 'server', 'disk', 'omid-line', 'omid-phone']);
  });

  it('goes through the VPN where the internet is used, and not as a text message', () => {
    expect(stops('telegram-cloud', true).slice(0, 5)).toEqual(['sara-phone', 'sara-line', 'vpn', 'vpn-line', 'server']);
    expect(stops('sms', true)).toEqual(stops('sms'));
  });

  it.each(MODE_IDS)('starts with Sara and comes to Omid in %s, each stop once and in order', (mode) => {
    for (const vpn of [false, true]) {
      const found = stops(mode, vpn);
      expect(found[0]).toBe('sara-phone');
      expect(found).toContain('omid-phone');
      expect(found).toEqual(STOPS.filter((id) => found.includes(id)));
    }
  });

  it('tells who still has a copy at the end', () => {
    expect([...journeyOf(plain('telegram-cloud'), CHAT.delivered).kept]).toContain('disk@abroad');
    expect([...journeyOf(plain('whatsapp-direct'), CHAT.delivered).kept]).toEqual(['sara-phone', 'omid-phone']);
  });

  it('refuses a message that was never sent', () =>
    expect(() => journeyOf(plain('sms'), text('nothing'))).toThrow('no such message'));
});
