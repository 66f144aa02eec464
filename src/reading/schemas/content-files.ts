import { basename } from 'node:path';
import type { Language } from '../../language/languages.ts';
import { type Claim, type Report, reportSchema, type ReportWords, type TopicWords } from './claim.ts';
import { readReports, readTopics } from './ledger.ts';
import { type Carrier, carrierSchema, readProvenance, readProvenanceWords } from './provenance.ts';
import { readTimeline, readTimelineWords } from './timeline.ts';
import { readWords } from './words-file.ts';
import { readYaml } from './yaml-file.ts';
import {
  idsIn,
  namedText,
  PROVENANCE_FILE,
  readSourceIds,
  reportFiles,
  TIMELINE_FILE,
  TOPICS_FILE,
} from './yaml-loader.ts';

/** Entries of a collection as their files have them, by id. */
export type Entries = Record<string, Record<string, unknown>>;

/** Puts what every language says of an entry beside its facts, as `words`. */
function withWords(entries: Entries, words: Readonly<Record<Language, object>>): Entries {
  const of = (id: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(words).map(([lang, all]) => [lang, (all as Readonly<Record<string, unknown>>)[id] ?? {}]),
    );
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, words: of(id) }]));
}

/** The words of all languages for one report. */
const wordsOfReport = (file: string, claims: Readonly<Record<string, Claim>>) =>
  readWords<ReportWords>(`claims/${basename(file)}`, {
    paths: ['name', 'about', ...Object.keys(claims).flatMap((id) => [`claims.${id}.says`, `claims.${id}.why`])],
    facts: file,
  });

/** The five reports with their claims, by letter, each with its words. @throws as {@link readReports} and {@link readWords} */
export function allReports(): Record<string, Report & { words: Readonly<Record<Language, ReportWords>> }> {
  const files = reportFiles();
  const reports = readReports(files, { sources: readSourceIds(), topics: idsIn(TOPICS_FILE) });
  return Object.fromEntries(
    files.map(({ name, text }) => {
      const { letter } = readYaml(text, name).value as Report;
      const report = reportSchema.parse(reports[letter]);
      return [letter, { ...report, words: wordsOfReport(name, report.claims) }];
    }),
  );
}

/** The questions on which claims meet. @throws as {@link readTopics} and {@link readWords} */
export function allTopics(): Entries {
  const topics = readTopics(namedText(TOPICS_FILE), readSourceIds());
  const paths = Object.keys(topics).flatMap((id) => [`${id}.short`, `${id}.question`, `${id}.evidence`]);
  return withWords(topics, readWords<Record<string, TopicWords>>('claims/topics.yaml', { paths, facts: TOPICS_FILE }));
}

/** Who carried the news of the order, up to the five reports. @throws as {@link readProvenance} and {@link readWords} */
export function allCarriers(): Entries {
  const entries = readProvenance(namedText(PROVENANCE_FILE), readSourceIds());
  const carriers = Object.entries(entries).map(([id, one]): [string, Carrier] => [id, carrierSchema.parse(one)]);
  return withWords(entries, readProvenanceWords(Object.fromEntries(carriers), PROVENANCE_FILE));
}

/** What happened, oldest first. @throws as {@link readTimeline} and {@link readWords} */
export function allEvents(): Entries {
  const events = readTimeline(namedText(TIMELINE_FILE), readSourceIds());
  return withWords(events, readTimelineWords(Object.keys(events), TIMELINE_FILE));
}
