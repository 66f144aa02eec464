/** What a copy carries, by name. `boot.ts` unpacks it and leaves it here for the copy's own script. */
export interface Held {
  /** @throws when the copy has nothing of that name */
  read(name: string): string;
}

/** A page of a copy. Its HTML is held under its path. */
export interface HeldPage {
  title: string;
  lang: string;
  dir: string;
  /** The names of its style sheets, in their order. */
  sheets: readonly string[];
  /** Its scripts, by their addresses on the site: each runs when the page is shown. */
  scripts: readonly string[];
}

/** What a copy knows of itself. Held under {@link CONTENTS}. */
export interface Contents {
  /** The site's own address, with a slash at its end: where links lead that the copy cannot follow. */
  site: string;
  /** The page that is shown first. */
  first: string;
  way: Way;
  /** By path within the site, such as `/chapters/the-order/`. */
  pages: Readonly<Record<string, HeldPage>>;
}

/**
 * How a copy's address says which page is shown: in the part after `#`, which leads from page to page within one document;
 * in the query, where each page is a document, so that windows can show several; or not at all, where there is only one.
 */
export type Way = 'hash' | 'query' | 'none';

export const CONTENTS = 'contents';
/** The attribute of the element that holds the packed bytes. */
export const PACKED = 'data-packed';
/** Set on the document while a copy unpacks: what can be read without script is not shown then. */
export const WAKING = 'waking';

/** Set on the document of a copy: what would ask the site for something is not offered there. */
export const COPIED = 'copied';

declare global {
  interface Window {
    held: Held;
  }
}
