import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { chapterSchema } from './reading/schemas/chapter.ts';
import { sourceSchema } from './reading/schemas/source.ts';
import { readSources } from './reading/schemas/sources-file.ts';

/** Chapters have the id `<language>/<id>`: `en/the-order`. */
const chapters = defineCollection({
  loader: glob({ base: 'content/chapters', pattern: '*/*.mdx' }),
  schema: chapterSchema,
});

const BIBLIOGRAPHY = 'content/sources/sources.yaml';

const sources = defineCollection({
  loader: file(BIBLIOGRAPHY, { parser: (text) => readSources(text, BIBLIOGRAPHY) }),
  schema: sourceSchema,
});

export const collections = { chapters, sources };
