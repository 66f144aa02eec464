import { z } from 'astro/zod';
import { type NamedText, stopAtUnknownSources } from './ledger.ts';
import { readWords } from './words-file.ts';
import { readEntries, readYaml } from './yaml-file.ts';

/** Stages of the way that the news went: the decision, agencies in Iran, agencies abroad, relays, the five reports. */
export const STAGES = [1, 2, 3, 4, 5] as const;

const edgeSchema = z.strictObject({
  /** Whom the report took the news from. */
  id: z.string(),
  /** Whether the report itself names it, or we infer it. */
  how: z.enum(['named', 'inferred']),
  sources: z.array(z.string()).min(1),
});

/** One entry of content/claims/provenance.yaml: somebody who carried the news. */
export const carrierSchema = z.strictObject({
  stage: z.literal(STAGES),
  date: z.string().optional(),
  from: z.array(edgeSchema),
});

export type Carrier = z.infer<typeof carrierSchema>;

/** What a language says of a carrier. */
export type CarrierWords = {
  /** Absent for the five reports, which have their names in their own files. */
  readonly name?: string;
  /** What each inference rests on, by the id of whom the news was taken from. */
  readonly why?: Readonly<Record<string, string>>;
};

/** The stage of the five reports. */
const REPORTS = 5;

/** The words of all languages for those who carried the news. An inferred edge, and only an inferred one, says why. */
export const readProvenanceWords = (carriers: Readonly<Record<string, Carrier>>, facts: string) =>
  readWords<Readonly<Record<string, CarrierWords>>>('claims/provenance.yaml', {
    paths: Object.entries(carriers).flatMap(([id, { stage, from }]) => [
      ...(stage === REPORTS ? [] : [`${id}.name`]),
      ...from.filter(({ how }) => how === 'inferred').map((edge) => `${id}.why.${edge.id}`),
    ]),
    facts,
  });

/**
 * Reads content/claims/provenance.yaml.
 * @throws naming file and line for what a schema finds, for an unknown source, and for an edge that comes from nobody or
 * does not lead to a later stage
 */
export function readProvenance(file: NamedText, sources: ReadonlySet<string>) {
  const entries = readEntries(file.text, file.name, carrierSchema);
  stopAtUnknownSources(entries, file, sources, (entry) =>
    (entry as unknown as Carrier).from.map((edge, index) => [['from', index, 'sources'], edge.sources]),
  );
  const yaml = readYaml(file.text, file.name);
  const carriers = new Map(Object.entries(entries).map(([id, entry]) => [id, carrierSchema.parse(entry)]));
  const faults = [...carriers].flatMap(([id, { stage, from }]) =>
    from.flatMap((edge, index) => {
      const earlier = carriers.get(edge.id);
      if (earlier && earlier.stage < stage) return [];
      const why = earlier ? `${edge.id} is not of an earlier stage` : `there is no ${edge.id}`;
      return [`${file.name}:${yaml.lineOf([id, 'from', index, 'id'])}: ${id}: ${why}`];
    }),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return entries;
}
