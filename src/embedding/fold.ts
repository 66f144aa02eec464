import { deflateRawSync } from 'node:zlib';
import { hashOf } from './self-contained.ts';

const [BEGIN, END] = ['<script>', '</script>'];

/**
 * Folds the last script of a self-contained page: it stands there compressed, as text, and a small one after it unfolds it. The page is
 * a third smaller so, as a file on a disk, where no host compresses it. Its policy already allows the script, by its sum.
 *
 * @param unfold the small script
 * @throws when the page has no such script, or no policy for it
 */
export function folded(page: string, unfold: string): string {
  const end = page.lastIndexOf(`${END}</body>`);
  // Nothing in a script ends it: so the last one begins after the end of the one before.
  const begin = page.indexOf(BEGIN, page.lastIndexOf(END, end - 1));
  if (end < 0 || begin < 0 || begin > end) throw new Error('it has no script at its end that could be folded');
  const script = page.slice(begin + BEGIN.length, end);
  if (!page.includes(hashOf(script))) throw new Error('its policy does not name the script that is folded');
  const text = deflateRawSync(script, { level: 9 }).toString('base64');
  const small = `<script type="text/plain" data-folded>${text}${END}${BEGIN}${unfold}`;
  return (page.slice(0, begin) + small + page.slice(end)).replace('script-src ', `script-src ${hashOf(unfold)} `);
}
