const FOLDED = /<script type="text\/plain" data-folded>([^<]*)<\/script><script>[^]*?<\/script>/;
/** What unfolds stands first in the policy. */
const FIRST_ALLOWED = /(script-src )'[^']+' /;

/** The bytes of a folded script. */
export const bytesOf = (folded: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(folded), (sign) => sign.charCodeAt(0));

/** A page with its script unfolded, as `folded` found it: an archive compresses it better so. A page that has none stays as it is. */
export async function unfolded(page: string): Promise<string> {
  const text = FOLDED.exec(page)?.[1];
  if (text === undefined) return page;
  const stream = new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = await new Response(stream).text();
  return page.replace(FOLDED, () => `<script>${script}</script>`).replace(FIRST_ALLOWED, '$1');
}
