import { describe, expect, it } from 'vitest';
import { CHAT, MODES, SARAS_ADDRESS, type ModeId } from './index.ts';
import { carries } from './terms.ts';
import { throughVpn } from './vpn.ts';

const plain = (mode: ModeId) => MODES[mode].narrate({ data: 'abroad', keys: 'abroad' });

describe.each(['telegram-cloud', 'whatsapp-direct'] as const)('%s through a VPN', (mode) => {
  const { events, places } = throughVpn(plain(mode));

  it('has one place more', () => expect(places.map(({ id }) => id)).toContain('vpn'));

  it('sends nothing between Sara’s phone and anybody but the VPN', () => {
    for (const event of events)
      if (event.kind === 'send' && [event.from, event.to].includes('sara-phone'))
        expect([event.from, event.to]).toContain('vpn');
  });

  it('shows Sara’s address to nobody but the VPN', () => {
    for (const event of events)
      if (carries(event.term, SARAS_ADDRESS))
        expect(event.kind === 'send' ? [event.from, event.to] : [event.place]).toEqual(
          event.kind === 'send' ? ['sara-phone', 'vpn'] : ['sara-phone'],
        );
  });

  it('leaves Omid’s line as it was', () => {
    const omids = (all: typeof events) => all.filter((event) => event.kind === 'send' && event.to === 'omid-phone');
    expect(omids(events)).toEqual(omids(plain(mode).events));
  });

  it('still brings the message', () =>
    expect(
      events.some(
        (event) => event.kind === 'store' && event.place === 'omid-phone' && carries(event.term, CHAT.delivered),
      ),
    ).toBe(true));
});

it('leaves a run without internet as it is', () => {
  const sms = plain('sms');
  expect(throughVpn(sms)).toBe(sms);
});
