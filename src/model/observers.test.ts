import { describe, expect, it } from 'vitest';
import { journeyOf } from './journey.ts';
import { CHAT, MODE_IDS, MODES, SARAS_ADDRESS, type ModeId } from './index.ts';
import {
  OBSERVERS,
  openersOf,
  reachOf,
  sightOf,
  standingAt,
  tellsService,
  watchedBy,
  wayInto,
  type Observer,
} from './observers.ts';
import type { DataPlacement } from './placement.ts';
import { throughVpn } from './vpn.ts';

interface Situation {
  data?: DataPlacement;
  vpn?: boolean;
}
const runOf = (mode: ModeId, { data = 'abroad', vpn = false }: Situation = {}) => {
  const narration = MODES[mode].narrate({ data, keys: 'abroad' });
  return journeyOf(vpn ? throughVpn(narration) : narration, CHAT.delivered, CHAT.route);
};
/** What an observer gets of the words, the route and Sara's address, and whether he can tell which service she uses. */
function gets(observer: Observer, mode: ModeId, situation?: Situation): string {
  const world = watchedBy(runOf(mode, situation).narration, observer);
  const verdicts = [CHAT.delivered, CHAT.route, SARAS_ADDRESS].map((term) => sightOf(world, term).verdict);
  return [...verdicts, tellsService(world, observer) ?? '-'].join(' ');
}

describe('what each observer gets', () => {
  it.each<[Observer, ModeId, string]>([
    ['phone-company', 'telegram-cloud', 'sealed sealed readable line'],
    ['phone-company', 'whatsapp-direct', 'sealed sealed readable line'],
    ['phone-company', 'sms', 'readable readable absent line'],
    ['service', 'telegram-cloud', 'readable readable readable line'],
    ['service', 'whatsapp-direct', 'sealed readable readable line'],
    ['disk', 'telegram-cloud', 'sealed sealed absent -'],
    ['disk', 'whatsapp-direct', 'sealed readable absent route'],
    ['disk', 'sms', 'readable readable absent route'],
    ['authority', 'telegram-cloud', 'sealed sealed readable line'],
    ['authority', 'whatsapp-direct', 'sealed sealed readable line'],
    ['backup-host', 'telegram-cloud', 'absent absent absent -'],
    ['backup-host', 'whatsapp-cloud-backup', 'readable readable absent backup'],
    ['backup-host', 'whatsapp-e2e-backup', 'sealed sealed absent backup'],
    ['service', 'whatsapp-e2e-backup', 'sealed readable readable line'],
    ['service', 'telegram-secret', 'sealed readable readable line'],
    ['vpn', 'telegram-cloud', 'absent absent absent -'],
  ])('%s, %s: %s', (observer, mode, expected) => expect(gets(observer, mode)).toBe(expected));

  it('gives the authority the words of a cloud chat, and of no end-to-end chat, once the servers stand inside', () => {
    expect(gets('authority', 'telegram-cloud', { data: 'in-country' })).toBe('readable readable readable line');
    expect(gets('authority', 'whatsapp-direct', { data: 'in-country' })).toBe('sealed readable readable line');
  });

  it('hides the service from the phone company behind a VPN, and shows it to the VPN instead', () => {
    for (const mode of ['telegram-cloud', 'whatsapp-direct'] as const) {
      expect(gets('phone-company', mode, { vpn: true })).toBe('sealed sealed readable -');
      expect(gets('vpn', mode, { vpn: true })).toBe('sealed sealed readable vpn');
    }
  });

  it('hides Sara’s address from the service behind a VPN, and nothing else', () => {
    expect(gets('service', 'telegram-cloud', { vpn: true })).toBe('readable readable absent route');
    expect(gets('service', 'whatsapp-direct', { vpn: true })).toBe('sealed readable absent route');
  });

  it('lets a text message pass by every VPN', () => {
    for (const observer of OBSERVERS) expect(gets(observer, 'sms', { vpn: true })).toBe(gets(observer, 'sms'));
  });
});

describe('where an observer stands', () => {
  it('is on Sara’s line with the phone company, and not on Omid’s', () => {
    const { line } = reachOf(runOf('telegram-cloud').narration, 'phone-company');
    expect(line({ from: 'sara-phone', to: 'server@abroad' })).toBe(true);
    expect(line({ from: 'server@abroad', to: 'omid-phone' })).toBe(false);
  });

  it('is never a phone, and never nothing for the line', () => {
    for (const mode of MODE_IDS)
      for (const observer of OBSERVERS) {
        const { places } = reachOf(runOf(mode, { data: 'in-country' }).narration, observer);
        expect([...places].filter((id) => id.endsWith('-phone'))).toEqual([]);
        if (observer === 'service' || observer === 'authority') expect(places.size).toBeGreaterThan(0);
      }
  });

  it('names, of a missing key, the places that ever have it', () => {
    const sight = sightOf(watchedBy(runOf('whatsapp-direct').narration, 'service'), CHAT.delivered);
    if (sight.verdict !== 'sealed') throw new Error(`expected sealed, not ${sight.verdict}`);
    expect(sight.missing).toEqual([[expect.objectContaining({ at: ['sara-phone', 'omid-phone'] })]]);
  });
});

describe('who can open what is at a stop', () => {
  const openers = (mode: ModeId, stop: string): string[] => {
    const { narration, stops } = runOf(mode);
    const found = stops.find(({ id }) => id === stop);
    if (!found) throw new Error(`${mode} has no stop ${stop}`);
    return openersOf(narration, found.term, CHAT.delivered);
  };
  it('follows from who has the keys', () => {
    expect(openers('telegram-cloud', 'sara-line')).toEqual(['sara-phone', 'server@abroad']);
    expect(openers('telegram-cloud', 'disk')).toEqual(['server@abroad', 'key-store@abroad']);
    expect(openers('whatsapp-direct', 'sara-line')).toEqual(['sara-phone', 'omid-phone']);
    expect(openers('sms', 'sara-line')).toEqual([]);
  });
});

describe('how far somebody comes into what he has', () => {
  const keysAt = (place: string, stop: string, mode: ModeId = 'whatsapp-direct') => {
    const { narration, stops } = runOf(mode);
    const term = stops.find(({ id }) => id === stop)?.term ?? SARAS_ADDRESS;
    const { keys, open } = wayInto(standingAt(narration, place).knowledge, term, CHAT.delivered);
    return [...keys.map((key) => (key.kind === 'kdf' ? key.label : key.kind)), open];
  };
  it('opens the outer seal, and the inner one only with its key', () => {
    expect(keysAt('server@abroad', 'server')).toEqual(['line-of', false]);
    expect(keysAt('omid-phone', 'omid-phone')).toEqual(['line-of', 'message-key', true]);
    expect(keysAt('disk@abroad', 'disk')).toEqual([false]);
    expect(keysAt('records', 'disk', 'sms')).toEqual([true]);
  });
});
