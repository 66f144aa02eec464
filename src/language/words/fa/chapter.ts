import type { ChapterWords } from '../en/chapter.ts';

/** The words of what stands in a chapter's text, in Persian. */
export const chapter: ChapterWords = {
  says: {
    mark: 'مدل می‌گوید: {verdict}. ببینید.',
    of: '{item}. {mode}.',
    see: 'در طرح تعاملی ببینید',
  },
  terms: {
    not: 'اشتباه نشود:',
    all: 'همهٔ واژه‌ها',
  },
  claims: {
    link: 'ادعای {id}، {report}',
    said: '{report}: {says}',
  },
  quiz: {
    title: 'خودتان را بیازمایید',
    intro: 'اول انتخاب کنید، بعد ببینید. چیزی نگه داشته نمی‌شود.',
    letters: ['الف', 'ب', 'پ', 'ت'],
    reveal: 'نمایش پاسخ',
    right: 'درست',
    yours: 'پاسخ شما',
    answer: 'پاسخ درست: {letter}.',
    grid: 'هر خانه را مدل حساب کرده است. «بله» جایی هم هست که حمله‌ای لازم باشد.',
  },
};
