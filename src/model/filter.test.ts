import { describe, expect, it } from 'vitest';
import { exposure } from './exposure.ts';
import { acrossTheBorder, BLOCKED, SERVICE_ADDRESS, type Crossing } from './filter.ts';
import { CHAT, MODES, SARAS_ADDRESS, type Mode, type ModeId } from './index.ts';
import { ITEMS, type Narration } from './narration.ts';
import { POWERS } from './powers.ts';
import { carries } from './terms.ts';
import { VPN_ADDRESS } from './vpn.ts';

const INTERNET = ['telegram-cloud', 'telegram-secret', 'whatsapp-direct', 'signal'] as const;
const run = (mode: ModeId, crossing: Crossing, data: 'abroad' | 'in-country' = 'abroad') =>
  acrossTheBorder(MODES[mode].narrate({ data, keys: data }), crossing);
const arrives = ({ events }: Narration) =>
  events.some((event) => event.kind === 'store' && event.place === 'omid-phone' && carries(event.term, CHAT.delivered));

describe.each(INTERNET)('%s over the border', (mode) => {
  it.each([
    [false, 'nothing', true],
    [true, 'nothing', true],
    [false, 'app', false],
    [true, 'app', true],
    [false, 'app-and-vpn', false],
    [true, 'app-and-vpn', false],
  ] as const)('with a tunnel: %s, blocked: %s, brings the message: %s', (tunnel, blocked, expected) => {
    for (const data of ['abroad', 'in-country'] as const)
      expect(arrives(run(mode, { tunnel, blocked }, data))).toBe(expected);
  });

  it('leads all that Sara’s phone sends or gets through its provider', () => {
    for (const tunnel of [false, true])
      for (const event of run(mode, { tunnel, blocked: 'nothing' }).events)
        if (event.kind === 'send' && [event.from, event.to].includes('sara-phone'))
          expect([event.from, event.to]).toContain('provider');
  });

  it('crosses the border to a server abroad, and back again from a VPN to one inside', () => {
    const ids = (tunnel: boolean, data: 'abroad' | 'in-country') =>
      run(mode, { tunnel, blocked: 'nothing' }, data)
        .places.map(({ id }) => id)
        .filter((id) => id.startsWith('border'));
    expect(ids(false, 'abroad')).toEqual(['border']);
    expect(ids(false, 'in-country')).toEqual([]);
    expect(ids(true, 'abroad')).toEqual(['border']);
    expect(ids(true, 'in-country')).toEqual(['border', 'border-again']);
  });

  it('shows both addresses on every packet, and within a tunnel the service’s under seal alone', () => {
    for (const tunnel of [false, true])
      for (const event of run(mode, { tunnel, blocked: 'nothing' }).events) {
        if (event.kind !== 'send' || ![event.from, event.to].includes('provider')) continue;
        expect(carries(event.term, SARAS_ADDRESS)).toBe(true);
        const clear = event.term.kind === 'tuple' ? event.term.parts : [];
        expect(clear).toContain(tunnel ? VPN_ADDRESS : SERVICE_ADDRESS);
      }
  });

  it('changes no verdict: a tunnel takes nothing from disks and keys, and no power gains by the way', () => {
    const through = (tunnel: boolean): Mode => ({
      ...MODES[mode],
      narrate: (placement) => acrossTheBorder(MODES[mode].narrate(placement), { tunnel, blocked: 'nothing' }),
      attacks: {},
    });
    const plain: Mode = { ...MODES[mode], attacks: {} };
    for (const data of ['abroad', 'in-country'] as const)
      for (const powers of [...POWERS.map((power) => [power]), ['take-disks', 'compel-keys'] as const])
        for (const item of ITEMS) {
          const verdict = (of: Mode) => exposure(of, { data, keys: data }, powers, item).verdict;
          expect(verdict(through(false)), `${powers.join()} ${item}`).toBe(verdict(plain));
          expect(verdict(through(true)), `${powers.join()} ${item}`).toBe(verdict(plain));
        }
  });
});

it('leaves text messages alone', () => {
  const plain = MODES.sms.narrate({ data: 'abroad', keys: 'abroad' });
  for (const blocked of BLOCKED) expect(acrossTheBorder(plain, { tunnel: true, blocked })).toBe(plain);
});

it('keeps on Sara’s phone what she writes, and lets nothing else happen behind the block', () => {
  const { events } = run('telegram-cloud', { tunnel: false, blocked: 'app' });
  const written = events.filter(({ term }) => carries(term, CHAT.delivered));
  expect(written.map((event) => (event.kind === 'send' ? event.from : event.place))).toEqual(['sara-phone']);
});
