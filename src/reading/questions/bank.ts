import type { Language } from '../../language/languages.ts';
import { chapterEntries, lessonEntries, listChapters } from '../content.ts';
import { type BankedPart, questionsIn } from './questions-in.ts';
import { statementsIn } from './statements-in.ts';

/** All questions in a language: chapter by chapter, then those of the lessons. */
export async function questionBank(lang: Language): Promise<BankedPart[]> {
  const chapters = (await chapterEntries()).filter((each) => each.lang === lang);
  const order = (await listChapters(lang)).map(({ id }) => id);
  const lessons = (await lessonEntries()).filter((each) => each.lang === lang);
  const ordered = chapters.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  return [...ordered, ...lessons]
    .map(({ id, entry }) => ({
      title: entry.data.title,
      questions: questionsIn(entry.body ?? '', id),
      statements: statementsIn(entry.body ?? '', id, lang),
    }))
    .filter(({ questions }) => questions.length > 0);
}
