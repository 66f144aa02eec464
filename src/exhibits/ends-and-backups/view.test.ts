import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { exposure, type ModeId } from '../../model/index.ts';
import { MODES_HERE } from './modes.ts';
import { allGuarded, guarded } from './precautions.ts';
import { params, type ScenarioId } from './params.ts';
import { columnOf, COLUMNS, laneOf, lanesOf, MESSAGES, PLACEMENT, POWER, type Yield } from './view.ts';

const yields = (id: ScenarioId): Record<string, Yield> =>
  Object.fromEntries(lanesOf(params.inScenario(id)).map((lane) => [lane.mode, lane.yields]));
const laneIn = (id: ScenarioId, mode: ModeId) => laneOf(mode, params.inScenario(id));

describe('what a way yields', () => {
  it('is, of a login code, the history only where a server keeps it open', () => {
    expect(yields('login-code')).toEqual({
      'telegram-cloud': 'all',
      'telegram-secret': 'coming',
      'whatsapp-direct': 'coming',
      'whatsapp-cloud-backup': 'coming',
      'whatsapp-google-backup': 'coming',
      'whatsapp-e2e-backup': 'coming',
      sms: 'coming',
    });
  });
  it('is, of a messenger like one of those, the same', () => {
    expect(laneIn('login-code', 'signal').yields).toBe('coming');
    expect(laneIn('login-code', 'messenger-2016').yields).toBe('all');
  });
  it('is nothing of any account with a second password, and no less of text messages', () => {
    const { sms, ...accounts } = yields('second-password');
    expect(new Set(Object.values(accounts))).toEqual(new Set(['nothing']));
    expect(sms).toBe('coming');
  });
  it('is everything, of an unlocked phone, with or without the password', () => {
    for (const password of ['off', 'on'] as const)
      for (const lane of lanesOf({ ...params.inScenario('phone-seized'), password })) expect(lane.yields).toBe('all');
  });
  it('is, of an unlocked phone, only what comes where a timer was set, and everything where there is none to set', () => {
    const { 'telegram-secret': secret, ...others } = yields('timer-set');
    expect(secret).toBe('coming');
    expect(new Set(Object.values(others))).toEqual(new Set(['all']));
    expect(laneIn('timer-set', 'signal-today').yields).toBe('coming');
    expect(laneIn('timer-set', 'signal').yields).toBe('all');
  });
  it('depends, at a backup’s host, on who keeps one and how', () => {
    const none = { 'telegram-cloud': 'nothing', 'telegram-secret': 'nothing', sms: 'nothing' };
    const alike = {
      ...none,
      'whatsapp-direct': 'nothing',
      'whatsapp-cloud-backup': 'all',
      // The photo alone: it lies there as it is.
      'whatsapp-google-backup': 'past',
      'whatsapp-e2e-backup': 'sealed',
    };
    expect(yields('plain-backup')).toEqual(alike);
    expect(yields('end-to-end-backup')).toEqual(alike);
    expect(yields('other-side')).toEqual({
      ...none,
      'whatsapp-direct': 'all',
      'whatsapp-cloud-backup': 'all',
      'whatsapp-google-backup': 'all',
      'whatsapp-e2e-backup': 'all',
    });
  });
  it('is what the model says of each message', () => {
    for (const column of COLUMNS)
      for (const lane of lanesOf({ ...column, mode: params.defaults.mode }))
        for (const { item, exposure: found } of lane.marks)
          expect(found).toEqual(exposure(guarded(lane.mode, column), PLACEMENT, [POWER[column.way]], item));
  });
});

describe('a lane', () => {
  it('tells what shows the attack', () => {
    expect(laneIn('login-code', 'telegram-cloud')).toMatchObject({ traces: ['device-list', 'login-notice'] });
    expect(laneIn('login-code', 'whatsapp-direct')).toMatchObject({
      traces: ['key-notice', 'logged-out'],
    });
    expect(laneIn('phone-seized', 'signal')).toMatchObject({ traces: [], attacked: undefined });
  });
  it('shows an attack that yields no message that was, too', () => {
    expect(laneIn('login-code', 'telegram-secret')).toMatchObject({
      attacked: 'account-only',
      byAttack: true,
      traces: ['device-list', 'login-notice'],
    });
    expect(laneIn('login-code', 'telegram-secret').besides.map(({ item }) => item)).toEqual([
      'contacts',
      'ip-address',
      'who-talks-to-whom',
    ]);
  });
  it('is refused, with its sources, where the password is asked for, and nowhere else', () => {
    const refused = lanesOf(params.inScenario('second-password')).filter((lane) => lane.refused);
    expect(refused.map(({ mode }) => mode)).toEqual(MODES_HERE.leading.filter((mode) => mode !== 'sms'));
    expect(laneIn('second-password', 'telegram-cloud').refused?.map(({ id }) => id)).toEqual([
      'telegram-second-password',
      'second-password-proof',
    ]);
    for (const id of ['login-code', 'phone-seized', 'plain-backup'] as const)
      for (const { refused: one } of lanesOf(params.inScenario(id))) expect(one).toBeUndefined();
  });
  it('has the messages in order, and none that its mode lacks', () => {
    for (const { mode, marks } of lanesOf(params.inScenario('login-code'))) {
      expect(marks.map(({ item }) => item)).toEqual(MESSAGES);
      for (const { item, wanted } of marks)
        expect(wanted === undefined).toBe(mode === 'sms' && item === 'stored-media');
    }
  });
});

describe('the columns of the table', () => {
  it('are each the column of their own state', () => {
    for (const column of COLUMNS) expect(columnOf(column)).toBe(column.id);
  });
  it('leave out what makes no difference', () => {
    expect(columnOf({ way: 'phone', password: 'on', sara: 'open', timer: 'off' })).toBe('phone');
    expect(columnOf({ way: 'backup', password: 'on', sara: 'open', timer: 'on' })).toBe('other-side');
    expect(columnOf(params.defaults)).toBeUndefined();
  });
});

it('makes each mode once, so that its runs are told once', () => {
  expect(guarded('sms', params.defaults)).toBe(guarded('sms', params.defaults));
  expect(allGuarded(MODES_HERE.fitting).length).toBe(new Set(allGuarded(MODES_HERE.fitting)).size);
});
