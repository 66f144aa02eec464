import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { chapterSchema } from './reading/schemas/chapter.ts';
import { sourceSchema } from './reading/schemas/source.ts';

/** Chapters have the id `<language>/<id>`: `en/the-order`. */
const chapters = defineCollection({
  loader: glob({ base: 'content/chapters', pattern: '*/*.mdx' }),
  schema: chapterSchema,
});

const sources = defineCollection({
  loader: file('content/sources/sources.yaml'),
  schema: sourceSchema,
});

export const collections = { chapters, sources };
