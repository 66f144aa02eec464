import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { custodyOf, DATA_PLACEMENTS, KEY_PLACEMENTS, MODES, type ModeId, type Placement } from '../../model/index.ts';
import { groupsOf, opensMessages, type KeyGroup } from './groups.ts';
import { castOf, type Role } from './roles.ts';

const ABROAD: Placement = { data: 'abroad', keys: 'abroad' };
const PLACEMENTS = DATA_PLACEMENTS.flatMap((data) => KEY_PLACEMENTS.map((keys): Placement => ({ data, keys })));
const groups = (mode: ModeId, placement = ABROAD): KeyGroup[] => groupsOf(custodyOf(MODES[mode], placement));
const roles = (mode: ModeId, placement = ABROAD): Role[] => groups(mode, placement).map(({ role }) => role);
const group = (mode: ModeId, role: Role): KeyGroup => {
  const found = groups(mode).find((one) => one.role === role);
  if (!found) throw new Error(`${mode} has no ${role}`);
  return found;
};

describe('the role of a key', () => {
  it('is known for every key of every mode, wherever things stand', () => {
    for (const mode of Object.values(MODES))
      for (const placement of PLACEMENTS) {
        const custody = custodyOf(mode, placement);
        expect(castOf(custody).size).toBe(custody.keys.length);
      }
  });
  it('is that of the key that it is drawn for, where it is only part of one', () => {
    expect(roles('telegram-cloud')).toEqual(['storage', 'authorisation', 'store-line']);
    expect(group('telegram-cloud', 'authorisation')).toMatchObject({ count: 2 });
    expect(group('telegram-cloud', 'authorisation').keys).toHaveLength(6);
    expect(group('whatsapp-e2e-backup', 'password')).toMatchObject({ count: 1 });
  });
  it('tells the group’s sender keys from the chain keys of two phones', () => {
    expect(roles('whatsapp-direct')).not.toContain('sender');
    expect(group('whatsapp-group', 'sender').madeAt.map(({ id }) => id)).toContain('sara-phone');
    expect(group('whatsapp-group', 'chain').holdings.map(({ place }) => place.id)).toContain('member-phone');
  });
  it('has halves only where the key is split', () => {
    expect(roles('telegram-cloud', { data: 'abroad', keys: 'split' })).toContain('half');
    expect(roles('telegram-cloud')).not.toContain('half');
  });
});

describe('the keys of a role together', () => {
  it('keep every holding of theirs', () => {
    for (const mode of Object.keys(MODES) as ModeId[])
      for (const { keys, holdings } of groups(mode)) {
        const places = new Set(keys.flatMap((key) => key.holdings.map(({ place, as }) => `${place} ${as}`)));
        expect(new Set(holdings.map(({ place, as }) => `${place.id} ${as}`))).toEqual(places);
      }
  });
  it('open messages in Telegram’s default chat and not on WhatsApp’s line', () => {
    expect(opensMessages(group('telegram-cloud', 'authorisation'))).toBe(true);
    expect(opensMessages(group('whatsapp-direct', 'line'))).toBe(false);
    expect(opensMessages(group('whatsapp-direct', 'chain'))).toBe(true);
  });
  it('stand around other keys where those lie under their seal', () => {
    expect(group('telegram-cloud', 'storage').around).toEqual(['authorisation']);
    expect(group('whatsapp-e2e-backup', 'password').around).toEqual(['backup']);
    expect(group('telegram-secret', 'secret-chat').around).toEqual(['file']);
  });
});
