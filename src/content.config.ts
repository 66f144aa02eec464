import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { chapterEntrySchema, checkChapter, checkPage, pageEntrySchema } from './reading/schemas/chapter.ts';
import { checked } from './reading/schemas/checked-loader.ts';
import { glossarySchema, readGlossary } from './reading/schemas/glossary.ts';
import { reportSchema, topicSchema } from './reading/schemas/claim.ts';
import { readReports, readTopics } from './reading/schemas/ledger.ts';
import { carrierSchema, readProvenance } from './reading/schemas/provenance.ts';
import { sourceSchema } from './reading/schemas/source.ts';
import { readSources } from './reading/schemas/sources-file.ts';
import { eventSchema, readTimeline } from './reading/schemas/timeline.ts';
import {
  idsIn,
  namedText,
  PROVENANCE_FILE,
  readSourceIds,
  reportFiles,
  TIMELINE_FILE,
  TOPICS_FILE,
  yamlLoader,
} from './reading/schemas/yaml-loader.ts';
import { CLAIMS_FOLDER } from './reading/mdx/known.ts';

/** An entry's place in its file. */
const order = z.number();

/** Chapters have the id `<language>/<id>`: `en/the-order`. */
const chapters = defineCollection({
  loader: checked(glob({ base: 'content/chapters', pattern: '*/*.mdx' }), checkChapter),
  schema: chapterEntrySchema,
});

/** Other pages that are written as chapters are, with the id `<language>/<id>`: `en/how-we-know`. */
const pages = defineCollection({
  loader: checked(glob({ base: 'content/pages', pattern: '*/*.mdx' }), checkPage),
  schema: pageEntrySchema,
});

/** One entry for each language, with all its terms. */
const glossary = defineCollection({
  loader: checked(glob({ base: 'content/glossary', pattern: '*.yaml' }), readGlossary),
  schema: z.record(z.string(), glossarySchema),
});

const BIBLIOGRAPHY = 'content/sources/sources.yaml';

const sources = defineCollection({
  loader: yamlLoader([BIBLIOGRAPHY], () => readSources(namedText(BIBLIOGRAPHY).text, BIBLIOGRAPHY)),
  schema: sourceSchema.extend({ order }),
});

/** The five reports with their claims, by letter. */
const reports = defineCollection({
  loader: yamlLoader([CLAIMS_FOLDER], () =>
    readReports(reportFiles(), { sources: readSourceIds(), topics: idsIn(TOPICS_FILE) }),
  ),
  schema: reportSchema.extend({ order }),
});

/** The questions on which claims meet. */
const topics = defineCollection({
  loader: yamlLoader([CLAIMS_FOLDER], () => readTopics(namedText(TOPICS_FILE), readSourceIds())),
  schema: topicSchema.extend({ order }),
});

/** Who carried the news of the order, up to the five reports. */
const carriers = defineCollection({
  loader: yamlLoader([CLAIMS_FOLDER], () => readProvenance(namedText(PROVENANCE_FILE), readSourceIds())),
  schema: carrierSchema.extend({ order }),
});

const timeline = defineCollection({
  loader: yamlLoader([TIMELINE_FILE], () => readTimeline(namedText(TIMELINE_FILE), readSourceIds())),
  schema: eventSchema.safeExtend({ order }),
});

export const collections = { chapters, pages, glossary, sources, reports, topics, carriers, timeline };
