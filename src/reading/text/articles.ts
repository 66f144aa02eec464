import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Original } from './runs.ts';

/**
 * The five news articles that the site is about, for comparing. They are not part of it: they belong to their papers.
 * @param folder where they are as text files; by default what ARTICLES_DIR in the environment names
 * @returns undefined where there are none
 */
export function readArticles(folder = process.env['ARTICLES_DIR']): Original[] | undefined {
  if (!folder || !existsSync(folder)) return undefined;
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
  return articles.length > 0 ? articles : undefined;
}
