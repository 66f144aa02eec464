import { describe, expect, it } from 'vitest';
import { dangers } from '../../language/words/en/dangers.ts';
import { MODE_TRAITS } from '../../model/index.ts';
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
      way: 'telegram-today',
      items: expect.arrayContaining(['stored-text', 'future-text']) as string[],
    });
    expect(effect('phone', 'second-password')).toEqual([]);
  });

  it('finds that against an open phone a timer takes away what was written before, and nothing else helps', () => {
    const timed = ['telegram-secret', 'whatsapp-today', 'messenger-today', 'signal-today'];
    expect(effect('phone', 'timer')).toEqual(timed.map((way) => ({ way, items: ['stored-text'] })));
    for (const setting of SETTING_IDS) if (setting !== 'timer') expect(effect('phone', setting) ?? []).toEqual([]);
  });
  it('speaks of the apps as they are today', () => {
    const told = WAYS.map((way) => MODE_TRAITS[way]).filter(({ service }) => service !== 'sms');
    for (const service of new Set(told.map((one) => one.service)))
      expect(Math.max(...told.filter((one) => one.service === service).map(({ asOf }) => asOf))).toBeGreaterThan(2023);
  });

  it('has a secret chat shut the words when disks and keys are taken, and leave who writes to whom', () => {
    const [shut] = effect('moved', 'secret-chat') ?? [];
    expect(shut?.way).toBe('telegram-today');
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
    expect(read('company')?.ways).toContain('telegram-today');
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
