import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { SOURCES_FILE } from '../mdx/known.ts';
import { attribute, isComponent, words } from '../mdx/tree.ts';
import { walk } from '../mdx/tree.ts';
import { readYaml } from '../schemas/yaml-file.ts';
import { reportFiles } from '../schemas/yaml-loader.ts';
import type { Chapter } from './content.ts';
import { readingEase } from './readability.ts';
import { citedIn, unusedSources } from './sources-in-use.ts';
import { wordsRead } from './words.ts';

/** What can be counted of a chapter. */
interface Counts {
  name: string;
  words: number;
  /** Sources that its text and slides cite, each as often as it is cited. */
  citations: number;
  /** Statements that the model answers for. */
  statements: number;
  terms: number;
  claims: number;
  questions: number;
  /** English only. */
  ease?: number;
}

/** Counts a chapter. */
export function countsOf(chapter: Chapter): Counts {
  const count = { statements: 0, terms: 0, claims: 0, questions: 0 };
  walk(chapter.tree, (node) => {
    if (isComponent(node, 'Says')) count.statements += 1;
    if (isComponent(node, 'Term')) count.terms += 1;
    if (isComponent(node, 'Claim')) count.claims += words(attribute(node, 'ids')).length;
    if (isComponent(node, 'Question')) count.questions += 1;
  });
  return {
    name: `${chapter.lang}/${chapter.id}`,
    words: wordsRead(chapter.blocks),
    citations: citedIn(chapter).length,
    ...count,
    ...(chapter.lang === 'en' && { ease: readingEase(chapter.blocks) }),
  };
}

/** A table of all chapters, then what the claims came to and how many sources there are. For people to read. */
export function report(chapters: readonly Chapter[]): string {
  const rows = chapters.map(countsOf);
  const sum = (key: 'words' | 'citations' | 'statements' | 'terms' | 'claims' | 'questions'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  const header = ['', 'words', 'citations', 'per 100', 'statements', 'terms', 'claims', 'questions', 'ease'];
  const line = ({ name, ease, ...row }: Counts): string[] => [
    name,
    String(row.words),
    String(row.citations),
    ((100 * row.citations) / Math.max(1, row.words)).toFixed(1),
    String(row.statements),
    String(row.terms),
    String(row.claims),
    String(row.questions),
    ease === undefined ? '' : ease.toFixed(0),
  ];
  const all: Counts = {
    name: `all ${rows.length}`,
    words: sum('words'),
    citations: sum('citations'),
    statements: sum('statements'),
    terms: sum('terms'),
    claims: sum('claims'),
    questions: sum('questions'),
  };
  const verdicts = [...verdictsOfClaims()].map(([verdict, count]) => `${count} ${verdict}`);
  const sources = Object.keys(readYaml(readFileSync(SOURCES_FILE, 'utf8'), SOURCES_FILE).value ?? {}).length;
  return [
    ...table([header, ...rows.map(line), line(all)]),
    '',
    `Claims: ${verdicts.join(', ')}`,
    `Sources: ${sources}, of which ${unusedSources().length} are used by nothing`,
  ].join('\n');
}

/** How many claims came to each verdict. */
export function verdictsOfClaims(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, text } of reportFiles()) {
    const { claims = {} } = (readYaml(text, basename(name)).value ?? {}) as {
      claims?: Record<string, { verdict: string }>;
    };
    for (const { verdict } of Object.values(claims)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** Columns of equal width: the first is of names, the others of numbers. */
function table(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
