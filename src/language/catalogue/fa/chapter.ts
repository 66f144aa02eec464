import type { ChapterWords } from '../en/chapter.ts';

/** The words of what stands in a chapter's text, in Persian. */
export const chapter: ChapterWords = {
  says: {
    mark: 'مدل می‌گوید: {verdict}. ببینید.',
    of: '{item}. {mode}.',
    see: 'در نمایشگر ببینید',
  },
};
