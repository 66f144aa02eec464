import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { turned } from '../model/protocols/turned.ts';
import { exposure, ITEMS, MODE_IDS, MODES } from '../model/index.ts';
import { modelWords } from '../exhibits/kit/model-words.ts';
import { reasonWords } from '../exhibits/words.ts';
import { exposureRows, exposureTable, PLACEMENTS, POWER_SETS, publishedTable } from './exposure.ts';
import { modelData } from './model.ts';

const words = reasonWords('en');
const rows = [...exposureRows(words)];
const sources = new Set(Object.keys(parse(readFileSync('content/sources/sources.yaml', 'utf8')) as object));

describe('the exposure data', () => {
  it('has one row for every mode, placement, single power, pair of powers and item', () => {
    expect(POWER_SETS).toHaveLength(45);
    expect(rows).toHaveLength(MODE_IDS.length * PLACEMENTS.length * POWER_SETS.length * ITEMS.length);
    const ids = rows.map(({ mode, data, keys, powers, item }) => [mode, data, keys, powers.join('+'), item].join());
    expect(new Set(ids).size).toBe(rows.length);
  });

  it('says what the model says', () => {
    for (const row of rows.filter((_, index) => index % 37 === 0))
      expect(exposure(MODES[row.mode], row, row.powers, row.item).verdict).toBe(row.verdict);
  });

  it('gives a reason for every row, and only sources that the site lists', () => {
    for (const { because, sources: named } of rows) {
      expect(because).toMatch(/\S/);
      expect(because).not.toMatch(/undefined|\{|\}/);
      // A service that goes by what it is has an article of its own.
      expect(because).not.toMatch(/\bthe the\b/i);
      for (const id of named) expect(sources).toContain(id);
    }
  });

  it('tells what could show an attack, of attacks only', () => {
    for (const { verdict, detectable } of rows) if (verdict !== 'readable-by-attack') expect(detectable).toEqual([]);
    expect(rows.some(({ detectable }) => detectable.includes('codes-differ'))).toBe(true);
  });

  it('says whose word a verdict takes, that timing may tell, and what it would be if that is not true', () => {
    const of = (mode: string, item: string, powers: string, data = 'in-country', keys = 'abroad') =>
      rows.find(
        (row) =>
          row.mode === mode &&
          row.item === item &&
          row.powers.join(' ') === powers &&
          row.data === data &&
          row.keys === keys,
      );
    expect(of('telegram-cloud', 'stored-text', 'take-disks')).toMatchObject({
      verdict: 'sealed',
      word: 'operator',
      turn: 'open-disk',
      otherwise: 'readable',
    });
    expect(of('whatsapp-direct', 'who-talks-to-whom', 'take-disks')).toMatchObject({
      verdict: 'readable',
      word: 'ours',
      turn: 'sealed-disk',
      otherwise: 'sealed',
    });
    expect(of('whatsapp-direct', 'who-talks-to-whom', 'tap-network')).toMatchObject({
      verdict: 'sealed',
      timing: true,
    });
    expect(of('whatsapp-direct', 'in-flight', 'tap-network')).toMatchObject({ verdict: 'sealed', timing: false });
    expect(of('sms', 'stored-text', 'take-disks')).toMatchObject({ word: 'none', turn: 'none', otherwise: 'none' });
    // All three or none.
    for (const { word, turn, otherwise } of rows) {
      expect(turn === 'none').toBe(word === 'none');
      expect(otherwise === 'none').toBe(word === 'none');
    }
    for (const row of rows.filter(({ turn }, at) => turn !== 'none' && at % 41 === 0))
      if (row.turn !== 'none')
        expect(exposure(turned(MODES[row.mode], row.turn), row, row.powers, row.item).verdict).toBe(row.otherwise);
  });

  it('says the same with each reason told once', () => {
    const table = exposureTable(words);
    const joined = table.rows.map(({ reason, ...row }) => {
      const { because, sources: named } = table.reasons[reason] ?? {};
      return { ...row, because, sources: named };
    });
    expect(joined).toEqual(rows);
    expect(new Set(table.reasons.map((one) => JSON.stringify(one))).size).toBe(table.reasons.length);
  });

  it('says it in Persian too: what is one reason in English is one there', () => {
    const table = publishedTable();
    const persian = exposureRows(reasonWords('fa'));
    for (const { reason } of table.rows) expect(table.reasons[reason]?.in['fa']).toBe(persian.next().value?.because);
    for (const { in: further } of table.reasons) expect(further['fa']).toMatch(/[\u0600-\u06ff]/);
  });

  it('weighs less than a megabyte when it is compressed', () => {
    expect(gzipSync(JSON.stringify(publishedTable())).length).toBeLessThan(1_000_000);
  });
});

describe('the model as data', () => {
  const { modes, facts } = modelData(modelWords('en'));
  it('has every mode, and every fact in words with its sources', () => {
    expect(modes.map(({ id }) => id).toSorted()).toEqual([...MODE_IDS].toSorted());
    for (const { says, sources: named } of facts) {
      expect(says).toMatch(/\S/);
      for (const id of named) expect(sources).toContain(id);
    }
  });
  it('grades as assumed every fact whose own sentence says that something in it is', () => {
    const said = facts.filter(({ says }) => /\bwe (assume|take it)\b/i.test(says));
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(({ grade }) => grade !== 'assumed').map(({ id }) => id)).toEqual([]);
  });
  it('writes out every event with its fact, and who holds what', () => {
    const known = new Set(facts.map(({ id }) => id));
    for (const { run, attacks } of modes)
      for (const { events, holdings, places } of [run, ...attacks]) {
        for (const event of events) expect(known).toContain((event as { fact: string }).fact);
        expect(Object.keys(holdings)).toEqual(places.map(({ id }) => id));
      }
  });
});
