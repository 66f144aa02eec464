/** The words of what stands in a chapter's text: statements that the model answers for, terms, questions, claims. */
export const chapter = {
  says: {
    /** The accessible name of the mark after a statement. */
    mark: 'The model says: {verdict}. See it.',
    of: '{item}. {mode}.',
    see: 'See it in the exhibit',
  },
  terms: {
    not: 'Not to be mistaken:',
    all: 'All terms',
  },
  claims: {
    /** The accessible name of a mark in the text. */
    link: 'Claim {id}, {report}',
    said: '{report}: {says}',
  },
  quiz: {
    title: 'Check yourself',
    intro: 'Choose first, then look. Nothing is kept.',
    /** The letters of the choices. */
    letters: ['a', 'b', 'c', 'd'],
    reveal: 'Show the answer',
    right: 'right',
    yours: 'your answer',
    answer: 'Right is {letter}.',
    grid: 'Each box is worked out from the model. Yes stands also where it takes an attack.',
  },
};

export type ChapterWords = typeof chapter;
