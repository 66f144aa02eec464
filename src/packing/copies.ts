import type { Language } from '../language/languages.ts';

/** What there is as one file: a chapter, a lesson, all of the site in one language, and all of it for a stick and for Kiwix. */
export type Copy =
  | { kind: 'chapter' | 'lesson'; id: string; lang: Language }
  | { kind: 'site'; lang: Language }
  | { kind: 'stick' }
  | { kind: 'zim' };

/** The folder of the built site in which these files are. */
export const FOLDER = 'files/';

/** A file's name tells what it is where it stands alone, in a folder of downloads. */
export function nameOf(copy: Copy): string {
  switch (copy.kind) {
    case 'chapter':
      return `${copy.id}.${copy.lang}.html`;
    case 'lesson':
      return `lesson-${copy.id}.${copy.lang}.html`;
    case 'site':
      return `who-holds-the-key.${copy.lang}.html`;
    case 'stick':
      return 'who-holds-the-key.zip';
    case 'zim':
      return 'who-holds-the-key.zim';
  }
}
