import '../kit/all-modes.ts';
import { describe, expect, it } from 'vitest';
import { MODE_IDS, MOMENTS, type ModeId } from '../../model/index.ts';
import { params } from './params.ts';
import { COLUMNS, columnOf, NOW, rowsShown, viewOf, type Row } from './view.ts';

const view = (mode: ModeId, rest: Partial<typeof params.defaults> = {}) =>
  viewOf({ ...params.defaults, mode, ...rest });
const row = (mode: ModeId, place: string, of: Row['of']): Row | undefined =>
  view(mode)
    .bands.find((band) => band.place.id === place)
    ?.rows.find((one) => one.of === of);

describe('the axis', () => {
  it('gives each moment its column, in order, and all of it', () => {
    expect(Object.keys(COLUMNS)).toEqual(Object.keys(MOMENTS));
    expect(columnOf('setUp').from).toBe(0);
    expect(columnOf('future').to).toBeCloseTo(1);
  });
  it('keeps every life within its moments', () => {
    for (const mode of MODE_IDS)
      for (const { rows } of view(mode).bands)
        for (const { segments } of rows)
          for (const { from, to, end } of segments) {
            expect(from).toBeGreaterThan(0);
            expect(to).toBeLessThanOrEqual(1);
            expect(to).toBeGreaterThan(from);
            expect(to === 1).toBe(end === 'kept');
          }
  });
  it('puts no end and no beginning on the present, at which the authority looks', () => {
    for (const mode of MODE_IDS)
      for (const { rows } of view(mode).bands)
        for (const { from, to } of rows.flatMap(({ segments }) => segments)) {
          expect(Math.abs(from - NOW)).toBeGreaterThan(0.02);
          expect(Math.abs(to - NOW)).toBeGreaterThan(0.02);
        }
  });
});

describe('the rows', () => {
  it('never draw two lives over each other', () => {
    for (const mode of MODE_IDS)
      for (const { rows } of view(mode).bands)
        for (const { segments } of rows)
          for (const line of new Set(segments.map((one) => one.line))) {
            const lives = segments.filter((one) => one.line === line);
            lives.slice(1).forEach((life, index) => {
              expect(life.from).toBeGreaterThanOrEqual((lives[index]?.to ?? 0) - 0.05);
            });
          }
  });
  it('hold the storage key in the key store all along, and in the server for a moment at a time', () => {
    expect(row('telegram-cloud', 'key-store@abroad', 'storage')?.segments).toMatchObject([
      { start: 'made', end: 'kept', brief: false },
    ]);
    const borrowed = row('telegram-cloud', 'server@abroad', 'storage')?.segments ?? [];
    expect(borrowed.length).toBeGreaterThan(5);
    for (const one of borrowed) {
      expect(one).toMatchObject({ start: 'arrived', end: 'wiped' });
      expect(one.to - one.from).toBeLessThan(0.03);
    }
  });
  it('hold message keys briefly, one for each message, and chain keys one after another', () => {
    for (const phone of ['sara-phone', 'omid-phone']) {
      const messages = row('whatsapp-direct', phone, 'message')?.segments ?? [];
      expect(messages).toHaveLength(4);
      for (const one of messages) {
        expect(one).toMatchObject({ start: 'made', end: 'wiped' });
        expect(one.to - one.from).toBeLessThan(0.05);
      }
      expect(row('whatsapp-direct', phone, 'chain')).toMatchObject({ lines: 1, strong: true });
    }
  });
  it('show a sealed copy as one', () => {
    expect(row('whatsapp-e2e-backup', 'key-store@abroad', 'backup')?.segments).toMatchObject([
      { as: 'sealed', start: 'arrived', end: 'kept' },
    ]);
  });
  it('show open messages at the host of a plain backup, and not of a sealed one', () => {
    expect(row('whatsapp-cloud-backup', 'backup-host@abroad', 'open-copy')).toBeDefined();
    expect(row('whatsapp-e2e-backup', 'backup-host@abroad', 'open-copy')).toBeUndefined();
  });
  it('can leave out the keys that open no message, but for the one that is followed', () => {
    const { bands } = view('whatsapp-direct');
    const server = bands.find(({ place }) => place.kind === 'server');
    if (!server) throw new Error('no server');
    expect(rowsShown(server, true, undefined).map(({ of }) => of)).toEqual(['line']);
    expect(rowsShown(server, false, undefined)).toEqual([]);
    expect(rowsShown(server, false, 'line').map(({ of }) => of)).toEqual(['line']);
  });
});

it('takes a key that the mode does not have for none', () => {
  expect(view('telegram-cloud', { key: 'storage' }).chosen?.role).toBe('storage');
  expect(view('whatsapp-direct', { key: 'storage' }).chosen).toBeUndefined();
});
