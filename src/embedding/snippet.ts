/** The licence of the words and drawings. */
export const LICENCE = { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** The height of a frame that nothing adjusts, in pixels. Every situation of every exhibit fits, in both languages. */
export const FIXED_HEIGHT = 990;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a frame's snippet says. All addresses are full ones. */
export interface Snippet {
  /** What the frame is, for who cannot see it. */
  title: string;
  /** The address of the frame, with the state that it starts in. */
  frame: string;
  /** The address of the loader script. */
  loader: string;
}

/** The address of a frame that starts in a state (a query, or nothing) and may keep to a theme. */
export function frameAddress(frame: string, state: string, theme?: Theme): string {
  const address = new URL(state, frame);
  if (theme) address.searchParams.set('theme', theme);
  return address.href.replaceAll('%2C', ',');
}

/** The code that a blogger pastes. It works without its second line too: then the frame keeps its height. */
export function snippet({ title, frame, loader }: Snippet): string {
  return [
    `<iframe data-who-holds-the-key title="${escaped(title)}" src="${escaped(frame)}"`,
    `  width="100%" height="${FIXED_HEIGHT}" loading="lazy" referrerpolicy="no-referrer" style="border: 0"></iframe>`,
    `<script async src="${escaped(loader)}"></script>`,
  ].join('\n');
}

/**
 * The code that a publishing system puts in by itself, when only the exhibit's address was pasted. The link comes
 * first: WordPress shows it until the frame has spoken, and mail programs show nothing else.
 */
export function pastedFrame({
  title,
  frame,
  page,
  summary,
}: Omit<Snippet, 'loader'> & { page: string; summary: string }): string {
  return (
    `<blockquote><p><a href="${escaped(page)}">${escaped(title)}</a><br>${escaped(summary)}</p></blockquote>` +
    `<iframe title="${escaped(title)}" src="${escaped(frame)}" width="100%" height="${FIXED_HEIGHT}" frameborder="0"></iframe>`
  );
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
