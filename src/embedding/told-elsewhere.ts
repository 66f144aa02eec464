/** What of a query asks for another country, or for letters in place of names: `country=india&names=letters`, or nothing. */
export const elsewhereIn = (query: string): string =>
  (query.match(/(?<=[?&])(?:country|names)=[\w-]+/g) ?? []).join('&');

/** The address of a page in a state, told as the frame is. @param state a query, or nothing */
export function toldSo(address: string, state: string, query: string): string {
  const parts = [state.replace(/^\?/, ''), elsewhereIn(query)].filter(Boolean);
  return parts.length > 0 ? `${address}?${parts.join('&')}` : address;
}
