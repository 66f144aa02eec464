import { describe, expect, it } from 'vitest';
import { readArticles } from './articles.ts';
import type { Chapter } from './content.ts';
import {
  missingChapters,
  problemsOfChapters,
  problemsOfData,
  problemsOfHeads,
  problemsOfWords,
  readContent,
} from './problems.ts';
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

  it('has a head on every chapter, and facts and words that go together', () => {
    expectNone([...problemsOfHeads(chapters), ...problemsOfData()]);
  });

  it('has every chapter in every language that is no draft', () => {
    expectNone(missingChapters(chapters));
    const [one] = chapters.filter(({ lang }) => lang === 'fa');
    expect(missingChapters(chapters.filter((each) => each !== one))).toEqual([
      expect.stringMatching(`^${one?.path}:1: is missing`),
    ]);
  });

  it('is complained of all at once where a head is wrong', () => {
    const [one, two] = chapters.filter(({ kind }) => kind === 'chapters') as [Chapter, Chapter];
    const bad = [
      { ...one, source: one.source.replace(/^updated: .*$/m, 'updated: soon') },
      { ...two, source: 'No head.' },
    ];
    expect(problemsOfHeads(bad)).toEqual([
      expect.stringMatching(/mdx:\d+: updated: expected a date/),
      expect.stringMatching(/mdx:1: expected frontmatter/),
    ]);
  });
});
