import { describe, expect, it } from 'vitest';
import { type ListedClaim, type ListedReport, rowsOf, tally } from './ledger.ts';

const claim = (id: string, topics: string[], conflicts: string[] = []): ListedClaim => ({
  id,
  letter: id.charAt(0),
  topics,
  category: 'legal',
  verdict: 'wrong',
  says: '',
  why: '',
  sources: [],
  unsourced: 'opinion',
  agrees: [],
  conflicts,
  chapters: [],
});
const report = (letter: string, claims: ListedClaim[]): ListedReport => ({
  letter,
  source: '',
  name: letter,
  about: '',
  claims,
});
const topic = (id: string) => ({ id, short: id, question: id, evidence: '', sources: [] });

describe('rows', () => {
  const reports = [
    report('A', [claim('A1', ['t', 'u'], ['B1']), claim('A2', ['u'])]),
    report('B', [claim('B1', ['t'], ['A1'])]),
  ];
  const rows = rowsOf([topic('t'), topic('u')], reports);

  it('have a cell for each report, with every claim on the question', () => {
    expect(rows.map(({ cells }) => cells.map(({ claims }) => claims.map(({ id }) => id)))).toEqual([
      [['A1'], ['B1']],
      [['A1', 'A2'], []],
    ]);
  });

  it('are disputed only where both sides of a conflict stand', () => {
    expect(rows.map(({ disputed }) => disputed)).toEqual([true, false]);
  });
});

it('tallies what occurs, in the given order', () => {
  expect(tally(['x', 'y', 'z'], ['z', 'x', 'z'])).toEqual([
    { value: 'x', count: 1 },
    { value: 'z', count: 2 },
  ]);
});
