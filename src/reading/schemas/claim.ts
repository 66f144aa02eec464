import { z } from 'astro/zod';

/** What a claim is about. */
export const CATEGORIES = ['legal', 'usage', 'censorship', 'technical', 'history', 'opinion'] as const;

/**
 * How a claim stands against the evidence, from what holds to what cannot be held to anything: *partly* true, with
 * something that matters missing; *misleading*, true words in a false connection; *over-* and *understated*;
 * *doubtful*, with evidence that speaks against it; *unsupported*, with no evidence found either way.
 */
export const VERDICTS = [
  'supported',
  'partly',
  'understated',
  'overstated',
  'misleading',
  'doubtful',
  'wrong',
  'unsupported',
  'forecast-or-opinion',
] as const;

/** Why a claim has no source: it is an opinion or speculation, or we looked for one and found none. */
export const UNSOURCED = ['opinion', 'speculation', 'not-found'] as const;

export type Category = (typeof CATEGORIES)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Unsourced = (typeof UNSOURCED)[number];

const sources = z.array(z.string()).min(1);
const claimIds = z.array(z.string().regex(/^[A-Z]\d+$/, 'expected the id of a claim, such as B10'));

/** One claim of a report. Its key is its id: `A3`. */
export const claimSchema = z
  .strictObject({
    /** The questions that it answers (topics.yaml). Its full entry stands at the first. */
    topics: z.array(z.string()).min(1),
    category: z.enum(CATEGORIES),
    verdict: z.enum(VERDICTS),
    sources: sources.optional(),
    unsourced: z.enum(UNSOURCED).optional(),
    /** Claims of other reports that say the same, and that say otherwise. */
    agrees: claimIds.default([]),
    conflicts: claimIds.default([]),
  })
  .refine(({ sources, unsourced }) => (sources === undefined) !== (unsourced === undefined), {
    message: `expected either sources or unsourced: ${UNSOURCED.join(', ')}`,
  });

/** One file of content/claims/: a report and all its claims. */
export const reportSchema = z.strictObject({
  /** The report's id in the bibliography. */
  article: z.string(),
  /** What the ids of its claims begin with. */
  letter: z.string().regex(/^[A-Z]$/, 'expected one capital letter'),
  claims: z.record(z.string(), claimSchema),
});

/** One entry of content/claims/topics.yaml: a question on which claims of different reports meet. */
export const topicSchema = z.strictObject({
  sources,
});

/** What a language says of a claim, in our words, never in the report's own sentences, and what became of it. */
export type ClaimWords = { readonly says: string; readonly why: string };

/** What a language says of a report. */
export type ReportWords = {
  readonly name: string;
  /** What kind of paper it is, its date, and whom it names as its source. */
  readonly about: string;
  readonly claims: Readonly<Record<string, ClaimWords>>;
};

/** What a language says of a question: in two or three words, in full, and what the evidence answers. */
export type TopicWords = { readonly short: string; readonly question: string; readonly evidence: string };

export type Claim = z.infer<typeof claimSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Topic = z.infer<typeof topicSchema>;
