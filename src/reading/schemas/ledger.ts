import { type Claim, type Report, reportSchema, topicSchema } from './claim.ts';
import { faultsOf, readEntries, readYaml, type YamlFile } from './yaml-file.ts';

/** A file's name, as error messages give it, and its text. */
export interface NamedText {
  name: string;
  text: string;
}

/** What claims may refer to. */
export interface ClaimsKnow {
  sources: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

interface ReportFile {
  name: string;
  yaml: YamlFile;
  report: Report;
}

/** Where a claim stands: what a complaint about it needs. */
interface Place {
  file: ReportFile;
  claim: Claim;
}

/**
 * Reads the files of the five reports, and checks what they say of each other.
 * @returns the reports as they stand in the files, each under its letter
 * @throws naming file, line and what was expected there, for everything that is wrong at once: what a schema finds,
 * a claim under another report's letter, the same letter twice, an unknown source, topic or claim, an agreement or
 * conflict that is within one report, between claims without a common topic, or named on one side only
 */
export function readReports(files: readonly NamedText[], known: ClaimsKnow): Record<string, Record<string, unknown>> {
  const faults: string[] = [];
  const raw: Record<string, Record<string, unknown>> = {};
  const read: ReportFile[] = [];
  for (const { name, text } of files) {
    const yaml = readYaml(text, name);
    const found = yaml.faults.length > 0 ? yaml.faults : faultsOf(yaml, name, reportSchema, yaml.value);
    faults.push(...found);
    if (found.length > 0) continue;
    const report = reportSchema.parse(yaml.value);
    if (report.letter in raw) faults.push(`${name}:${yaml.lineOf(['letter'])}: ${report.letter} has a file already`);
    raw[report.letter] = yaml.value as Record<string, unknown>;
    read.push({ name, yaml, report });
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));

  const places = new Map<string, Place>();
  for (const file of read) {
    for (const [id, claim] of Object.entries(file.report.claims)) places.set(id, { file, claim });
  }
  for (const file of read) faults.push(...faultsOfReport(file, places, known));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return raw;
}

function faultsOfReport(file: ReportFile, places: ReadonlyMap<string, Place>, known: ClaimsKnow): string[] {
  const { name, yaml, report } = file;
  const faults: string[] = [];
  const fault = (path: readonly PropertyKey[], message: string) =>
    faults.push(`${name}:${yaml.lineOf(path)}: ${path.join('.')}: ${message}`);

  if (!known.sources.has(report.article)) fault(['article'], `no source has the id ${report.article}`);
  for (const [id, claim] of Object.entries(report.claims)) {
    const at = ['claims', id];
    if (!new RegExp(`^${report.letter}[1-9]\\d*$`).test(id)) fault(at, `expected an id such as ${report.letter}1`);
    for (const source of claim.sources ?? [])
      if (!known.sources.has(source)) fault([...at, 'sources'], `no source has the id ${source}`);
    for (const topic of claim.topics)
      if (!known.topics.has(topic)) fault([...at, 'topics'], `no topic has the id ${topic}`);
    for (const side of ['agrees', 'conflicts'] as const)
      for (const other of claim[side]) {
        const message = faultOfMeeting(id, claim, side, other, places.get(other));
        if (message) fault([...at, side], message);
      }
  }
  return faults;
}

function faultOfMeeting(
  id: string,
  claim: Claim,
  side: 'agrees' | 'conflicts',
  other: string,
  place: Place | undefined,
): string | undefined {
  if (!place) return `no claim has the id ${other}`;
  if (other[0] === id[0]) return `${other} is of the same report`;
  if (side === 'agrees' && claim.conflicts.includes(other)) return `${other} stands under conflicts too`;
  if (!place.claim[side].includes(id)) return `${other} (${place.file.name}) does not name ${id} under ${side}`;
  if (!place.claim.topics.some((topic) => claim.topics.includes(topic))) return `${other} has no topic in common`;
  return undefined;
}

/** Reads content/claims/topics.yaml. @throws as {@link readEntries}, and for an unknown source */
export function readTopics({ name, text }: NamedText, sources: ReadonlySet<string>) {
  const topics = readEntries(text, name, topicSchema);
  stopAtUnknownSources(topics, { name, text }, sources, (entry) => [[['sources'], entry['sources'] as string[]]]);
  return topics;
}

/** @throws naming file and line for every source in a file that the bibliography does not have */
export function stopAtUnknownSources(
  entries: Record<string, Record<string, unknown>>,
  { name, text }: NamedText,
  known: ReadonlySet<string>,
  sourcesOf: (entry: Record<string, unknown>) => [path: PropertyKey[], ids: string[]][],
): void {
  const yaml = readYaml(text, name);
  const faults = Object.entries(entries).flatMap(([id, entry]) =>
    sourcesOf(entry).flatMap(([path, ids]) =>
      ids
        .filter((source) => !known.has(source))
        .map((source) => `${name}:${yaml.lineOf([id, ...path])}: ${id}: no source has the id ${source}`),
    ),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
