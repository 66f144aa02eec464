// Written by `npm run index` from the files in languages/.
import { language as en, writing as enWriting } from './languages/en.ts';
import { language as fa, writing as faWriting } from './languages/fa.ts';

/** What each language says of itself, the original first. */
export const ALL = { en: en, fa: fa };

/** What only the build and the authors' checks have to know of each. */
export const WRITING = { en: enWriting, fa: faWriting };

/** The one that is written first. */
export const ORIGINAL = 'en';
