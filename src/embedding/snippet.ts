import { type Trimmed, writeTrimmed } from '../exhibits/kit/parts.ts';
import { escaped } from './one-file.ts';

/** The licence of the words and drawings. */
export const LICENCE = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The loader script, by its name in `public/`. Its address names its version: what it does for a page stays as it is. */
export const LOADER = 'v1/key-exhibit.js';

/** Beside each frame: the same with its script in it, for whoever wants a file of their own. */
export const FILE_TO_SAVE = 'whole.html';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How a frame is to be, besides its state. What is left out is as the exhibit has it. */
export interface FrameOptions extends Partial<Trimmed> {
  /** Absent: as the page around it, where that can tell, else as the reader's device. */
  theme?: Theme | undefined;
}

/** What a frame's code says. All addresses are full ones. */
export interface Snippet {
  /** What the frame is, for who cannot see it: the exhibit, and the situation where it has a name. */
  title: string;
  /** The address of the frame, with the state that it starts in. */
  frame: string;
  /** The address of the loader script. */
  loader: string;
  /** The address of the exhibit in this state on the site: what is left where frames are dropped. */
  page: string;
  /** The name of the site. */
  site: string;
  /** In pixels, for where no script adjusts it. */
  height: number;
}

/** A query that puts a frame into a state (a query, or nothing) and makes it as it is to be. */
export function frameQuery(state: string, { theme, hide = [], lock = [] }: FrameOptions = {}): string {
  const parameters = new URLSearchParams(state);
  if (theme) parameters.set('theme', theme);
  return writeTrimmed({ hide, lock }, `?${parameters}`);
}

/** The address of a frame that starts in a state. */
export const frameAddress = (frame: string, state: string, options?: FrameOptions): string =>
  new URL(frameQuery(state, options), frame).href;

/**
 * The code that a blogger pastes. It works without its last line too: then the frame keeps its height. Its second says what
 * this is and where from, also where the frame is dropped.
 */
export function snippet({ title, frame, loader, page, site, height }: Snippet): string {
  return [
    `<iframe data-who-holds-the-key title="${escaped(title)}"`,
    `  src="${escaped(frame)}"`,
    `  width="100%" height="${height}" loading="lazy" referrerpolicy="no-referrer"`,
    `  frameborder="0" style="display: block; border: 0"></iframe>`,
    `<p><a href="${escaped(page)}">${escaped(title)}</a> · ${escaped(site)}</p>`,
    `<script async src="${escaped(loader)}"></script>`,
  ].join('\n');
}

/** What a tag `<key-exhibit>` says. */
export interface Tag extends Omit<Snippet, 'frame'> {
  id: string;
  /** Absent for the language that the site began with. */
  lang?: string | undefined;
  /** The state, as a query, or nothing. */
  state: string;
  options?: FrameOptions;
}

/** The same as a tag of its own: what stands in it is seen until its script has come, and where none does. */
export function tagged({ id, lang, state, options = {}, ...more }: Tag): string {
  const { theme, hide = [], lock = [] } = options;
  const named = { name: id, lang, state: state.replace(/^\?/, ''), theme, hide: `${hide}`, lock: `${lock}` };
  const attributes = Object.entries({ ...named, height: `${more.height}` })
    .flatMap(([name, value]) => (value ? [` ${name}="${escaped(value)}"`] : []))
    .join('');
  return [
    `<key-exhibit${attributes}>`,
    `  <a href="${escaped(more.page)}">${escaped(more.title)}</a> · ${escaped(more.site)}`,
    `</key-exhibit>`,
    `<script async src="${escaped(more.loader)}"></script>`,
  ].join('\n');
}

/** What a still figure says. */
export interface Figure {
  /** Its file, or the full address of one. */
  picture: string;
  /** The same for whoever reads in dark colours. */
  dark?: string | undefined;
  /** In pixels of the page: half of what the file has. */
  width: number;
  height: number;
  alternative: string;
  /** What it shows, in a sentence. */
  caption: string;
  title: string;
  page: string;
  site: string;
}

/** A picture with what it shows, in words for who does not see it, and where from. */
export function figure({ picture, dark, width, height, alternative, caption, title, page, site }: Figure): string {
  const [open, close] = dark
    ? [`<picture>\n    <source media="(prefers-color-scheme: dark)" srcset="${escaped(dark)}">\n    `, '</picture>']
    : ['', ''];
  return [
    `<figure>`,
    `  <a href="${escaped(page)}">${open}<img src="${escaped(picture)}" width="${width}" height="${height}"`,
    `    alt="${escaped(alternative)}">${close}</a>`,
    `  <figcaption>${escaped(caption)} <a href="${escaped(page)}">${escaped(title)}</a>, ${escaped(site)}, ${LICENCE.name}</figcaption>`,
    `</figure>`,
  ].join('\n');
}

/** What a publishing system is told of an exhibit that it puts in by itself. */
type Pasted = Pick<Snippet, 'title' | 'frame' | 'page' | 'height'> & { summary: string };

/** The frame alone, for hosts that take players and nothing around them. */
export const playedFrame = ({ title, frame, height }: Pasted): string =>
  `<iframe title="${escaped(title)}" src="${escaped(frame)}" width="640" height="${height}" frameborder="0" allowfullscreen></iframe>`;

/**
 * The code that a publishing system puts in by itself, when only the exhibit's address was pasted. The link comes
 * first: WordPress shows it until the frame has spoken, and mail programs show nothing else. WordPress drops paragraphs
 * and breaks in it, so that the sentence after the link begins with a colon.
 */
export function pastedFrame({ title, frame, page, summary, height }: Pasted): string {
  return (
    `<blockquote><p><a href="${escaped(page)}">${escaped(title)}</a>: ${escaped(summary)}</p></blockquote>` +
    `<iframe title="${escaped(title)}" src="${escaped(frame)}" width="100%" height="${height}" frameborder="0"></iframe>`
  );
}
