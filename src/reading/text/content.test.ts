import { describe, expect, it } from 'vitest';
import { readYaml } from '../schemas/yaml-file.ts';
import { partsOf } from '../schemas/frontmatter.ts';
import { readArticles } from './articles.ts';
import { placesTakenTwice, problemsOfChapters, problemsOfWords, readContent } from './problems.ts';
import { unusedSources } from './sources-in-use.ts';
import { differencesOf } from './translations.ts';

const { chapters, files } = readContent();
/** Shows every problem on a line of its own, where it can be clicked. */
const expectNone = (problems: readonly string[]): void => expect(problems.join('\n')).toBe('');

describe('what authors write', () => {
  it('refers to what there is, and says what the model says', () => {
    expectNone(problemsOfChapters(chapters));
  });

  it('keeps to the fixed vocabulary', () => {
    expectNone(problemsOfWords(files));
  });

  const articles = readArticles();
  it.skipIf(!articles)('takes no eight words in a row from the five articles (ARTICLES_DIR)', () => {
    expectNone(problemsOfWords(files, articles));
  });

  it('cites every source of the bibliography', () => {
    expectNone(unusedSources());
  });

  it('states, cites and asks the same in every language', () => {
    expectNone(differencesOf(chapters));
  });

  it('gives each chapter a place of its own', () => {
    const places = chapters
      .filter(({ isPage }) => !isPage)
      .map(({ path, lang, source }) => {
        const yaml = readYaml(partsOf(source, path).yaml, path, 1);
        return { path, lang, order: (yaml.value as { order: number }).order, line: yaml.lineOf(['order']) };
      });
    expectNone(placesTakenTwice(places));
  });
});
