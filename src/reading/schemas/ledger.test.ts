import { describe, expect, it } from 'vitest';
import { readIds } from '../mdx/known.ts';
import { readProvenance } from './provenance.ts';
import { type NamedText, readReports, readTopics } from './ledger.ts';
import { readTimeline } from './timeline.ts';
import { namedText, PROVENANCE_FILE, readSourceIds, reportFiles, TIMELINE_FILE, TOPICS_FILE } from './yaml-loader.ts';

const KNOWN = { sources: new Set(['ONE', 'TWO', 'S']), topics: new Set(['t', 'u']) };

/** A report of one claim, the claim's own lines from line 5 on. */
const report = (letter: string, lines: string): NamedText => ({
  name: `${letter}.yaml`,
  text: `article: ${letter === 'A' ? 'ONE' : 'TWO'}
letter: ${letter}
claims:
  ${letter}1:
    topics: [t]
    category: legal
    verdict: wrong
    sources: [S]
${lines}`,
});
const A = report('A', '    conflicts: [B1]\n');
const B = report('B', '    conflicts: [A1]\n');
const changed = ({ name, text }: NamedText, from: string, to: string): NamedText => {
  expect(text).toContain(from);
  return { name, text: text.replace(from, to) };
};

describe('the reports', () => {
  it('are read under their letters', () => {
    expect(Object.keys(readReports([A, B], KNOWN))).toEqual(['A', 'B']);
  });

  it.each([
    ['a verdict that is none', [changed(A, 'wrong', 'lie'), B], /A\.yaml:7: claims\.A1\.verdict: .*"supported"/],
    ['an unknown source', [changed(A, '[S]', '[S, X]'), B], /A\.yaml:8: claims\.A1\.sources: no source .* X/],
    ['no source and no reason', [changed(A, '    sources: [S]\n', ''), B], /A\.yaml:4: claims\.A1: expected either/],
    ['an unknown topic', [changed(A, '[t]', '[v]'), B], /A\.yaml:5: claims\.A1\.topics: no topic .* v/],
    ['a claim of another letter', [changed(A, 'A1:', 'B2:'), B], /A\.yaml:4: claims\.B2: expected an id such as A1/],
    ['a conflict with nobody', [A, changed(B, '[A1]', '[A1, A7]')], /B\.yaml:9: .*conflicts: no claim has the id A7/],
    ['a conflict named on one side', [A, changed(B, '    conflicts: [A1]\n', '')], /A\.yaml:9: .*does not name A1/],
    ['a conflict without a common topic', [A, changed(B, '[t]', '[u]')], /A\.yaml:9: .*B1 has no topic in common/],
    ['a conflict within a report', [changed(A, '[B1]', '[A1]'), B], /A\.yaml:9: .*A1 is of the same report/],
    ['the same claim twice', [{ ...A, text: `${A.text}  A1: {}\n` }, B], /A\.yaml:10: .*unique/],
    ['the same letter twice', [A, { ...A, name: 'C.yaml' }], /C\.yaml:2: A has a file already/],
    [
      'an unknown key',
      [changed(A, '    verdict', '    colour: red\n    verdict'), B],
      /A\.yaml:4: claims\.A1: .*colour/,
    ],
  ])('%s stops the build at its line', (_what, files, message) => {
    expect(() => readReports(files, KNOWN)).toThrow(message);
  });
});

it('lets an edge of the provenance only lead onwards', () => {
  const edge = (id: string) => `from: [{ id: ${id}, how: named, sources: [S] }] }\n`;
  const file = (b: string) => ({ name: 'p.yaml', text: `a: { stage: 2, from: [] }\nb: { stage: 2, ${b}` });
  expect(() => readProvenance(file(edge('a')), KNOWN.sources)).toThrow(/p\.yaml:2: b: a is not of an earlier stage/);
  expect(() => readProvenance(file(edge('x')), KNOWN.sources)).toThrow(/p\.yaml:2: b: there is no x/);
});

describe('an event of the timeline', () => {
  const event = (date: string) => `e:
  date: ${date}
  kind: apps
  sources: [S]
`;
  const read = (text: string) => () => readTimeline({ name: 't.yaml', text }, KNOWN.sources);

  it('has a date as far as it is known', () => {
    for (const date of ['2016', '2016-05', '2016-05-28']) expect(read(event(date))).not.toThrow();
    expect(read(event('May 2016'))).toThrow(/t\.yaml:2: e\.date: expected 2016/);
    expect(read(event('2016-13'))).toThrow(/t\.yaml:2: /);
    expect(read(event('2016-05-28\n  until: 2016-05-27'))).toThrow(/t\.yaml:3: e\.until: until is after date/);
  });

  it('names a known source and kind', () => {
    expect(read(event('2016').replace('[S]', '[Z]'))).toThrow(/t\.yaml:4: e: no source has the id Z/);
    expect(read(event('2016-05').replace('apps', 'app'))).toThrow(/t\.yaml:3: e\.kind: /);
  });
});

describe('the files of the site', () => {
  const sources = readSourceIds();

  it('hold every claim of the five reports, and each topic has one', () => {
    const topics = Object.keys(readTopics(namedText(TOPICS_FILE), sources));
    const reports = readReports(reportFiles(), { sources, topics: new Set(topics) });
    expect(Object.keys(reports)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(readIds('en').claims.size).toBe(74);
    const used = new Set(
      Object.values(reports).flatMap(({ claims }) =>
        Object.values(claims as Record<string, { topics: string[] }>).flatMap((claim) => claim.topics),
      ),
    );
    expect([...used].sort()).toEqual(topics.sort());
  });

  it('trace every report back to the decision', () => {
    const carriers = readProvenance(namedText(PROVENANCE_FILE), sources) as Record<string, { from: { id: string }[] }>;
    const back = (id: string): string[] => [id, ...(carriers[id]?.from ?? []).flatMap((edge) => back(edge.id))];
    for (const letter of ['A', 'B', 'C', 'D', 'E']) expect(back(letter)).toContain('council');
  });

  it('hold a timeline in order', () => {
    const dates = Object.values(readTimeline(namedText(TIMELINE_FILE), sources)).map(({ date }) => String(date));
    expect(dates.length).toBeGreaterThan(40);
    expect(dates).toEqual([...dates].sort());
  });
});
