import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { chapterEntrySchema, checkChapter, checkPage, pageEntrySchema } from './reading/schemas/chapter.ts';
import { checked } from './reading/schemas/checked-loader.ts';
import type { Language } from './language/languages.ts';
import { CHAPTERS_FOLDER, CLAIMS_FOLDER, GLOSSARY_FOLDER } from './reading/mdx/known.ts';
import { ofSlides } from './reading/mdx/two-ways.ts';
import { type ReportWords, reportSchema, topicSchema, type TopicWords } from './reading/schemas/claim.ts';
import { allCarriers, allEvents, allReports, allTopics } from './reading/schemas/content-files.ts';
import { allGlossaries, glossarySchema } from './reading/schemas/glossary.ts';
import { checkLesson, lessonEntrySchema } from './reading/schemas/lesson.ts';
import { chapterFiles, ORDER_FILE, readOrder } from './reading/schemas/order.ts';
import { carrierSchema, type CarrierWords } from './reading/schemas/provenance.ts';
import { sourceSchema } from './reading/schemas/source.ts';
import { readSources } from './reading/schemas/sources-file.ts';
import { eventSchema, type EventWords } from './reading/schemas/timeline.ts';
import { WORDS_FOLDER } from './reading/schemas/words-file.ts';
import { namedText, TIMELINE_FILE, yamlLoader } from './reading/schemas/yaml-loader.ts';

/** What each language says of an entry: `readWords` has looked at it. */
const wordsOf = <Words>() => z.custom<Readonly<Record<Language, Words>>>();

/** An entry's place in its file. */
const order = z.number();

/**
 * Chapters have the id `<language>/<id>`: `en/the-order`. Beside their heads they have what is worked out from their texts.
 * Astro keeps entries until their file or this one changes: when what is worked out changes, so must this file.
 */
const chapters = defineCollection({
  loader: checked(glob({ base: 'content/chapters', pattern: '*/*.mdx' }), checkChapter),
  schema: chapterEntrySchema,
});

/** The places of the chapters, by their ids. */
const places = defineCollection({
  loader: yamlLoader([CHAPTERS_FOLDER], () => readOrder(namedText(ORDER_FILE), chapterFiles())),
  schema: z.object({ order }),
});

/** Other pages that are written as chapters are, with the id `<language>/<id>`: `en/how-we-know`. */
const pages = defineCollection({
  loader: checked(glob({ base: 'content/pages', pattern: '*/*.mdx' }), checkPage),
  schema: pageEntrySchema,
});

/** Lessons, with the id `<language>/<id>`: `en/one-lesson`. */
const lessons = defineCollection({
  loader: checked(glob({ base: 'content/lessons', pattern: '*/*.mdx' }), checkLesson),
  schema: lessonEntrySchema,
});

/** The slides of chapters and lessons, with the id of either behind its kind: `lessons/en/one-lesson` (see two-ways.ts). */
const slides = defineCollection({
  loader: ofSlides(glob({ base: 'content', pattern: '{chapters,lessons}/*/*.mdx' })),
  schema: z.object({}),
});

/** One entry for each language, with all its terms. */
const glossary = defineCollection({
  loader: yamlLoader([GLOSSARY_FOLDER], allGlossaries),
  schema: z.object({ order, terms: z.record(z.string(), glossarySchema) }),
});

const BIBLIOGRAPHY = 'content/sources/sources.yaml';

const sources = defineCollection({
  loader: yamlLoader([BIBLIOGRAPHY], () => readSources(namedText(BIBLIOGRAPHY).text, BIBLIOGRAPHY)),
  schema: sourceSchema.extend({ order }),
});

/** The five reports with their claims, by letter. */
const reports = defineCollection({
  loader: yamlLoader([CLAIMS_FOLDER, WORDS_FOLDER], allReports),
  schema: reportSchema.extend({ order, words: wordsOf<ReportWords>() }),
});

/** The questions on which claims meet. */
const topics = defineCollection({
  loader: yamlLoader([CLAIMS_FOLDER, WORDS_FOLDER], allTopics),
  schema: topicSchema.extend({ order, words: wordsOf<TopicWords>() }),
});

/** Who carried the news of the order, up to the five reports. */
const carriers = defineCollection({
  loader: yamlLoader([CLAIMS_FOLDER, WORDS_FOLDER], allCarriers),
  schema: carrierSchema.extend({ order, words: wordsOf<CarrierWords>() }),
});

const timeline = defineCollection({
  loader: yamlLoader([TIMELINE_FILE, WORDS_FOLDER], allEvents),
  schema: eventSchema.safeExtend({ order, words: wordsOf<EventWords>() }),
});

export const collections = {
  chapters,
  places,
  lessons,
  slides,
  pages,
  glossary,
  sources,
  reports,
  topics,
  carriers,
  timeline,
};
