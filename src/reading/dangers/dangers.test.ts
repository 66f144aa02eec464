import { describe, expect, it } from 'vitest';
import { dangers } from '../../language/words/en/dangers.ts';
import { answers, ASKED, DANGER_IDS, effect, groups, SETTING_IDS, signs, WAYS } from './dangers.ts';

describe('for this danger, this setting', () => {
  it.each(DANGER_IDS)('tells of %s in every way of writing', (id) => {
    for (const item of ASKED) {
      const told = groups(id, item).flatMap(({ ways }) => ways);
      expect(told.toSorted()).toEqual(WAYS.toSorted());
    }
  });

  it('has a second password shut what a caught code opens, and nothing that an open phone shows', () => {
    expect(effect('code', 'second-password')).toContainEqual({
      way: 'telegram-cloud',
      items: expect.arrayContaining(['stored-text', 'future-text']) as string[],
    });
    expect(effect('phone', 'second-password')).toEqual([]);
  });

  it('finds that against an open phone no setting that the model knows helps', () => {
    for (const setting of SETTING_IDS) expect(effect('phone', setting) ?? []).toEqual([]);
  });

  it('has a secret chat shut the words when disks and keys are taken, and leave who writes to whom', () => {
    const [shut] = effect('moved', 'secret-chat') ?? [];
    expect(shut?.way).toBe('telegram-cloud');
    expect(shut?.items).toContain('stored-text');
    expect(shut?.items).not.toContain('who-talks-to-whom');
  });

  it('has a VPN shut no words anywhere', () => {
    for (const id of DANGER_IDS) {
      const items = (effect(id, 'vpn') ?? []).flatMap((shut) => shut.items);
      expect(items).toEqual([]);
    }
  });

  it('lets no border keep out an order to the company, nor any seal a changed app', () => {
    const read = (id: 'company' | 'app') => groups(id, 'stored-text').find(({ verdict }) => verdict !== 'absent');
    expect(read('company')?.ways).toContain('telegram-cloud');
    expect(groups('app', 'future-text').flatMap(({ verdict, ways }) => (verdict === 'sealed' ? ways : []))).toEqual([]);
    expect(effect('app', 'phones-keys')).toEqual([]);
  });

  it('says once what is true of several things', () => {
    expect(answers('phone').flatMap(({ items }) => items)).toEqual(ASKED);
    expect(answers('phone')).toHaveLength(1);
  });

  it('names what would show a server that lies', () => {
    expect(signs('run').codes).toBe(true);
    expect(signs('phone')).toEqual({ traces: [], codes: false });
  });

  it('has words for every way that it can name', () => {
    for (const setting of SETTING_IDS) expect(dangers.settings[setting].name).not.toBe('');
  });
});
