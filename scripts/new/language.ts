import { contentWordsCopied, wordsCopied } from '../language/files.ts';
import type { Made } from '../new.ts';

/** What a language says of itself before anybody has said it: `Intl` knows most of it. */
function descriptor(code: string): string {
  const locale = new Intl.Locale(code).maximize();
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const { numberingSystem, calendar } = new Intl.DateTimeFormat(code).resolvedOptions();
  const digits = new Intl.NumberFormat(code, { numberingSystem, useGrouping: false });
  const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'].includes(locale.script ?? '');
  return `import type { Describes, Writing } from '../descriptor.ts';

export const language = {
  name: '${name}',
  dir: '${rightToLeft ? 'rtl' : 'ltr'}',
  locale: '${code.includes('-') || locale.region === undefined ? code : `${code}-${locale.region}`}',
  calendar: '${calendar}',
  digits: '${Array.from({ length: 10 }, (_, digit) => digits.format(digit)).join('')}',
  draft: true,
} as const satisfies Describes;

export const writing: Writing = {
  pace: 200,
  fonts: [],
  checks: [],
  vocabulary: [],
};
`;
}

/** A language: its file about itself, and every file of words with the English in comments, so that nothing is forgotten. */
export function make(code: string): Made {
  if (Intl.getCanonicalLocales(code)[0]?.toLowerCase() !== code)
    throw new Error(`"${code}" is no code of a language in small letters, such as de or pt-br`);
  const none = (): undefined => undefined;
  return {
    files: [
      { path: `src/language/languages/${code}.ts`, text: descriptor(code) },
      ...wordsCopied('en', code, none),
      ...contentWordsCopied('en', code, none),
    ],
    next: [
      `Read src/language/languages/${code}.ts: are its name, its digits and its calendar right? Which fonts, which checks does it need?`,
      `Write the words in every words/${code}.ts, words/${code}/ and content/words/${code}/, and content/glossary/${code}.yaml: each file has the English in comments.`,
      `Write chapters: copy content/chapters/en/ID.mdx to content/chapters/${code}/ID.mdx. One that is not there is linked to in English.`,
      '`npm run dev` shows it; `npm run words` says what is wrong, and of a draft how much is written.',
      'When all is written, take out "draft: true": from then on the build stops at every word that is missing.',
    ],
  };
}
