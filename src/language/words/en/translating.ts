/** The words of the page that shows what a language lacks. */
export const translating = {
  title: 'What this language lacks',
  /** In its own language, on the page of one that was translated. */
  lead: 'The site is written in {original} first. Here stands what {language} does not have yet, and what has changed in {original} since it was translated.',
  /** On the page of the original. */
  leadOriginal: '{language} is written first; all other languages are held against it.',
  count: '{done} of {all} strings and {texts} of {allTexts} texts are there and up to date.',
  nothing: 'Nothing is missing, and nothing is older than its original.',
  texts: 'Chapters, lessons and pages',
  columns: { text: 'Text', original: 'Original', translation: 'Translation', state: 'State' },
  states: { missing: 'missing', older: 'older than its original', current: 'up to date' },
  missing: 'Strings that are missing',
  older: 'Strings whose original has changed',
  now: 'as it is now',
  theirs: 'the translation, of before',
  languages: 'The languages',
  help: {
    title: 'To help with it',
    text: 'No program is needed but one that opens {po} files (Poedit, or any translator’s tool). Download the file, write what is missing or change what could be better, and send it to us as an attachment. It has every string with its place, a note where one is needed, and how much room there is.',
    file: 'The file with all strings',
    texts:
      'Chapters are texts. In the table each date leads to the file: the original, and the translation as it is. Write over the words, leave marks such as {mark} as they are, and send the file back.',
  },
};
export type TranslatingWords = typeof translating;
