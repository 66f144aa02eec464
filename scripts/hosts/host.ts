/** The code of each way to pass an exhibit on, as *Share this* gives it. */
export interface Codes {
  link: string;
  frame: string;
  element: string;
  figure: string;
  /** What the guide has for Hugo: a shortcode, and how it is used. */
  shortcode: { file: string; use: string };
}

/** What a host is made with. */
export interface Making {
  /** An empty folder of its own. */
  folder: string;
  /** Where the site is, with a slash at the end. */
  site: string;
  codes: Codes;
  serve: (
    folder: string,
    headers?: (path: string) => Record<string, string>,
  ) => Promise<{ origin: string; stop: () => void }>;
}

/** What is to be seen on a page: the exhibit itself, the exhibit as it stands without script, a picture, or words with a link. */
export type Expected = 'alive' | 'still' | 'picture' | 'words';

/** A page of a host with something of ours on it. */
export interface HostPage {
  carrier: string;
  address: string;
  expects: Expected;
  /** Of the window, in pixels. */
  width?: number;
}

export interface Host {
  name: string;
  /** Its name and version, where it has one. */
  version: string;
  pages: readonly HostPage[];
  stop: () => void;
}

/** Makes a host; gives its name where this machine does not have it. */
export type Make = (making: Making) => Promise<Host | string>;
