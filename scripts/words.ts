/**
 * Checks the words of the content and counts them: `npm run words`, or `npm run words -- <folder>` with a folder that
 * has the five news articles as text files (else that of ARTICLES_DIR, if it is set), to compare with.
 */
import { problemsOfTranslations, progressOfDrafts } from '../src/language/translations.ts';
import { readArticles } from '../src/reading/text/articles.ts';
import { problemsOfCaptions } from '../src/reading/text/captions.ts';
import { problemsOfFacts } from '../src/reading/text/facts.ts';
import {
  missingChapters,
  problemsOfChapters,
  problemsOfData,
  problemsOfHeads,
  problemsOfWords,
  readContent,
} from '../src/reading/text/problems.ts';
import { report } from '../src/reading/text/report.ts';
import { unusedSources } from '../src/reading/text/sources-in-use.ts';
import { differencesOf } from '../src/reading/text/translations.ts';

const articles = readArticles(process.argv[2]);
const { chapters, files } = readContent();
const problems = [
  ...problemsOfHeads(chapters),
  ...problemsOfData(),
  ...missingChapters(chapters),
  ...problemsOfChapters(chapters),
  ...differencesOf(chapters),
  ...problemsOfWords(files, articles),
  ...problemsOfFacts(),
  ...unusedSources(),
  ...(await problemsOfTranslations()),
  ...problemsOfCaptions(),
];

console.log([report(chapters), ...(await progressOfDrafts())].join('\n'));
console.log(
  articles
    ? `Compared with ${articles.length} articles, every run of eight words.`
    : 'Not compared with the articles: they are not at hand (name their folder, or set ARTICLES_DIR).',
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
