import type { Language } from '../language/languages.ts';

/** What a saved exhibit holds besides what every frame holds. */
export interface Saved {
  /** The state, with the frame's own options (`theme`, `hide`, `lock`), as a query: `?data=both&theme=dark`. */
  state: string;
  /** The address of the exhibit in this state on the site. */
  address: string;
  /** When it was saved, as YYYY-MM-DD. */
  date: string;
  /** A line for the reader: from where, when, under which licence. */
  source: string;
  /** What the picture shows in this state, in sentences: for whoever opens the file without script. */
  alternative: string;
  lang: Language;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * Makes of an exhibit's frame with its script in it, which is one self-contained file, a file that opens in a state without being asked for it by
 * its address. Nothing else in it changes: its scripts and styles stay what its content security policy names, so the result
 * asks for nothing either. Pure, and the same in a browser and in Node: the button *Share this* calls it, and so may
 * whatever packs files.
 *
 * @param frame the file as it is served at `/embed/<id>/whole.html`, of the language wanted
 * @returns the file; the same input gives the same bytes
 * @throws when `frame` is no frame of this site
 */
export function inOneFile(frame: string, { state, address, date, source, alternative, lang }: Saved): string {
  const put = (html: string, at: RegExp, text: (found: string) => string): string => {
    if (!at.test(html)) throw new Error(`This is no frame: it has no ${at.source}`);
    return html.replace(at, text);
  };
  const words = `<noscript><p lang="${lang}">${escaped(alternative)}</p></noscript>`;
  let file = put(frame, /<html\b[^>]*\bdata-self-contained\b/, (html) => `${html} data-state="${escaped(state)}"`);
  file = put(
    file,
    /<meta\b[^>]*\bname="description"/,
    (meta) =>
      `<meta name="dcterms.source" content="${escaped(address)}"><meta name="dcterms.date" content="${date}">${meta}`,
  );
  file = put(file, /<div\b[^>]*\bdata-frame=/, (exhibit) => words + exhibit);
  return put(file, /<\/footer>/, (end) => `<p data-saved>${escaped(source)}</p>${end}`);
}
