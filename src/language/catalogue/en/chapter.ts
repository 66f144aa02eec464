/** The words of what stands in a chapter's text: statements that the model answers for, terms, questions, claims. */
export const chapter = {
  says: {
    /** The accessible name of the mark after a statement. */
    mark: 'The model says: {verdict}. See it.',
    of: '{item}. {mode}.',
    see: 'See it in the exhibit',
  },
};

export type ChapterWords = typeof chapter;
