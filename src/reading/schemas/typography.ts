import { z } from 'astro/zod';

/**
 * Straight quotes made curly, as the compile does for a chapter's text: `Iran's` → `Iran’s`, `"so"` → `“so”`.
 * An apostrophe is told from an opening quote by what is before it.
 */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–“])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** Text that is shown as it is, outside of a chapter's Markdown: a title, a summary, a note. */
export const shownText = z.string().min(1).transform(curly);
