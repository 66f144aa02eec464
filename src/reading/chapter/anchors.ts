/** The id of an entry in a chapter's list of sources. */
export function sourceAnchor(sourceId: string): string {
  return `source-${sourceId}`;
}

/** The id of the `use`-th citation (from 1) of the source with this number in the chapter's text. */
export function citationId(number: number, use: number): string {
  return `cite-${number}-${use}`;
}

/** The id of the place in a chapter's text where a term is explained. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}
